/**
 * 未登记建筑认定 · Recognition: before the decision, every building without registration is looked into and judged
 * (条例 §24): lawful ones and temporary ones in their term are compensated, the others are not.
 */
import { defineEvent } from './event.ts'

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
