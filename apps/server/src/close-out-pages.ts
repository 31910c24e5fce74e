/**
 * 销号页 · Close-out page: the lists of what is to be finished, how one of them burns down, and its items.
 */
import type { CloseOutItem } from '@oneruler/campaign/close-out'
import type { CloseOutList, CloseOutState } from '@oneruler/campaign/close-out-lists'
import type { OfferLine } from './road-pages.ts'

export interface CloseOutCounts {
  /** Not done, or sent back. */
  readonly open: number
  /** Of them, past their day. */
  readonly late: number
  /** Done, and accepted by nobody yet. */
  readonly waiting: number
  readonly accepted: number
}

export interface CloseOutLine extends CloseOutItem {
  readonly state: CloseOutState
  readonly group: string | null
  /** Past its day, and not done. */
  readonly isLate: boolean
  /** Where an issue stands; null for what a household is owed. */
  readonly level: string | null
  /** It waits for whoever asks: he may accept it, as it is not his own. */
  readonly isForMe: boolean
}

export interface CloseOutPage {
  readonly today: string
  /** Within reach. */
  readonly lists: readonly ({ readonly list: CloseOutList } & CloseOutCounts)[]
  /** The list that is shown. */
  readonly list: CloseOutList
  /** Of that list, each evening from the first that was to be done, at most `MOST_DAYS` of them. */
  readonly days: readonly { readonly day: string; readonly open: number; readonly waiting: number }[]
  readonly groups: readonly ({ readonly group: string } & CloseOutCounts)[]
  /** Whoever has something open or waiting in the list, the most open first. */
  readonly people: readonly ({
    readonly person: string
    readonly name: string
    readonly group: string | null
  } & CloseOutCounts)[]
  /** As asked for, late ones first, then by day; at most `MOST_LINES`. */
  readonly lines: readonly CloseOutLine[]
  readonly total: number
  /** Forms of the two acts; null where no role of whoever asks does them. */
  readonly accept: OfferLine | null
  readonly sendBack: OfferLine | null
}

export const MOST_LINES = 300
export const MOST_DAYS = 120
