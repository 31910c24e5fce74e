/**
 * S9 签约后事实变动 · Facts changed: the houses or hardship on which an agreement was computed read otherwise now.
 *
 * An agreement freezes them as they stood when it was recorded; the agreement never changes by itself.
 */

import { agreementSigned } from '../agreement.ts'
import { agreementRevoked, agreementSupplemented } from '../agreement-change.ts'
import { housesOf } from '../campaign.ts'
import type { HouseRecorded } from '../house.ts'
import { type Hardship, hardshipRecorded } from '../household.ts'
import type { Breach, Params, Rule } from './finding.ts'

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

/** 低保, 住房困难: those that read otherwise; what was erased is not compared. */
export function changedHardship(frozen: Hardship | null, now: Hardship | null): string[] {
  if (!frozen || !now) return []
  return [
    ...(frozen.lowIncome === now.lowIncome ? [] : ['低保']),
    ...(frozen.housingDifficulty === now.housingDifficulty ? [] : ['住房困难']),
  ]
}

const byNumber = (houses: readonly HouseRecorded[]) => new Map(houses.map((house) => [house.number, house]))

export const factsChanged: Rule = {
  id: 'S9',
  article: '条例 §25',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const agreement of household.of(agreementSigned)) {
        const number = agreement.body.agreement
        if (household.of(agreementRevoked).some(({ body }) => body.agreement === number)) continue
        // A supplement froze anew what had changed.
        const supplement = household
          .of(agreementSupplemented)
          .findLast(({ body }) => body.agreement === number)
        const frozen = supplement?.body.frozen ?? agreement.body.frozen
        if (!frozen) continue
        const found = (code: 'facts-changed' | 'hardship-changed', params: Params): Breach => ({
          code,
          severity: 'warning',
          at: agreement,
          household: household.number,
          agreement: number,
          params,
        })
        const houses = changedHouses(
          frozen.houses,
          housesOf(household).map(({ body }) => body),
        )
        if (houses.length > 0) yield found('facts-changed', { houses: houses.join('、') })
        const hardship = household.of(hardshipRecorded).at(-1)?.private ?? null
        const facts = changedHardship((supplement ?? agreement).private, hardship)
        if (facts.length > 0) yield found('hardship-changed', { what: facts.join('、') })
      }
  },
}
