/**
 * 通报文稿 · Bulletin: the document of a day's figures, its sentences computed, before it is laid out.
 *
 * It names groups and counts only: no household, and no person.
 */
import type { Day } from '@oneruler/campaign/day'
import type { Erratum } from '@oneruler/campaign/errata'

export interface Bulletin {
  /** 期号, from 1 */
  readonly number: number
  /** The day of the figures. */
  readonly day: Day
  readonly issuedOn: Day
  /** 版头: the red words above the rule, and 第N期 below them. */
  readonly masthead: string
  readonly numberLine: string
  /** One or two lines. */
  readonly title: readonly string[]
  /** 主送; null where there is no group to address. */
  readonly addressees: string | null
  readonly opening: string
  readonly sections: readonly Section[]
  readonly issuer: string
  readonly dateLine: string
  /** 附注: where the figures come from, and what the project's name says in brackets. */
  readonly annotation: string
  /** 版记: 送, 发 and the number of copies, each a line where the office states it. */
  readonly distribution: readonly string[]
  /** 印发 */
  readonly printedLine: string
  /** What changed in the previous bulletin, all of it; a section shows what bulletins print. */
  readonly errata: readonly Erratum[]
}

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

export type Block = Paragraph | Table | Chart

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  /** Cells as text, one for each column. */
  readonly rows: readonly (readonly string[])[]
  /** Compared row by row, so not broken across pages where one page can hold it. */
  readonly whole: boolean
  readonly note: string | null
}

export interface Column {
  readonly title: string
  readonly align: 'left' | 'center' | 'right'
  /** Its share of the table's width. */
  readonly width: number
}

/** Signings against the signing period: a bar a day, a line of the sum, a dashed line of the percentage sought. */
export interface Chart {
  readonly kind: 'chart'
  readonly caption: string
  /** Every day of the signing period; null on days after the bulletin's. */
  readonly days: readonly {
    readonly day: string
    /** The day as the axis has room for it: the month where it begins. */
    readonly axisDay: string
    readonly signed: number | null
    readonly total: number | null
  }[]
  readonly signedLabel: string
  readonly totalLabel: string
  /** The top of the scale. */
  readonly households: number
  readonly threshold: { readonly households: number; readonly label: string } | null
  /** The same in words, for who cannot see it. */
  readonly description: string
  readonly note: string | null
}

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text })
