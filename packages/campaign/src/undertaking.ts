/**
 * 四带头承诺与回避申明 · Undertakings and recusals: what a member of staff says of himself. Neither asks about relatives.
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

/** Of oneself alone: no signing, no visit and no pressure on behalf of kin is promised. */
export const UNDERTAKINGS = ['带头学习政策', '带头遵守纪律', '带头依法办理', '带头化解矛盾'] as const

export const undertakingsDeclared = defineEvent<{
  readonly person: string
  readonly undertakings: readonly string[]
}>('UndertakingsDeclared', 'person')

/** A household he does not carry, value or sign with. The reason is his own and is shown to nobody. */
export const recusalDeclared = defineEvent<
  { readonly person: string; readonly household: string },
  { readonly reason: string | null }
>('RecusalDeclared', 'person', 'text')

/** @param office facts of the project and its people */
export const isRecused = (office: FactsAtHand, person: string, household: string): boolean =>
  office.of(recusalDeclared).some(({ body }) => body.person === person && body.household === household)
