/** 综合榜页 · Board page: the board of a day as it closed, how it moved, and what it does not count. */
import type { BoardRow } from '@oneruler/campaign/board/board'
import type { Uncounted } from '@oneruler/campaign/board/counted'
import type { Weights } from '@oneruler/campaign/board/weights'

export interface BoardLine extends Omit<BoardRow, 'rank'> {
  /** Null below the mean score of all: those are not ranked, help comes first. */
  readonly rank: number | null
  /** Positive: so many places up since the day before; 0 where it was not ranked on both. */
  readonly moved: number
  /** Signed as recorded now, less as counted when the board closed: what was recorded late or corrected since. */
  readonly recordedSince: number
  /** Signed and not counted. */
  readonly uncounted: number
}

export interface BoardPage {
  readonly day: string
  /** The last day on which it may still change; null where it has closed. */
  readonly closesOn: string | null
  /** Of the weights, and of how parts are counted. */
  readonly version: number
  readonly counting: number
  readonly weights: Weights
  /** Ranked ones first, then the others in the order of the ledger. */
  readonly lines: readonly BoardLine[]
  /** Within reach of whoever asks. */
  readonly uncounted: readonly {
    readonly group: string
    readonly household: string
    readonly why: Uncounted
  }[]
}
