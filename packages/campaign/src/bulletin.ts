/**
 * 通报 · Bulletin: the figures of a day, frozen when it is issued.
 *
 * It stores the day, the `seq` it knew, the version of the definitions and the numbers. What is recorded later
 * appears in the next bulletin as an erratum.
 */
import { defineEvent, type JsonObject } from './event.ts'

export const BULLETIN_KINDS = ['周通报', '月总结', '战役总结'] as const
export type BulletinKind = (typeof BULLETIN_KINDS)[number]

/** As what it can be had. */
export const BULLETIN_FORMATS = ['pdf', 'docx', 'md'] as const

/** What it is, to whom it goes, and in how many copies; null where the office says nothing of it. */
export interface BulletinOrder {
  readonly kind: BulletinKind
  /** 送 */
  readonly sent: string | null
  /** 发 */
  readonly given: string | null
  readonly copies: number | null
}
export const USUAL_ORDER: BulletinOrder = { kind: '周通报', sent: null, given: null, copies: null }

export interface BulletinIssued {
  /** 期号, from 1 */
  readonly number: number
  readonly day: string
  readonly knownTo: number
  readonly definitions: number
  /** The figures, as canonical JSON writes them: decimals as text. */
  readonly figures: JsonObject
  /** Absent from bulletins issued before there were kinds: 周通报. */
  readonly order?: BulletinOrder
}
export const bulletinIssued = defineEvent<BulletinIssued>('BulletinIssued', 'publication')
