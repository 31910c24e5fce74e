/**
 * 逗号分隔表 · CSV (RFC 4180) as Excel opens it: UTF-8 with its mark, lines ended by CRLF, and no cell that a spreadsheet
 * would take for a formula.
 */

export const CSV_MARK = '\uFEFF'

const NUMBER = /^-?\d+(?:\.\d+)?$/
/** What begins a formula, in either width, also behind blanks. */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/
const QUOTED = /[",\r\n]/

/** One line with its end; null and undefined are empty cells. */
export const csvLine = (values: readonly unknown[]): string => `${values.map(csvCell).join(',')}\r\n`

/** A formula gets an apostrophe before it (OWASP, CSV injection); a negative number stays one. */
export function csvCell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
