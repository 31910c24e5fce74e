import { readFile } from 'node:fs/promises'
import { workbookWords } from '@oneruler/words/workbook'
import { describe, expect, test } from 'vitest'
import type { WorkbookLimits } from '../src/workbook/limits.ts'
import { readWorkbook } from '../src/workbook/read-workbook.ts'
import { sayRefusal, type WorkbookRefusal } from '../src/workbook/refusal.ts'
import { buildWorkbook, buildZip, textRow } from './build-zip.ts'

async function refusalOf(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<WorkbookRefusal> {
  const result = await readWorkbook(bytes, { limits })
  if (result.ok) throw new Error('was read')
  return result.refusal
}

const fixture = () => readFile(new URL('fixtures/libreoffice.xlsx', import.meta.url))
const households = (rows: string, extra = {}) => buildWorkbook({ sheets: { 征收户: { rows } }, ...extra })
const ole2 = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])

describe('a file that is no .xlsx workbook, whatever its name', () => {
  const files: Record<string, [Uint8Array, string]> = {
    'an empty file': [new Uint8Array(), 'empty-file'],
    'a .csv in UTF-8': [Buffer.from('户号,户主\nH0001,甲\n'), 'text-file'],
    'a .csv in GBK': [
      Buffer.from([0xbb, 0xa7, 0xba, 0xc5, 0x2c, 0xbb, 0xa7, 0xd6, 0xf7, 0x0d, 0x0a]),
      'text-file',
    ],
    'a text in UTF-16': [Buffer.from('\ufeff户号\t户主\r\n', 'utf16le'), 'text-file'],
    'a web page': [Buffer.from('\ufeff\n<html><table><tr><td>户号</td></tr></table></html>'), 'web-page'],
    'an old .xls': [ole2('Workbook'), 'old-excel'],
    'a workbook with a password': [ole2('EncryptedPackage'), 'password'],
    'a picture': [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-workbook'],
    'a plain zip': [buildZip([{ name: '照片/1.txt', content: '甲' }]), 'not-a-workbook'],
    'a zip with a password': [buildZip([{ name: '1.txt', content: '甲', encrypted: true }]), 'password'],
  }
  test.each(Object.entries(files))('%s', async (_, [bytes, code]) => {
    expect(await refusalOf(bytes)).toEqual({ code, params: {} })
  })

  test('a .docx', async () => {
    const parts = [{ name: 'xl/workbook.xml', content: '<w:document xmlns:w="w"><w:body/></w:document>' }]
    expect(await refusalOf(households('', { parts }))).toEqual({ code: 'not-a-workbook', params: {} })
  })
})

describe('a damaged workbook', () => {
  test('cut off anywhere is refused, never half read', async () => {
    const bytes = await fixture()
    for (const share of [0.01, 0.3, 0.7, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share))
      expect(await refusalOf(cut), `cut at ${share}`).toEqual({ code: 'damaged', params: {} })
    }
  })

  test('with one wrong byte in a sheet', async () => {
    const bytes = Buffer.from(households(textRow(1, '户号') + textRow(2, 'H0001')))
    const sheet = bytes.indexOf('xl/worksheets/sheet1.xml') + 24
    bytes.writeUInt8(bytes.readUInt8(sheet + 60) ^ 0x10, sheet + 60)
    expect(await refusalOf(bytes)).toEqual({ code: 'damaged', params: {} })
  })

  test.each([
    ['breaks off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>', 52],
    ['nests its elements without end', '<a>'.repeat(5_000), 301],
    ['is not UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xc0]), 4],
    ['ends within a sign', Buffer.from([0x3c, 0x61, 0x3e, 0xe7, 0x94]), 4],
  ])('whose sheet %s: the part and the place are named', async (_, content, at) => {
    const part = 'xl/worksheets/sheet1.xml'
    const refusal = await refusalOf(households('', { parts: [{ name: part, content }] }))
    expect(refusal).toEqual({ code: 'part-broken', params: { part, at } })
    expect(sayRefusal(refusal, workbookWords.zh)).toContain(`“${part}”从第 ${at} 个字起断开`)
  })

  test('of which two parts bear one name', async () => {
    const parts = ['xl/worksheets/sheet1.xml', 'XL/worksheets/Sheet1.xml'].map((name) => ({
      name,
      content: '<x/>',
    }))
    expect(await refusalOf(households('', { parts }))).toEqual({
      code: 'part-twice',
      params: { part: 'XL/worksheets/Sheet1.xml' },
    })
  })

  test.each([
    ['whose checksum is wrong', { content: '<worksheet/>', checksum: 7 }],
    ['whose sheet is shorter than it claims', { content: '<worksheet/>', claims: 500 }],
    [
      'whose cell stands nowhere',
      { content: '<worksheet><row r="1"><c r="ZZZZ1"><v>1</v></c></row></worksheet>' },
    ],
    [
      'whose row stands nowhere',
      { content: '<worksheet><row r="0"><c r="A1"><v>1</v></c></row></worksheet>' },
    ],
    [
      'whose cell names no text',
      { content: '<worksheet><row r="1"><c t="s"><v>9</v></c></row></worksheet>' },
    ],
  ])('%s', async (_, sheet) => {
    const parts = [{ name: 'xl/worksheets/sheet1.xml', ...sheet }]
    expect(await refusalOf(households('', { parts }))).toEqual({ code: 'damaged', params: {} })
  })
})

describe('a workbook made to fill the memory', () => {
  const tooLarge = (measure: string, limit: number) => ({ code: 'too-large', params: { measure, limit } })

  test('that unpacks a hundredfold and more', async () => {
    const parts = [{ name: 'xl/media/bomb.xml', content: Buffer.alloc(60_000_000) }]
    expect(await refusalOf(households(textRow(1, '户号'), { parts }))).toEqual(
      tooLarge('inflatedBytes', 50_000_000),
    )
  })

  test('that claims less than it holds', async () => {
    const parts = [
      { name: 'xl/sharedStrings.xml', content: `<sst>${' '.repeat(9_000_000)}</sst>`, claims: 100 },
    ]
    expect(await refusalOf(households('', { parts }))).toEqual({ code: 'false-size', params: {} })
  })

  test('that claims more than it may unpack to, without unpacking it', async () => {
    const parts = [{ name: 'xl/sharedStrings.xml', content: '<sst/>', claims: 4_000_000_000 }]
    expect(await refusalOf(households('', { parts }))).toEqual(tooLarge('inflatedBytes', 50_000_000))
  })

  test('that has thousands of parts', async () => {
    const parts = Array.from({ length: 2_001 }, (_, n) => ({ name: `xl/${n}.xml`, content: '' }))
    expect(await refusalOf(buildZip(parts))).toEqual(tooLarge('parts', 2_000))
  })

  test.each([
    ['bytes', textRow(1, '户号'), 100],
    ['cells', textRow(1, '甲', '乙') + textRow(2, '1', '2') + textRow(3, '3', '4'), 5],
    ['cells', '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="2"><c r="XFD2"><v>1</v></c></row>', 20_000],
    [
      'cells',
      `<row r="1">${'<c t="b"><v>1</v></c>'}<c r="XFD1"><v>1</v></c></row>${textRow(2, '甲')}`,
      16_384,
    ],
    ['characters', textRow(1, '户号', '十二三四五六七八九十'), 8],
  ] as const)('that passes the limit of %s', async (measure, rows, limit) => {
    expect(await refusalOf(households(rows), { [measure]: limit })).toEqual(tooLarge(measure, limit))
  })

  test('by merging everything again and again', async () => {
    const after = '<mergeCell ref="A1:XFD1048576"/>'.repeat(100)
    const bytes = buildWorkbook({ sheets: { 征收户: { rows: textRow(1, '户号'), after } } })
    expect(await refusalOf(bytes)).toEqual(tooLarge('cells', 20_000_000))
  })

  test.each([
    [
      'nested entities',
      '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    ],
    [
      'a file of the server',
      '<!DOCTYPE sst [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst><si><t>&f;</t></si></sst>',
    ],
  ])('through %s', async (_, content) => {
    const rows = '<row r="1"><c t="s"><v>0</v></c></row>'
    const parts = [{ name: 'xl/sharedStrings.xml', content }]
    expect(await refusalOf(households(rows, { parts }))).toEqual({ code: 'entities', params: {} })
  })
})

describe('a workbook without the tables asked for', () => {
  test('has no sheet at all', async () => {
    expect(await refusalOf(buildWorkbook({ sheets: {} }))).toEqual({ code: 'no-sheet', params: {} })
  })

  test('has rows under no header', async () => {
    expect(await refusalOf(households(textRow(3, 'H0001', '甲')))).toEqual({
      code: 'no-header',
      params: { sheet: '征收户' },
    })
  })

  test('has two headers that are the same once trimmed', async () => {
    expect(await refusalOf(households(textRow(1, '户号', '户主', ' 户号　')))).toEqual({
      code: 'duplicate-header',
      params: { sheet: '征收户', header: '户号' },
    })
  })
})

test('the words for a refusal name the sheet, the header and the limit', () => {
  const { zh, en } = workbookWords
  expect(sayRefusal({ code: 'duplicate-header', params: { sheet: '征收户', header: '户号' } }, zh)).toBe(
    '工作表“征收户”有两列表头都是“户号”。请删去或改名其中一列，再上传。',
  )
  expect(sayRefusal({ code: 'too-large', params: { measure: 'cells', limit: 20_000_000 } }, zh)).toContain(
    '20,000,000 个单元格',
  )
  expect(sayRefusal({ code: 'no-header', params: { sheet: '征收户' } }, en)).toContain('“征收户”')
  expect(sayRefusal({ code: 'password', params: {} }, zh)).toContain('取消密码')
})
