import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { WORKBOOK_LIMITS } from '../src/workbook/limits.ts'
import { type Marks, markWorkbook, type Rejection } from '../src/workbook/mark-workbook.ts'
import { PartsEdit } from '../src/workbook/parts-edit.ts'
import { readWorkbook } from '../src/workbook/read-workbook.ts'
import { openParts } from '../src/workbook/zip-parts.ts'
import { buildWorkbook, textRow } from './build-zip.ts'

const fixture = (name: string) => readFile(new URL(`fixtures/${name}.xlsx`, import.meta.url))
const mark = (bytes: Uint8Array, rejections: Rejection[], dropColumns: Marks['dropColumns'] = []) =>
  markWorkbook(bytes, { rejections, dropColumns })
const refuse = (sheet: string, row: number, column: string | null, message: string): Rejection => ({
  sheet,
  row,
  column,
  message,
})

async function sheetsOf(bytes: Uint8Array) {
  const result = await readWorkbook(bytes)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.workbook
}

/** Every part's text by name. */
async function textsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = await openParts(bytes, WORKBOOK_LIMITS)
  const edit = new PartsEdit(parts)
  return new Map(
    await Promise.all(parts.names.map(async (name) => [name, (await edit.text(name)) ?? ''] as const)),
  )
}

/** What a person sees in a sheet: grounds and notes by cell, and the column of reasons by row. */
async function seen(bytes: Uint8Array, sheetName: string) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  const red: string[] = []
  const notes: Record<string, string> = {}
  const reasons: Record<number, string> = {}
  let reasonColumn = 0
  workbook.getWorksheet(sheetName)?.eachRow((row, number) =>
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.value === '退回原因') reasonColumn = column
      else if (column === reasonColumn && cell.value !== null) reasons[number] = String(cell.value)
      if (cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFFFC7CF') red.push(cell.address)
      if (cell.note) notes[cell.address] = String(cell.note)
    }),
  )
  return { red, notes, reasons }
}

describe.each(['openpyxl', 'libreoffice', 'exceljs'])('a workbook written by %s, handed back', (writer) => {
  const rejections = [
    refuse('征收户', 3, '在册人口', '应为整数，不小于 0。'),
    refuse('征收户', 3, '小组', '没有这个小组。'),
    refuse('签约', 4, null, '户号与协议不符 <&>。'),
    refuse('各种值', 5, '备注', '不能为空。'),
  ]

  test('shows each refused cell in red with its note, empty ones too, and the reasons of the row', async () => {
    const marked = await mark(await fixture(writer), rejections)
    expect(await seen(marked, '征收户')).toEqual({
      red: ['E3', 'H3'],
      notes: { H3: '应为整数，不小于 0。', E3: '没有这个小组。' },
      reasons: { 3: '在册人口：应为整数，不小于 0。；小组：没有这个小组。' },
    })
    expect(await seen(marked, '签约')).toEqual({
      red: ['A4'],
      notes: { A4: '户号与协议不符 <&>。' },
      reasons: { 4: '户号与协议不符 <&>。' },
    })
    expect(await seen(marked, '各种值')).toEqual({
      red: ['K5'],
      notes: { K5: '不能为空。' },
      reasons: { 5: '备注：不能为空。' },
    })
    expect(await seen(marked, '走访')).toEqual({ red: [], notes: {}, reasons: {} })
  })

  test('reads as the same sheets, the column of reasons left out', async () => {
    const bytes = await fixture(writer)
    expect(await sheetsOf(await mark(bytes, rejections))).toEqual(await sheetsOf(bytes))
  })

  test('and refused again, carries only the marks of the second round', async () => {
    const once = await mark(await fixture(writer), rejections)
    const twice = await mark(once, [refuse('征收户', 6, '地址', '不能为空。')])
    expect(await seen(twice, '征收户')).toEqual({
      red: ['C6'],
      notes: { C6: '不能为空。' },
      reasons: { 6: '地址：不能为空。' },
    })
    expect(await seen(twice, '签约')).toEqual({ red: [], notes: {}, reasons: {} })
  })

  test('does not hold a dropped column any more, anywhere', async () => {
    const marked = await mark(await fixture(writer), [], [{ sheet: '各种值', column: '长号' }])
    expect((await sheetsOf(marked)).get('各种值')?.headers).not.toContain('长号')
    const holding = [...(await textsOf(marked))].filter(([, text]) => text.includes('123456789012345678'))
    expect(holding.map(([part]) => part)).toEqual([])
    expect((await sheetsOf(marked)).get('征收户')).toEqual(
      (await sheetsOf(await fixture(writer))).get('征收户'),
    )
  })
})

