/**
 * 受保护的信息 · Held fields: what is known of a household that its pages show masked, each under a name by which it is
 * revealed.
 */
import type { FactsAtHand } from '../facts-at-hand.ts'
import { hardshipRecorded, householdRegistered } from '../household.ts'
import { ownersByHouse } from '../owner.ts'
import { batchDrafted } from '../payment-batch.ts'
import { proxyAppointed } from '../proxy.ts'
import { onlineServingAgreed } from '../serving.ts'
import { tenantRecorded } from '../tenant.ts'
import type { RevealedKind } from './private-fields.ts'

/** 户主, 共有人 …: whose it is, with the number within the household. */
export const HOLDERS = ['household', 'owner', 'tenant', 'proxy', 'payee'] as const
export type Holder = (typeof HOLDERS)[number]

export interface HeldField {
  readonly kind: RevealedKind
  readonly holder: Holder
  /** 共有人's number, 幢号, 代理人's number, number of the payment batch and its item; empty for the household itself. */
  readonly of: string
  readonly value: string | Readonly<Record<string, boolean>>
}

export const heldFieldName = ({ kind, holder, of }: Omit<HeldField, 'value'>): string =>
  [kind, holder, of].join(':')

/** @param batches the payment batches of the project */
export function heldFields(
  household: FactsAtHand & { readonly number: string },
  batches: readonly FactsAtHand[],
): HeldField[] {
  const registered = household.last(householdRegistered)
  const hardship = household.last(hardshipRecorded)
  const serving = household.last(onlineServingAgreed)
  const owners = new Map(
    [...ownersByHouse(household).values()].flatMap(
      ({ private: secret }) => secret?.owners.map((one) => [one.owner, one]) ?? [],
    ),
  )
  return [
    ...person('household', '', { name: registered?.private?.owner ?? null, identityNumber: null }),
    ...[...owners.values()].flatMap((one) => person('owner', one.owner, one)),
    ...household
      .of(tenantRecorded)
      .flatMap(({ body, private: secret }) => person('tenant', body.house, secret)),
    ...household
      .of(proxyAppointed)
      .flatMap(({ body, private: secret }) => person('proxy', body.proxy, secret)),
    ...(serving?.private ? [held('contact', 'household', '', serving.private.sentTo)] : []),
    ...(hardship?.private ? [held('hardship', 'household', '', stated({ ...hardship.private }))] : []),
    ...batches.flatMap((batch) => accounts(household.number, batch)),
  ].filter(({ value }) => value !== '' && value !== null) as HeldField[]
}

const held = (kind: RevealedKind, holder: Holder, of: string, value: HeldField['value'] | null) => ({
  kind,
  holder,
  of,
  value,
})

const person = (
  holder: Holder,
  of: string,
  secret: { readonly name: string | null; readonly identityNumber: string | null } | null,
) =>
  secret === null
    ? []
    : [held('name', holder, of, secret.name), held('identity', holder, of, secret.identityNumber)]

const stated = (facts: Readonly<Record<string, boolean | null>>): Readonly<Record<string, boolean>> =>
  Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, boolean] => entry[1] !== null))

function accounts(number: string, batch: FactsAtHand) {
  const drafted = batch.last(batchDrafted)
  const payees = drafted?.private?.payees ?? []
  return (drafted?.body.lines ?? []).flatMap(({ household, item }, line) =>
    household === number && payees[line]
      ? [held('account', 'payee', `${drafted?.body.number} ${item}`, payees[line].account)]
      : [],
  )
}
