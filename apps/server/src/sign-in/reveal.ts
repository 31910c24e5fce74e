/**
 * 查看受保护的信息 · Reveal: a masked field is shown to who may see its kind, for a reason, and the log says so first.
 */
import { type HeldField, heldFieldName } from '@oneruler/campaign/privacy/held-fields'
import type { RevealedKind } from '@oneruler/campaign/privacy/private-fields'
import type { Role } from '@oneruler/campaign/role'
import type { Deps } from '../deps.ts'
import { writeLine } from './access-log.ts'
import type { ActorEnv } from './actor.ts'
import { may } from './permissions.ts'

export const REVEAL_REASONS = [
  'identity-check',
  'signing',
  'serving',
  'payment',
  'hardship-check',
  'dispute',
  'audit',
] as const
export type RevealReason = (typeof REVEAL_REASONS)[number]

export const mayReveal = (roles: readonly Role[], kind: RevealedKind): boolean => may(roles, `reveal-${kind}`)

/** The line is written before anything is shown: what cannot be logged is not shown. */
export async function revealed(
  { installation: { store }, now }: Deps,
  { actor, address }: Pick<ActorEnv['Variables'], 'actor' | 'address'>,
  {
    project,
    household,
    field,
    reason,
    text,
  }: {
    readonly project: string
    readonly household: string
    readonly field: HeldField
    readonly reason: RevealReason
    readonly text: string
  },
): Promise<HeldField['value']> {
  const { account } = actor
  const detail = { household, kind: field.kind, field: heldFieldName(field), revealReason: reason, text }
  await writeLine(store, {
    what: 'revealed',
    at: now(),
    account,
    acted: account,
    address,
    project,
    detail,
  })
  return field.value
}
