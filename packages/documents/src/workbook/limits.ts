/**
 * 上限 · Limits: how much of a workbook is read before it is refused, so that a small upload can never
 * fill the machine's memory.
 *
 * Measured on ledgers like the sample: 100,000 households are 57 MB zipped, 540 MB inflated, 12 million
 * cells. Honest sheets inflate by 10 to 50, a bomb by 1,000.
 */

import { type Measure, Refused } from './refusal.ts'

/** The largest amounts still read. */
export type WorkbookLimits = Readonly<Record<Measure, number>>

export const WORKBOOK_LIMITS: WorkbookLimits = {
  /** The uploaded file. */
  bytes: 100e6,
  /** Entries of the zip: a workbook has one a sheet and some ten more. */
  parts: 2_000,
  /** All entries together, inflated; besides, `INFLATES_BY` bounds what a small file may claim. */
  inflatedBytes: 1e9,
  /** Places in the rows read, each row up to its last filled column; shared strings, styles and merges too. */
  cells: 20e6,
  /** Characters of text kept. */
  characters: 200e6,
}

/** No more than this many bytes come out of one byte of the file, once past the first 50 MB. */
const INFLATES_BY = 100
const ALWAYS_ALLOWED = 50e6

/** What a file of so many bytes may inflate to. */
export const inflationAllowed = (limits: WorkbookLimits, fileBytes: number): number =>
  Math.min(limits.inflatedBytes, Math.max(ALWAYS_ALLOWED, fileBytes * INFLATES_BY))

/** Counts one measure and refuses once it passes its limit. */
export function meter(measure: Measure, limit: number): (amount: number) => void {
  let spent = 0
  return (amount) => {
    spent += amount
    if (spent > limit) throw new Refused({ code: 'too-large', params: { measure, limit } })
  }
}

/** What a workbook being read may still use. */
export interface Budget {
  /** Keeps a text (see `textKeeper`). */
  readonly keep: (text: string) => string
  /** Counts places against the limit of cells. */
  readonly spendCells: (places: number) => void
}
