/**
 * 征收范围 · Boundary: announced with the period for which new building, changes of use and the like are suspended
 * (条例 §8, §16).
 */
import { defineEvent } from './event.ts'

/** 公共利益 (条例 §8). */
export const PUBLIC_INTERESTS = [
  '国防和外交',
  '基础设施',
  '公共事业',
  '保障性安居工程',
  '旧城区改建',
  '法律、行政法规规定的其他公共利益',
] as const

export interface BoundaryAnnounced {
  readonly publicInterest: (typeof PUBLIC_INTERESTS)[number]
  /** The last day of the freeze (暂停办理), ISO. */
  readonly freezeUntil: string
}
export const boundaryAnnounced = defineEvent<BoundaryAnnounced>('BoundaryAnnounced', 'project')
