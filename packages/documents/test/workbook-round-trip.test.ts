import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headerOf } from '../src/workbook/header.ts'
import { readWorkbook } from '../src/workbook/read-workbook.ts'

/** Text a workbook can hold and that does not look like Excel's own escapes, which exceljs does not write. */
const text = fc.string({
  unit: fc.constantFrom(...'户号甲乙 　<>&"\'=+-@0123456789aZ\n😀.%年月日'),
  minLength: 1,
  maxLength: 20,
})
const header = text.map(headerOf).filter((written) => written !== '' && written !== '退回原因')
const seconds = fc.integer({ min: Date.UTC(1904, 0, 1) / 1000, max: Date.UTC(2199, 11, 31) / 1000 })
const cell = fc.oneof(
  fc.constant(null),
  text,
  // Excel knows no negative zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
  fc.integer(),
  fc.boolean(),
  seconds.map((second) => ({ moment: new Date(second * 1000).toISOString().slice(0, 19) })),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((error) => ({ error })),
)
const table = fc.uniqueArray(header, { minLength: 1, maxLength: 6 }).chain((headers) =>
  fc.record({
    headers: fc.constant(headers),
    rows: fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), {
      maxLength: 8,
    }),
  }),
)

test('any table written by exceljs reads back cell for cell, on 1900 and 1904 days alike', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.boolean(), async ({ headers, rows }, date1904) => {
      const workbook = new ExcelJS.Workbook()
      workbook.properties.date1904 = date1904
      const sheet = workbook.addWorksheet('表')
      headers.forEach((value, column) => {
        sheet.getCell(1, column + 1).value = value
      })
      rows.forEach((row, place) => {
        row.forEach((value, column) => {
          const at = sheet.getCell(place + 2, column + 1)
          if (typeof value !== 'object' || value === null) at.value = value
          else if ('moment' in value) {
            at.value = new Date(`${value.moment}Z`)
            at.numFmt = 'yyyy"年"m"月"d"日" hh:mm:ss'
          } else at.value = { error: value.error as ExcelJS.ErrorValue }
        })
      })
      const result = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
      if (!result.ok) throw new Error(JSON.stringify(result.refusal))
      const read = result.workbook.get('表')
      expect(read?.headers).toEqual(headers)
      const expected = rows
        .map((row, place) => ({
          row: place + 2,
          cells: Object.fromEntries(headers.map((name, column) => [name, row[column] ?? null])),
        }))
        .filter(({ cells }) => Object.values(cells).some((value) => value !== null))
      expect(read?.rows).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})
