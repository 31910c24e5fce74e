import { readFile } from 'node:fs/promises'
import type { RawCell, RawWorkbook } from '@oneruler/campaign/cell'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../src/workbook/read-workbook.ts'
import { buildWorkbook, textRow, type Written } from './build-zip.ts'

const fixture = (name: string) => readFile(new URL(`fixtures/${name}.xlsx`, import.meta.url))
const sample = () => readFile(new URL('../../../examples/xiaoqiaotou/台账.xlsx', import.meta.url))

async function read(bytes: Uint8Array, options = {}): Promise<RawWorkbook> {
  const result = await readWorkbook(bytes, options)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.workbook
}

/** The one cell under 值 in row 2. */
async function cellOf(xml: string, written: Partial<Written> = {}): Promise<RawCell | undefined> {
  const rows = `${textRow(1, '值')}<row r="2">${xml}</row>`
  const workbook = await read(buildWorkbook({ sheets: { 表: { rows } }, ...written }))
  return workbook.get('表')?.rows[0]?.cells.值
}

describe('the sample ledger', () => {
  test('gives its 22 sheets with headers, rows by their number in Excel, days, moments and numbers', async () => {
    const workbook = await read(await sample())
    expect(workbook.size).toBe(22)
    expect(workbook.get('征收户')?.rows).toHaveLength(720)
    expect(workbook.get('征收户')?.headers.slice(0, 3)).toEqual(['户号', '户主', '地址'])
    expect(workbook.get('签约')?.rows[0]).toEqual({
      row: 2,
      cells: {
        协议编号: 'X0001',
        户号: 'H0033',
        签约时间: { moment: '2018-08-26T12:29:00' },
        补偿方式: '货币补偿',
        安置面积: 0,
        协议总额: 2130406,
        安置房款: 0,
        差价结算: 2130406,
        经办人: 'R011',
      },
    })
  })

  test('tells how far it is while it is read, up to the whole', async () => {
    const shares: number[] = []
    await read(await sample(), { onProgress: (share: number) => shares.push(share) })
    expect(shares.length).toBeGreaterThan(20)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })
})

describe('the same ledger written by openpyxl, LibreOffice and exceljs', () => {
  const computed: Record<string, RawCell[]> = {
    // openpyxl does not calculate, so it leaves no value behind a formula.
    openpyxl: [{ error: '' }, { error: '' }],
    libreoffice: [3, '文字'],
    exceljs: [3, '文字'],
  }
  test.each(Object.keys(computed))('%s: every kind of value comes out as it is seen', async (writer) => {
    const workbook = await read(await fixture(writer))
    expect([...workbook.keys()]).toEqual(['项目', '征收户', '走访', '签约', '各种值', '隐藏表'])
    expect(workbook.get('各种值')?.rows).toEqual([
      {
        row: 2,
        cells: {
          编号: '甲',
          年月日: { moment: '2018-08-26T00:00:00' },
          区域格式: { moment: '2018-09-04T00:00:00' },
          时刻: { moment: '2018-08-26T12:29:00' },
          是否: true,
          公式: computed[writer]?.[0],
          错误: { error: '#N/A' },
          长号: '123456789012345678',
          面积: 86.4,
          合并: '合并的',
          备注: '粗细',
        },
      },
      {
        row: 5,
        cells: {
          编号: '乙',
          年月日: { moment: '2018-02-28T00:00:00' },
          区域格式: null,
          时刻: { moment: '2018-08-26T23:59:59' },
          是否: false,
          公式: computed[writer]?.[1],
          错误: null,
          长号: '0571',
          面积: 0.3,
          合并: null,
          备注: null,
        },
      },
    ])
    expect(workbook.get('隐藏表')?.rows).toEqual([{ row: 2, cells: { 甲: 1 } }])
    expect(workbook.get('走访')?.rows[0]?.cells.时间).toEqual({ moment: '2018-06-11T08:42:00' })
  })
})

describe('a number', () => {
  test.each([
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy年m月d日;@',
    '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
    'yyyy\\-mm\\-dd',
    'm/d/yy h:mm',
    'e"年"m"月"',
    '[Red]yyyy-m-d',
    '上午/下午h"时"mm"分"ss.000',
    'aaaa',
  ])('in the format %s is a day', async (code) => {
    expect(await cellOf('<c s="1"><v>43338</v></c>', { formats: [code] })).toEqual({
      moment: '2018-08-26T00:00:00',
    })
  })

  test.each([
    'General',
    'G/通用格式',
    '#,##0.00',
    '0.00"m²"',
    '0.00\\m',
    '[Red]0.00',
    '0.0E+0',
    '[h]:mm:ss',
    '_-* #,##0.00_-;"d"@',
    '¥#,##0;[Red]¥-#,##0',
    '0.00%',
  ])('in the format %s stays a number', async (code) => {
    expect(await cellOf('<c s="1"><v>43338</v></c>', { formats: [code] })).toBe(43338)
  })

  test('in the built-in Chinese format 31 is a day', async () => {
    expect(await cellOf('<c s="1"><v>43338</v></c>')).toEqual({ moment: '2018-08-26T00:00:00' })
  })

  test('that binary noise put just below a second is that second', async () => {
    const noisy = String((Date.UTC(2018, 7, 26, 12, 28, 59, 999.9) / 86_400_000 + 25_569).toFixed(10))
    expect(await cellOf(`<c s="1"><v>${noisy}</v></c>`)).toEqual({ moment: '2018-08-26T12:29:00' })
  })

  test('counts from 1904 where the workbook says so', async () => {
    expect(await cellOf('<c s="1"><v>41876</v></c>', { since1904: true })).toEqual({
      moment: '2018-08-26T00:00:00',
    })
  })

  test('before March 1900 shows the day Excel shows', async () => {
    expect(await cellOf('<c s="1"><v>1</v></c>')).toEqual({ moment: '1900-01-01T00:00:00' })
    expect(await cellOf('<c s="1"><v>61</v></c>')).toEqual({ moment: '1900-03-01T00:00:00' })
  })

  test.each([-1, 2_958_466, 1e300])('%s in a day format is no day and stays a number', async (number) => {
    expect(await cellOf(`<c s="1"><v>${number}</v></c>`)).toBe(number)
  })

  test('comes out to its last digit', async () => {
    expect(await cellOf('<c><v>0.30000000000000004</v></c>')).toBe(0.30000000000000004)
  })
})

