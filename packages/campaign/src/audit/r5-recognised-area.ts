/**
 * R5 认定面积 · Recognised area: not above what was measured.
 *
 * The register prevails over a measurement (评估办法 §9): where the certificate covers the recognised area, the
 * difference is a warning; beyond both it is an error.
 */
import { housesOf } from '../campaign.ts'
import type { HouseRecorded } from '../house.ts'
import type { Rule } from './finding.ts'

export function recognisedWithin(
  house: Pick<HouseRecorded, 'recognisedM2' | 'measuredM2' | 'titledM2'>,
): 'recognised-above-measured' | 'recognised-by-title' | null {
  const [recognised, titled] = [Number(house.recognisedM2), Number(house.titledM2 ?? 0)]
  if (house.measuredM2 === null || recognised <= Number(house.measuredM2)) return null
  return recognised <= titled ? 'recognised-by-title' : 'recognised-above-measured'
}

export const recognisedArea: Rule = {
  id: 'R5',
  article: '评估办法 §9，条例 §24',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const fact of housesOf(household)) {
        const code = recognisedWithin(fact.body)
        if (code)
          yield {
            code,
            severity: code === 'recognised-by-title' ? 'warning' : 'error',
            at: fact,
            household: household.number,
            params: {
              house: fact.body.number,
              recognised: fact.body.recognisedM2,
              measured: fact.body.measuredM2 ?? '',
            },
          }
      }
  },
}
