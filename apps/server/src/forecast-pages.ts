/** 推测的页面 · Forecast page: how the window may go on, what such guesses came to before, and what a change might do. */
import type { Day } from '@oneruler/campaign/day'
import type { Band } from '@oneruler/campaign/forecast/guess'
import type { OverviewPage } from './pages.ts'

/** A guess made on an evening of what would be signed by the next, and what was. */
export interface PastGuess {
  readonly evening: Day
  readonly guessed: Band
  readonly straight: number
  readonly came: number
}

export interface GuessedGroup {
  readonly group: string
  readonly households: number
  readonly signed: number
  /** People of the group on the day. */
  readonly staff: number
  /** Signed at the end of the window. */
  readonly end: Band
  /** The middle lies so many households short of the rate of all together; 0 where it does not. */
  readonly short: number
}

export interface WhatIf {
  readonly group: string
  readonly more: number
  /** Signed at the end, by the group and by all, if each of the added brings in as much as those who are there. */
  readonly groupEnd: Band
  readonly end: Band
}

export interface ForecastPage extends Pick<OverviewPage, 'day' | 'window' | 'curve'> {
  readonly households: number
  readonly signed: number
  /** Why nothing is guessed; null where something is. */
  readonly why: 'no-window' | 'before' | 'after' | null
  /** Last days before a reward falls. */
  readonly rewardDays: readonly Day[]
  readonly ahead: readonly { readonly day: Day; readonly signed: Band; readonly straight: number }[]
  readonly threshold: {
    readonly percent: number
    readonly needed: number
    readonly signed: number
    readonly day: Band<Day | null>
    readonly reachedOf100: number
  } | null
  readonly groups: readonly GuessedGroup[]
  readonly past: readonly PastGuess[]
  /** What the guess rests on: signed of a hundred willing households on an ordinary day, and on a last day. */
  readonly paces: { readonly 一般户: number; readonly 难户: number; readonly pull: number } | null
  readonly whatIf: WhatIf | null
}

export interface ReinforcementGroup {
  readonly group: string
  /** Open households, a 难户 counted double. */
  readonly work: number
  readonly people: number
  readonly peopleAfter: number
}

/** 增援方案: who might help which neighbouring group, worked out on today's record. */
export interface ReinforcementPage {
  readonly today: Day
  /** Without a map nobody knows which blocks are neighbours, and every group may help every other. */
  readonly hasMap: boolean
  readonly isSolved: boolean
  readonly most: number
  readonly groups: readonly ReinforcementGroup[]
  readonly lendings: readonly {
    readonly lending: string
    readonly receiving: string
    /** `carries`: open households of his own. */
    readonly people: readonly { readonly person: string; readonly carries: number }[]
  }[]
}
