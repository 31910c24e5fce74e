/** 写出台账 · Writing a ledger: `台账.xlsx`, `红线图.geojson` and `补偿方案.md`, as a county would hand them over. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { RawCell } from '@oneruler/campaign/cell'
import ExcelJS from 'exceljs'
import { HEADERS, SHEET_NAMES, type Sheets, type SimulatedLedger } from './ledger.ts'

/** Makes the folder where it is missing; files of the same names are replaced. */
export async function writeLedger(ledger: SimulatedLedger, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, '台账.xlsx'), await ledgerWorkbook(ledger.sheets))
  await writeFile(join(folder, '红线图.geojson'), `${JSON.stringify(ledger.map)}\n`)
  await writeFile(join(folder, '补偿方案.md'), ledger.plan)
}

/** The bytes of the workbook; row by row, since a large campaign has more than a million of them. */
export async function ledgerWorkbook(sheets: Sheets): Promise<Uint8Array> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  // Not the moment of writing: the same seed is to give the same content.
  workbook.created = new Date(0)
  workbook.modified = new Date(0)
  for (const name of SHEET_NAMES) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = HEADERS[name].map((header) => ({ header, key: header, width: 16 }))
    for (const row of sheets[name]) {
      const written = sheet.addRow(HEADERS[name].map((header) => excelValue(row[header] ?? null)))
      HEADERS[name].forEach((header, index) => {
        const format = dateFormat(row[header] ?? null)
        if (format !== null) written.getCell(index + 1).numFmt = format
      })
      written.commit()
    }
    sheet.commit()
  }
  await workbook.commit()
  return new Uint8Array(await bytes)
}

/** exceljs reads a Date's UTC side, which is where a wall clock without a zone belongs. */
function excelValue(cell: RawCell): ExcelJS.CellValue {
  if (cell === null || typeof cell !== 'object') return cell
  if ('error' in cell) return { error: cell.error } as ExcelJS.CellErrorValue
  return new Date(`${cell.moment}Z`)
}

function dateFormat(cell: RawCell): string | null {
  if (cell === null || typeof cell !== 'object' || !('moment' in cell)) return null
  return cell.moment.endsWith('T00:00:00') ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss'
}
