/**
 * 单元格地址 · Cell reference: `C7` is column 2 (counted from 0) of row 7 (counted from 1, as Excel shows it).
 */

import { refused } from './refusal.ts'

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_383
const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/

/** Whether Excel has a row of this number. */
export const isRow = (row: number): boolean => Number.isInteger(row) && row > 0 && row <= LAST_ROW

/** `C7` → 2. Refuses as damaged what is no reference. */
export function columnOf(reference: string): number {
  const letters = REFERENCE.exec(reference)?.[1]
  if (letters === undefined) throw refused('damaged')
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  if (column - 1 > LAST_COLUMN) throw refused('damaged')
  return column - 1
}

/** `C7` → 7. Refuses as damaged what is no reference. */
export function rowOf(reference: string): number {
  const row = Number(REFERENCE.exec(reference)?.[2])
  if (!isRow(row)) throw refused('damaged')
  return row
}

/** Row 7, column 2 → `C7`. */
export function referenceOf(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row}`
}
