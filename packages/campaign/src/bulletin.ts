/**
 * 通报 · Bulletin: the figures of a day, frozen when it is issued.
 *
 * It stores the day, the `seq` it knew, the version of the definitions and the numbers. What is recorded later
 * appears in the next bulletin as an erratum.
 */
import { defineEvent, type JsonObject } from './event.ts'

export interface BulletinIssued {
  /** 期号, from 1 */
  readonly number: number
  readonly day: string
  readonly knownTo: number
  readonly definitions: number
  /** The figures, as canonical JSON writes them: decimals as text. */
  readonly figures: JsonObject
}
export const bulletinIssued = defineEvent<BulletinIssued>('BulletinIssued', 'publication')
