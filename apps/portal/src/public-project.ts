/**
 * 公开的项目 · Public project: all that the public pages are written from, and nothing besides.
 *
 * It holds figures of the whole project, published texts and staff; no household, no address, no person who is no
 * staff. Days are ISO text.
 */
import type { WovenBlock } from '@oneruler/ruler/authoring/woven'
import type { RightKey } from '@oneruler/words/portal'

export interface PublicProject {
  readonly name: string
  readonly county: string
  /** The day the pages speak of. */
  readonly day: string
  /** 文号 and day of the decision; null before it. */
  readonly decision: { readonly number: string; readonly day: string } | null
  readonly telephone: string
  readonly signing: { readonly startsOn: string; readonly endsOn: string; readonly daysLeft: number } | null
  readonly progress: PublicProgress
  readonly rights: readonly PublicRight[]
  /** Null before one is published. */
  readonly plan: PublicPlan | null
  /** Newest first. */
  readonly postings: readonly Posting[]
  readonly blocks: readonly BlockStaff[]
  readonly log: PublicLogHead
}

/** A count that may not be told exactly: `below` and `above` leave at least five households unknown. */
export interface ShownCount {
  readonly is: 'exact' | 'below' | 'above'
  readonly value: number
}

export interface PublicProgress {
  readonly households: number
  readonly signed: ShownCount
  /** Null where the plan and the law ask for none. Counted by certificate (浙江条例 §31, §38). */
  readonly threshold: { readonly percent: number; readonly missing: ShownCount | null } | null
  /** Of the signing period; null where the day has not come, or its count is not told. */
  readonly curve: readonly { readonly day: string; readonly signed: number | null }[]
  /** How many must sign, on the scale of the curve. */
  readonly line: number | null
}

export interface PublicRight {
  readonly right: RightKey
  /** As `articleOn` gives it. */
  readonly article: string
  /** Length of its period in days or months; null without. */
  readonly within: number | null
  /** Its last day; null where each household has its own. */
  readonly until: string | null
}

export interface PublicPlan {
  readonly title: string
  readonly version: string
  readonly sha256: string
  readonly blocks: readonly WovenBlock[]
  readonly runs: boolean
}

export interface Posting {
  readonly step: string
  readonly article: string
  readonly postedOn: string
  /** The last day of the period that the law sets for it; null where it sets none. */
  readonly until: string | null
}

export interface BlockStaff {
  readonly group: string
  readonly block: string
  readonly people: readonly { readonly number: string; readonly name: string; readonly post: string }[]
}

/** What a poster, a bulletin and a receipt print too. */
export interface PublicLogHead {
  readonly origin: string
  readonly key: string
  readonly size: number
  /** Base64. */
  readonly root: string
}