describe('a text', () => {
  test('in runs is put together, its phonetic guide left out', async () => {
    const strings =
      '<si><r><t>重</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 庆</t></r><rPh><t>chong</t></rPh></si>'
    expect(await cellOf('<c t="s"><v>0</v></c>', { strings })).toBe('重 庆')
  })

  test('keeps < & and the characters Excel writes as escapes', async () => {
    expect(await cellOf('<c t="inlineStr"><is><t>a&lt;b &amp;amp; _x000D_ &#25143;</t></is></c>')).toBe(
      'a<b &amp; \r 户',
    )
  })

  test('that is empty is an empty cell', async () => {
    expect(await cellOf('<c t="str"><f>""</f><v></v></c><c r="B2"><v>1</v></c>')).toBeUndefined()
  })
})

test('an ISO date cell is read on the wall clock', async () => {
  expect(await cellOf('<c t="d"><v>2018-08-26T12:28:59.9</v></c>')).toEqual({ moment: '2018-08-26T12:29:00' })
})

describe('a sheet', () => {
  test('has headers without spaces around and between their characters, full-width ones too, and no column without one', async () => {
    const rows = textRow(1, '　户\n号 ', '', '户　主\n') + textRow(2, 'H1', '无头', '甲')
    const sheet = (await read(buildWorkbook({ sheets: { 征收户: { rows } } }))).get('征收户')
    expect(sheet?.headers).toEqual(['户号', '户主'])
    expect(sheet?.rows).toEqual([{ row: 2, cells: { 户号: 'H1', 户主: '甲' } }])
  })

  test('keeps the first cell of a merged range, whatever stands in the others', async () => {
    const rows = textRow(1, '甲', '乙') + textRow(2, '1', '2') + textRow(3, '3', '4')
    const after = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    const sheet = (await read(buildWorkbook({ sheets: { 表: { rows, after } } }))).get('表')
    expect(sheet?.rows.map((row) => row.cells)).toEqual([
      { 甲: '1', 乙: '2' },
      { 甲: null, 乙: '4' },
    ])
  })

  test('reads the same where the writer prefixes every element and puts the zip names in other case', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1" t="str"><x:v>甲</x:v></x:c></x:row>' +
      '<x:row r="7"><x:c r="B7"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const parts = [{ name: 'XL/Worksheets/Sheet1.xml', content: sheet }]
    const bytes = buildWorkbook({ sheets: { 表: { rows: '' } }, parts: [...parts] })
    const bare = buildWorkbook({
      sheets: { 表: { rows: '' } },
      parts: [{ name: 'xl/worksheets/sheet1.xml', content: sheet }],
    })
    expect((await read(bare)).get('表')?.rows).toEqual([{ row: 7, cells: { 甲: 5 } }])
    expect((await read(bytes)).get('表')?.rows).toEqual([{ row: 7, cells: { 甲: 5 } }])
  })

  test('is known by its name without spaces, unless another sheet has that name', async () => {
    const names = async (...sheets: string[]) => {
      const written = Object.fromEntries(sheets.map((name) => [name, { rows: textRow(1, '甲') }]))
      return [...(await read(buildWorkbook({ sheets: written }))).keys()]
    }
    expect(await names(' 签约　', '支付')).toEqual(['签约', '支付'])
    expect(await names('签约 ', '签约')).toEqual(['签约 ', '签约'])
  })

  test('that is empty is kept, without headers or rows', async () => {
    const workbook = await read(
      buildWorkbook({ sheets: { 户: { rows: textRow(1, '户号') }, Sheet2: { rows: '' } } }),
    )
    expect(workbook.get('Sheet2')).toEqual({ name: 'Sheet2', headers: [], rows: [] })
  })

  test('that need not be a table refuses nothing', async () => {
    const sheets = {
      征收户: { rows: textRow(1, '户号') + textRow(2, 'H1') },
      汇总: { rows: textRow(1, '合计', '合计') + textRow(2, '1', '2') },
      随手记: { rows: textRow(3, '记得打电话') },
    }
    const workbook = await read(buildWorkbook({ sheets }), { tables: new Set(['征收户']) })
    expect(workbook.get('汇总')?.rows).toEqual([{ row: 2, cells: { 合计: '1' } }])
    expect(workbook.get('随手记')?.rows).toEqual([])
  })
})
