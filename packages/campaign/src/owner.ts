/**
 * 被征收人与共有人 · Owner: who owns a house, each with a share; the shares of a house sum to one (民法典 §298).
 *
 * An owner has a number within the household, the same in all its houses. Names and identity numbers are private; no
 * page shows an identity number.
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { plainIdentity } from './identity-number.ts'
import type { Fact } from './standing.ts'

export interface OwnersRecorded {
  /** 幢号 */
  readonly house: string
  /** `share` is a fraction, `1/3`. */
  readonly owners: readonly { readonly owner: string; readonly share: string }[]
}
export interface OwnerIdentities {
  readonly owners: readonly {
    readonly owner: string
    readonly name: string
    readonly identityNumber: string | null
  }[]
}
/** A later record of the same house takes the place of the earlier. */
export const ownersRecorded = defineEvent<OwnersRecorded, OwnerIdentities>(
  'OwnersRecorded',
  'household',
  'identity',
)

/** The owners of each house as last recorded, by 幢号; a house that nobody recorded has none here. */
export function ownersByHouse(
  household: FactsAtHand,
): ReadonlyMap<string, Fact<OwnersRecorded, OwnerIdentities>> {
  return new Map(household.of(ownersRecorded).map((fact) => [fact.body.house, fact]))
}

/** The identity numbers of the owners of a household, each once; without those not told, or erased. */
export const identitiesOf = (household: FactsAtHand): readonly string[] => {
  const told = [...ownersByHouse(household).values()].flatMap((fact) => fact.private?.owners ?? [])
  const plain = told.map(({ identityNumber }) => plainIdentity(identityNumber ?? ''))
  return [...new Set(plain)].filter((number) => number !== '')
}

/** The numbers of all owners of a household, each once. */
export const ownersOf = (household: FactsAtHand): ReadonlySet<string> =>
  new Set([...ownersByHouse(household).values()].flatMap(({ body }) => body.owners.map(({ owner }) => owner)))
