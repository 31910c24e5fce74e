/**
 * 导出表格 · Write a table: what a person sees on the screen as an Excel workbook.
 */

import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { workbookWords } from '@oneruler/words/workbook'
import ExcelJS from 'exceljs'

/** How a column's values are kept and shown. */
export type ColumnKind = 'text' | 'integer' | 'area' | 'yuan' | 'day' | 'moment' | 'percent'

export interface TableColumn {
  readonly header: string
  readonly kind: ColumnKind
  /** In characters; fitted to the kind and the header where left out. */
  readonly width?: number
}

export interface Table {
  /** Becomes the name of the sheet. */
  readonly title: string
  readonly columns: readonly TableColumn[]
  /**
   * Values in the order of the columns. Numbers may be numbers or decimal text (area in m², money in 元,
   * percent as 90.1 for 90.1 %); days are `2018-08-26`, moments `2018-08-26T12:29:00`; null is empty. What
   * is not of its column's kind is written as text.
   */
  readonly rows: readonly (readonly unknown[])[]
  /** Sentences about the table (the day, the filter), put on a second sheet. */
  readonly notes?: readonly string[]
  /** Above every printed page, of all sheets. */
  readonly header?: string
}

const FORMATS: Record<ColumnKind, string> = {
  // Text format: what begins with = stays text even when somebody edits the cell.
  text: '@',
  integer: '#,##0',
  area: '#,##0.00',
  yuan: '#,##0.00',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm:ss',
  percent: '0.00%',
}

const WIDTHS: Record<ColumnKind, number> = {
  text: 18,
  integer: 10,
  area: 12,
  yuan: 18,
  day: 12,
  moment: 20,
  percent: 10,
}

/** The table as an .xlsx: headers bold, frozen and with a filter; numbers and days as Excel's own. */
export async function writeTable(table: Table): Promise<Uint8Array> {
  const stream = new PassThrough()
  const written = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const notesName = workbookWords.zh.notesSheet()
  const sheet = workbook.addWorksheet(sheetName(table.title, notesName), {
    views: [{ state: 'frozen', ySplit: 1 }],
    ...printed(table.header),
  })
  sheet.columns = table.columns.map(({ kind, header, width }) => ({
    width: width ?? Math.max(WIDTHS[kind], header.length * 2 + 4),
    style: { numFmt: FORMATS[kind] },
  }))
  const corner = { row: table.rows.length + 1, column: Math.max(1, table.columns.length) }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: corner }
  const headers = sheet.addRow(table.columns.map(({ header }) => header))
  headers.font = { bold: true }
  headers.commit()
  for (const row of table.rows) {
    sheet.addRow(table.columns.map(({ kind }, place) => toExcel(kind, row[place]))).commit()
  }
  sheet.commit()
  if (table.notes && table.notes.length > 0) {
    const notes = workbook.addWorksheet(notesName, printed(table.header))
    notes.columns = [{ width: 80, style: { numFmt: '@' } }]
    for (const note of table.notes) notes.addRow([asText(note)]).commit()
    notes.commit()
  }
  await workbook.commit()
  return written
}

/** In a header & begins a code of Excel's own. */
const printed = (header: string | undefined) =>
  header === undefined ? {} : { headerFooter: { oddHeader: `&C${header.replaceAll('&', '&&')}` } }

/** Digits Excel keeps of a number; one with more would come out as another number. */
const KEPT_DIGITS = 15

function toExcel(kind: ColumnKind, value: unknown): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null
  if (kind === 'day' || kind === 'moment') return asTime(value) ?? asText(value)
  if (kind === 'text') return asText(value)
  const number = asNumber(value)
  if (number === undefined) return asText(value)
  // 90.1 / 100 is 0.9009999… in binary; Excel's own 90.1% is 0.901.
  return kind === 'percent' ? Number((number / 100).toPrecision(KEPT_DIGITS)) : number
}

function asNumber(value: unknown): number | undefined {
  const text = String(value)
  const digits = text.replace(/^-?0*|\./g, '')
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return /^-?\d+(\.\d+)?$/.test(text) && digits.length <= KEPT_DIGITS ? Number(text) : undefined
}

/** A date whose UTC reading is what the cell shows, whatever the host's zone. */
function asTime(value: unknown): Date | undefined {
  const [, day, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?$/.exec(String(value)) ?? []
  const date = new Date(`${day}T${time}Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? undefined : date
}

const LONGEST = 32_767
const asText = (value: unknown): string => String(value).slice(0, LONGEST)

/** A name Excel accepts: up to 31 characters, none of []:*?/\, no ' at the ends, not that of the notes. */
function sheetName(title: string, taken: string): string {
  const name = title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '')
  return name === '' || name === taken ? 'Sheet1' : name
}
