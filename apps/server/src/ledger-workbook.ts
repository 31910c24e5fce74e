/**
 * 台账工作簿 · Ledger workbook: the workbook of a ledger with every sheet it must have, or why not, in words.
 */
import type { RawWorkbook } from '@oneruler/campaign/cell'
import { LEDGER_SHEETS } from '@oneruler/campaign/ledger'
import { type Missing, missingFrom, type Rejection } from '@oneruler/campaign/ledger-import'
import { readWorkbook } from '@oneruler/documents/workbook/read-workbook'
import { sayRefusal } from '@oneruler/documents/workbook/refusal'
import { rejectionWords } from '@oneruler/words/rejections'
import { workbookWords } from '@oneruler/words/workbook'

export interface RejectedCell {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly value: string
  readonly message: string
}

/** Other sheets (a summary, a drop-down list) need not be tables. */
const LEDGER_SHEET_NAMES = new Set(LEDGER_SHEETS.map(({ name }) => name))

export async function readLedgerWorkbook(
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => {},
): Promise<{ readonly workbook: RawWorkbook } | { readonly refusal: string }> {
  const read = await readWorkbook(bytes, { tables: LEDGER_SHEET_NAMES, onProgress })
  if (!read.ok) return { refusal: sayRefusal(read.refusal, workbookWords.zh) }
  const missing = missingFrom(read.workbook)
  return missing.length > 0 ? { refusal: missing.map(missingText).join('\n') } : { workbook: read.workbook }
}

function missingText({ sheet, columns, noneNamed }: Missing): string {
  if (columns === null) return rejectionWords.zh['missing-sheet']({ sheet })
  return rejectionWords.zh[noneNamed ? 'headers-elsewhere' : 'missing-columns']({ sheet, columns })
}

/** A rejected cell with what is wrong and what to do. */
export const rejectedCell = ({ sheet, row, column, value, code, params }: Rejection): RejectedCell => ({
  sheet,
  row,
  column,
  value,
  message: rejectionWords.zh[code]({ ...params, sheet, column, value }),
})
