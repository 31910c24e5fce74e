/**
 * A workbook as it was read, before anybody has understood it: sheets of rows of raw cells.
 *
 * Raw and valid are two types with one door between them (`sheet.ts`): a reader of workbooks makes
 * `RawCell`s and judges nothing; a sheet's columns turn them into values or say what is wrong.
 */

/**
 * A cell: empty, text, a number as Excel stored it (binary), yes/no, a day or moment on the wall clock,
 * or an Excel error such as `#REF!`, empty where a formula was never calculated. A moment has no zone: `2018-08-26T12:29:00` is what the cell shows.
 */
export type RawCell =
  | null
  | string
  | number
  | boolean
  | { readonly moment: string }
  | { readonly error: string }

/** A row with the number Excel shows beside it; the header is row 1, so data starts at 2. */
export interface RawRow {
  readonly row: number
  readonly cells: Readonly<Record<string, RawCell>>
}

/** A sheet: its headers in the order they stand (trimmed), and every row that has at least one filled cell. */
export interface RawSheet {
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly RawRow[]
}

/** Sheets by name. */
export type RawWorkbook = ReadonlyMap<string, RawSheet>

/** What a person would see in the cell; used to say which value was refused. */
export function showCell(cell: RawCell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') {
    if ('error' in cell) return cell.error
    const [day, time = ''] = cell.moment.split('T')
    return time === '' || time === '00:00:00' ? (day as string) : `${day} ${time}`
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return String(cell)
}
