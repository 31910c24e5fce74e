/**
 * 未登记建筑认定 · Recognition: before the decision, every building without registration is looked into and judged
 * (条例 §24): lawful ones and temporary ones in their term are compensated, the others are not.
 */
import { type Dossier, housesOf } from './campaign.ts'
import { defineEvent } from './event.ts'
import type { HouseRecorded } from './house.ts'

export const CONCLUSIONS = ['合法建筑', '违法建筑', '未超期临时建筑', '超期临时建筑'] as const
export type Conclusion = (typeof CONCLUSIONS)[number]

export interface BuildingRecognised {
  /** 幢号 */
  readonly house: string
  readonly conclusion: Conclusion
  /** ㎡ with two decimals. */
  readonly areaM2: string
}
export const buildingRecognised = defineEvent<BuildingRecognised>('BuildingRecognised', 'household')

/** The result announced: houses with unregistered area, all of them judged. */
export interface RecognitionAnnounced {
  readonly houses: number
}
export const recognitionAnnounced = defineEvent<RecognitionAnnounced>('RecognitionAnnounced', 'project')

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