describe('what the county put into its workbook', () => {
  test('stays to the letter: chart, drop-down lists, formulas, widths, numbers', async () => {
    const bytes = await fixture('chart-and-lists')
    const before = await textsOf(bytes)
    const after = await textsOf(await mark(bytes, [refuse('户', 5, '大数', '太大。')]))
    const changed = [...before.keys()].filter((part) => before.get(part) !== after.get(part))
    expect(changed.toSorted()).toEqual([
      'xl/comments/comment1.xml',
      'xl/drawings/commentsDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ])
    const sheet = (texts: Map<string, string>) => texts.get('xl/worksheets/sheet1.xml') ?? ''
    const validations = /<dataValidations.*<\/dataValidations>/.exec(sheet(before))?.[0] ?? 'none'
    expect(sheet(after)).toContain(validations)
    expect(sheet(after)).toContain('<f>B2*2</f>')
    expect(sheet(after)).toContain('<v>1342707244.25</v>')
  })

  test('its own notes stay, a reason added to the one over a refused cell', async () => {
    const bytes = await fixture('chart-and-lists')
    const notes = async (workbook: Uint8Array) =>
      [
        ...((await textsOf(workbook)).get('xl/comments/comment1.xml') ?? '').matchAll(/<t\b[^>]*>([^<]*)/g),
      ].map((match) => match[1])
    const marked = await mark(bytes, [refuse('户', 2, '户号', '重复。'), refuse('户', 3, '户号', '重复。')])
    expect(await notes(marked)).toEqual(['原有批注', '\n退回原因：重复。', '重复。'])
    expect(await notes(await mark(marked, [refuse('户', 4, '户号', '缺。')]))).toEqual(['原有批注', '缺。'])
  })

  test('a formula keeps its place when a column left of it is dropped', async () => {
    const rows = `${textRow(1, '户号', '手机', '数')}<row r="2"><c r="A2" t="str"><v>H1</v></c><c r="B2"><f>1+1</f><v>13</v></c><c r="C2"><f>D2*2</f><v>4</v></c><c r="D2"><v>2</v></c></row>`
    const parts = [{ name: 'xl/calcChain.xml', content: '<calcChain><c r="B2" i="1"/></calcChain>' }]
    const marked = await mark(
      buildWorkbook({ sheets: { 征收户: { rows } }, parts }),
      [refuse('征收户', 2, '手机', '不收这一列。')],
      [{ sheet: '征收户', column: '手机' }],
    )
    const texts = await textsOf(marked)
    expect(texts.get('xl/worksheets/sheet1.xml')).toContain('<c r="C2"><f>D2*2</f></c>')
    expect(texts.has('xl/calcChain.xml')).toBe(false)
    expect((await sheetsOf(marked)).get('征收户')?.rows).toEqual([
      { row: 2, cells: { 户号: 'H1', 数: { error: '' } } },
    ])
  })

  test('the reasons stand right of everything filled, and of what they replace', async () => {
    const rows = textRow(1, '户号', '', '备注') + textRow(2, 'H1', '', '', '', '页边的字')
    const once = await mark(buildWorkbook({ sheets: { 征收户: { rows } } }), [
      refuse('征收户', 2, '备注', '太长。'),
    ])
    expect((await seen(once, '征收户')).reasons).toEqual({ 2: '备注：太长。' })
    expect((await textsOf(once)).get('xl/worksheets/sheet1.xml')).toContain('<c r="F2"')
    const twice = await mark(once, [refuse('征收户', 2, '没有的列', '查一查。')])
    const sheet = (await textsOf(twice)).get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toContain('没有的列：查一查。')
    expect(sheet).not.toContain('太长')
  })
})
