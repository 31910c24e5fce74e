import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { readWorkbook } from '../src/workbook/read-workbook.ts'
import { type Table, writeTable } from '../src/workbook/write-table.ts'

const households: Table = {
  title: '征收户',
  columns: [
    { header: '户号', kind: 'text' },
    { header: '人口', kind: 'integer' },
    { header: '面积', kind: 'area', width: 30 },
    { header: '总额', kind: 'yuan' },
    { header: '调查日', kind: 'day' },
    { header: '签约时间', kind: 'moment' },
    { header: '签约率', kind: 'percent' },
  ],
  rows: [
    ['H0001', 3, '86.40', 2130406, '2018-08-26', '2018-08-26T12:29:00', 90.1],
    ['H0002', null, undefined, '', '2018-02-30', null, '98.39'],
  ],
  notes: ['截至 2018-09-04，=只看三组'],
}

async function open(table: Table): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await writeTable(table)) as unknown as ArrayBuffer)
  return workbook
}

test('given a table on the screen, when it is exported, then Excel holds its values as their own kinds', async () => {
  const result = await readWorkbook(await writeTable(households))
  expect(result.ok && result.workbook.get('征收户')?.rows).toEqual([
    {
      row: 2,
      cells: {
        户号: 'H0001',
        人口: 3,
        面积: 86.4,
        总额: 2130406,
        调查日: { moment: '2018-08-26T00:00:00' },
        签约时间: { moment: '2018-08-26T12:29:00' },
        签约率: 0.901,
      },
    },
    {
      row: 3,
      cells: {
        户号: 'H0002',
        人口: null,
        面积: null,
        总额: null,
        调查日: '2018-02-30',
        签约时间: null,
        签约率: 0.9839,
      },
    },
  ])
})

test('its headers are bold and frozen, its filter covers every row, its numbers have thousands and decimals', async () => {
  const workbook = await open(households)
  const sheet = workbook.getWorksheet('征收户')
  expect(sheet?.getCell('A1').font?.bold).toBe(true)
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(sheet?.autoFilter).toBe('A1:G3')
  expect(sheet?.getRow(2).values).toHaveLength(8)
  expect(['B2', 'C2', 'D2', 'E2', 'G2'].map((cell) => sheet?.getCell(cell).numFmt)).toEqual([
    '#,##0',
    '#,##0.00',
    '#,##0.00',
    'yyyy-mm-dd',
    '0.00%',
  ])
  expect(sheet?.getColumn(3).width).toBe(30)
  expect(workbook.getWorksheet('说明')?.getCell('A1').value).toBe('截至 2018-09-04，=只看三组')
})

test.each(['=1+1', '+86 571', '-甲', '@SUM(A1)', '\t=1', '123456789012345678'])(
  'given %j in a column of text, when it is exported, then it is that text in the format of text',
  async (text) => {
    const table = { title: '表', columns: [{ header: '甲', kind: 'text' as const }], rows: [[text]] }
    const cell = (await open(table)).getWorksheet('表')?.getCell('A2')
    expect(cell?.type).toBe(ExcelJS.ValueType.String)
    expect(cell?.value).toBe(text)
    expect(cell?.numFmt).toBe('@')
  },
)

test('a number with more digits than Excel keeps, or no number at all, is written as text', async () => {
  const rows = [['12345678901234567.89'], ['约三万'], ['=2+2'], [Number.NaN]]
  const table: Table = { title: '表', columns: [{ header: '总额', kind: 'yuan' }], rows }
  const sheet = (await open(table)).getWorksheet('表')
  expect([2, 3, 4, 5].map((row) => sheet?.getCell(row, 1).value)).toEqual([
    '12345678901234567.89',
    '约三万',
    '=2+2',
    'NaN',
  ])
})

test.each([
  ['小组[一]: 排名?', '小组 一   排名'],
  ["'三组'", '三组'],
  ['', 'Sheet1'],
  ['说明', 'Sheet1'],
  ['很'.repeat(40), '很'.repeat(31)],
])('a title %j names the sheet %j', async (title, name) => {
  const workbook = await open({ ...households, title })
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([name, '说明'])
})
