/**
 * S9 签约后事实变动 · Facts changed: the houses on which an agreement was computed read otherwise now.
 *
 * An agreement freezes the houses as they stood when it was recorded; the agreement is never recomputed by itself.
 */
import { agreementSigned } from '../agreement.ts'
import { type HouseRecorded, houseRecorded } from '../house.ts'
import type { Rule } from './finding.ts'

/** The fields a compensation rests on. */
const COUNTED = ['use', 'structure', 'recognisedM2', 'unregisteredM2', 'unitPriceFen', 'fitOutFen'] as const

/** Numbers (幢号) of houses that were changed, added or taken away; empty where nothing changed. */
export function changedHouses(frozen: readonly HouseRecorded[], now: readonly HouseRecorded[]): string[] {
  const [before, after] = [byNumber(frozen), byNumber(now)]
  const numbers = [...new Set([...before.keys(), ...after.keys()])].sort()
  return numbers.filter((number) =>
    COUNTED.some((field) => before.get(number)?.[field] !== after.get(number)?.[field]),
  )
}

const byNumber = (houses: readonly HouseRecorded[]) => new Map(houses.map((house) => [house.number, house]))

export const factsChanged: Rule = {
  id: 'S9',
  article: '条例 §25',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const agreement of household.of(agreementSigned)) {
        const { frozen } = agreement.body
        const changed = frozen
          ? changedHouses(
              frozen.houses,
              household.of(houseRecorded).map(({ body }) => body),
            )
          : []
        if (changed.length > 0)
          yield {
            code: 'facts-changed',
            severity: 'warning',
            at: agreement,
            household: household.number,
            agreement: agreement.body.agreement,
            params: { houses: changed.join('、') },
          }
      }
  },
}
