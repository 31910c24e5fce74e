/** 通报页 · Bulletins page: what was issued, what was written on it, and what changed since. */
import type { BulletinOrder } from '@oneruler/campaign/bulletin'
import type { OfferLine } from './road-pages.ts'

export interface RemarkLine {
  readonly on: string
  /** 工号 and name. */
  readonly leader: string
  readonly words: string | null
  /** What follows it up; null where nothing was set. */
  readonly task: {
    readonly task: string
    readonly to: string
    readonly due: string
    readonly doneOn: string | null
  } | null
}

export interface BulletinLine {
  readonly number: number
  readonly day: string
  /** ISO moment. */
  readonly frozenAt: string
  readonly knownTo: number
  readonly order: BulletinOrder
  readonly signed: number
  readonly households: number
  readonly rate: number
  /** Values that are others as known now: errata of the next issue. */
  readonly errata: number
  readonly remarks: readonly RemarkLine[]
}

export interface BulletinsPage {
  readonly day: string
  /** The latest first. */
  readonly bulletins: readonly BulletinLine[]
  /** What the last one of each kind said of whom it goes to, for the next. */
  readonly last: readonly BulletinOrder[]
  readonly mayIssue: boolean
  /** Null where no role of whoever asks records one. */
  readonly remark: OfferLine | null
}
