/** 待认定面积 · Unregistered: the unregistered area of houses, and what of it was judged (条例 §24). */
import { type Dossier, housesOf } from './campaign.ts'
import type { HouseRecorded } from './house.ts'
import { buildingRecognised } from './recognition.ts'

export interface Unregistered {
  readonly house: HouseRecorded
  /** Hundredths of a ㎡. */
  readonly area: number
  readonly judged: number
}

/** The houses of a household that have unregistered area, with what of it was judged. */
export function unregisteredOf(household: Dossier): Unregistered[] {
  const judgements = household.of(buildingRecognised)
  return housesOf(household).flatMap(({ body: house }) => {
    const area = hundredths(house.unregisteredM2 ?? '0')
    const own = judgements.filter(({ body }) => body.house === house.number)
    const judged = own.reduce((sum, { body }) => sum + hundredths(body.areaM2), 0)
    return area > 0 ? [{ house, area, judged }] : []
  })
}

/** `12.50` → 1250 */
export const hundredths = (areaM2: string): number => Math.round(Number(areaM2) * 100)
