/** 清除被删列: a dropped column is nowhere in the workbook handed back, and the rest of it still is. */
import ExcelJS from 'exceljs'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { WORKBOOK_LIMITS } from '../src/workbook/limits.ts'
import { markWorkbook } from '../src/workbook/mark-workbook.ts'
import { PartsEdit } from '../src/workbook/parts-edit.ts'
import { openParts } from '../src/workbook/zip-parts.ts'
import { buildWorkbook, type Part, textRow, type Written } from './build-zip.ts'

/** Invented, and in every place where Excel may keep a copy. */
const SECRET = '县第九小学（虚构）'
const KEPT = '留下的字'
const DROPPED = { sheet: '征收户', column: '子女就读学校' }

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const related = (...targets: string[]) =>
  `<Relationships>${targets
    .map((target, n) => {
      const [type, path, mode] = target.split(' ')
      return `<Relationship Id="r${n}" Type="${OFFICE}/${type}" Target="${path}"${mode ? ` TargetMode="${mode}"` : ''}/>`
    })
    .join('')}</Relationships>`

/** B is dropped; 户号 A, 备注 C and what is over them stay. */
function workbookWith(
  part: Partial<Written['sheets'][string]> & { other?: string; parts?: Part[]; strings?: string },
) {
  const rows = textRow(1, '户号', DROPPED.column, '备注') + textRow(2, 'H1', SECRET, KEPT)
  return buildWorkbook({
    sheets: {
      征收户: { rows: rows + (part.rows ?? ''), after: part.after ?? '' },
      汇总: { rows: part.other ?? textRow(1, KEPT) },
    },
    parts: part.parts ?? [],
    strings: part.strings ?? '',
  })
}

async function textsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = await openParts(bytes, WORKBOOK_LIMITS)
  const edit = new PartsEdit(parts)
  return new Map(
    await Promise.all(parts.names.map(async (name) => [name, (await edit.text(name)) ?? ''] as const)),
  )
}

/** The parts after the column was dropped; each well-formed, none holding the secret. */
async function dropped(bytes: Uint8Array): Promise<Map<string, string>> {
  const before = [...(await textsOf(bytes)).values()].filter((text) => text.includes(SECRET))
  expect(before.length).toBeGreaterThan(0)
  const texts = await textsOf(await markWorkbook(bytes, { rejections: [], dropColumns: [DROPPED] }))
  for (const [name, text] of texts) {
    if (/\.(xml|rels)$/.test(name)) new SaxesParser().write(text).close()
    expect(text, name).not.toContain(SECRET)
  }
  return texts
}
const SHEET = 'xl/worksheets/sheet1.xml'
const OTHER = 'xl/worksheets/sheet2.xml'

test('results of formulas go, of other sheets and of areas too; the formulas stay and are calculated on opening', async () => {
  const result = `<v>${SECRET}</v>`
  const texts = await dropped(
    workbookWith({
      other: `<row r="1"><c r="A1" s="1" t="str"><f>征收户!B2&amp;"等"</f>${result}</c><c r="B1" t="str"><f>学校名</f>${result}</c><c t="str"><f t="shared" ref="C1:C2" si="0">征收户!B:B</f>${result}</c></row><row r="2"><c r="A2" t="str"><f t="array" ref="A2:A3">征收户!B2:B3</f>${result}</c><c r="C2" t="str"><f t="shared" si="0"/>${result}</c></row><row r="3"><c r="A3" t="str">${result}</c><c r="B3"><v>5</v></c></row>`,
    }),
  )
  const other = texts.get(OTHER)
  expect(other).toContain('<c r="A1" s="1"><f>征收户!B2&amp;"等"</f></c>')
  expect(other).toContain('<c r="A3"></c><c r="B3"><v>5</v></c>')
  expect(texts.get('xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/>')
})

test('drop-down lists, conditional formats and scenarios over the column go, those over others stay', async () => {
  const list = (at: string, text: string) =>
    `<dataValidation type="list" sqref="${at}"><formula1>"${text}"</formula1></dataValidation>`
  const format = (at: string, formula: string) =>
    `<conditionalFormatting sqref="${at}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`
  const newForm = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="x" xmlns:xm="y" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>"${SECRET}"</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`
  const texts = await dropped(
    workbookWith({
      after:
        `<scenarios><scenario name="一" count="1"><inputCells r="B2" val="${SECRET}"/></scenario></scenarios>` +
        format('A2:C9', `$C2="${SECRET}"`) +
        format('A2:A9', `$B2="${SECRET}"`) +
        format('C2:C9', `$C2="${KEPT}"`) +
        `<dataValidations count="3">${list('A2 B2:B9', SECRET)}${list('$A:$D'.replaceAll('$', ''), SECRET)}${list('C2:C9', 'B,是,否')}</dataValidations>` +
        newForm,
    }),
  )
  const sheet = texts.get(SHEET)
  expect(sheet).toContain(`</sheetData>${format('C2:C9', `$C2="${KEPT}"`)}`)
  expect(sheet).toContain(`<dataValidations>${list('C2:C9', 'B,是,否')}</dataValidations></worksheet>`)
})

test('filters by the column go, in the sheet and in its table; filters by others stay', async () => {
  const filters = (ref: string, of: number, other: number) =>
    `<autoFilter ref="${ref}"><filterColumn colId="${of}"><filters><filter val="${SECRET}"/></filters></filterColumn><filterColumn colId="${other}"><filters><filter val="${KEPT}"/></filters></filterColumn><sortState ref="B2:B9"><sortCondition ref="B2:B9" customList="${SECRET}"/></sortState></autoFilter>`
  const left = (ref: string, other: number) =>
    `<autoFilter ref="${ref}"><filterColumn colId="${other}"><filters><filter val="${KEPT}"/></filters></filterColumn></autoFilter>`
  const texts = await dropped(
    workbookWith({
      after: filters('A1:C2', 1, 2),
      parts: [
        { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: related('table ../tables/table1.xml') },
        { name: 'xl/tables/table1.xml', content: `<table ref="B1:C2">${filters('B1:C2', 0, 1)}</table>` },
      ],
    }),
  )
  expect(texts.get(SHEET)).toContain(left('A1:C2', 2))
  expect(texts.get('xl/tables/table1.xml')).toContain(left('B1:C2', 1))
})

test('threaded comments and links over the column go, with the addresses they lead to', async () => {
  const comment = (ref: string, text: string) =>
    `<threadedComment ref="${ref}"><text>${text}</text></threadedComment>`
  const texts = await dropped(
    workbookWith({
      after: `<hyperlinks><hyperlink ref="B2" r:id="r1" display="${SECRET}" xmlns:r="r"/><hyperlink ref="C2" r:id="r2" xmlns:r="r"/></hyperlinks>`,
      parts: [
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: related(
            'threadedComment ../threadedComments/one.xml',
            `hyperlink https://example.invalid/${SECRET} External`,
            'hyperlink https://example.invalid/kept External',
          ),
        },
        {
          name: 'xl/threadedComments/one.xml',
          content: `<ThreadedComments>${comment('B2', SECRET)}${comment('C2', `B2：${KEPT}`)}</ThreadedComments>`,
        },
      ],
    }),
  )
  expect(texts.get('xl/threadedComments/one.xml')).toContain(`>${comment('C2', `B2：${KEPT}`)}<`)
  expect(texts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain('https://example.invalid/kept')
})

test('points of charts and texts of shapes that show a cell go; what the author wrote stays', async () => {
  const texts = await dropped(
    workbookWith({
      parts: [
        {
          name: 'xl/charts/chart1.xml',
          content: `<c:chart xmlns:c="c"><c:cat><c:strRef><c:f>征收户!$B$2</c:f><c:strCache><c:pt idx="0"><c:v>${SECRET}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:tx><c:strLit><c:pt idx="0"><c:v>${KEPT}</c:v></c:pt></c:strLit></c:tx></c:chart>`,
        },
        {
          name: 'xl/charts/chartEx1.xml',
          content: `<cx:data xmlns:cx="cx"><cx:strDim><cx:f>征收户!$B$2</cx:f><cx:lvl ptCount="1"><cx:pt idx="0">${SECRET}</cx:pt></cx:lvl></cx:strDim></cx:data>`,
        },
        {
          name: 'xl/drawings/drawing1.xml',
          content: `<sp textlink="征收户!$B$2"><fld type="TxLink"><t>${SECRET}</t></fld><r><t>${KEPT}</t></r></sp>`,
        },
      ],
    }),
  )
  expect(texts.get('xl/charts/chart1.xml')).toContain(`<c:f>征收户!$B$2</c:f></c:strRef>`)
  expect(texts.get('xl/charts/chart1.xml')).toContain(KEPT)
  expect(texts.get('xl/drawings/drawing1.xml')).toContain(KEPT)
})

test('pivot tables keep their build without values, in cells and caches, and are refreshed on opening', async () => {
  const texts = await dropped(
    workbookWith({
      other: `${textRow(1, '学校', SECRET)}${textRow(3, SECRET, '1')}${textRow(4, SECRET, '2')}${textRow(6, KEPT)}`,
      parts: [
        {
          name: 'xl/worksheets/_rels/sheet2.xml.rels',
          content: related('pivotTable ../pivotTables/pivotTable1.xml'),
        },
        {
          name: 'xl/pivotTables/pivotTable1.xml',
          content: `<pivotTableDefinition><location ref="A3:B4" rowPageCount="1"/><filters><filter stringValue1="${SECRET}"/></filters></pivotTableDefinition>`,
        },
        {
          name: 'xl/pivotCache/pivotCacheDefinition1.xml',
          content: `<pivotCacheDefinition xmlns:r="r" r:id="r0" recordCount="2"><cacheFields><cacheField name="学校"><sharedItems count="3" maxValue="9" containsBlank="1"><s v="${SECRET}"/><n v="9"/><m/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
        },
        {
          name: 'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
          content: related('pivotCacheRecords pivotCacheRecords1.xml'),
        },
        {
          name: 'xl/pivotCache/pivotCacheRecords1.xml',
          content: `<pivotCacheRecords><r><s v="${SECRET}"/></r></pivotCacheRecords>`,
        },
      ],
    }),
  )
  expect(texts.get('xl/pivotCache/pivotCacheDefinition1.xml')).toBe(
    '<pivotCacheDefinition xmlns:r="r" recordCount="2" saveData="0" refreshOnLoad="1"><cacheFields><cacheField name="学校"><sharedItems count="3"><s v="1"/><s v="2"/><m/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>',
  )
  expect([...texts.keys()].filter((name) => name.includes('Records'))).toEqual([])
  expect(texts.get('xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels')).toBe(
    '<Relationships></Relationships>',
  )
  expect(texts.get(OTHER)).toContain(KEPT)
})

test('texts no cell names, the picture of the first page and the history of changes go', async () => {
  const texts = await dropped(
    workbookWith({
      strings: `<si><t>${KEPT}</t></si><si><t>${SECRET}</t></si>`,
      other: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      parts: [
        { name: 'docProps/thumbnail.wmf', content: SECRET },
        {
          name: 'xl/revisions/revisionLog1.xml',
          content: `<revisions><rcc><nc t="inlineStr">${SECRET}</nc></rcc></revisions>`,
        },
      ],
    }),
  )
  expect(texts.get('xl/sharedStrings.xml')).toContain(`<si><t>${KEPT}</t></si><si><t/></si>`)
  expect([...texts.keys()].filter((name) => /thumbnail|revision/.test(name))).toEqual([])
})

test('the column goes as often as its header stands in row 1; below it a header is a value like any other', async () => {
  const rows = textRow(1, '户号', DROPPED.column, DROPPED.column) + textRow(2, DROPPED.column, SECRET, SECRET)
  const texts = await dropped(buildWorkbook({ sheets: { 征收户: { rows } } }))
  expect(texts.get(SHEET)).toContain(`<t>${DROPPED.column}</t>`)
})

test('a workbook without a dropped column stays as it is, to the letter, and one with it is still opened', async () => {
  const bytes = workbookWith({
    other: `<row r="1"><c r="A1" t="str"><f>征收户!C2</f><v>${KEPT}</v></c></row>`,
    after: `<autoFilter ref="A1:C2"><filterColumn colId="1"><filters><filter val="${SECRET}"/></filters></filterColumn></autoFilter>`,
  })
  const elsewhere = { sheet: '征收户', column: '亲属工作单位' }
  const same = await markWorkbook(bytes, { rejections: [], dropColumns: [elsewhere] })
  const [before, after] = [await textsOf(bytes), await textsOf(same)]
  // The ground of refused cells is added in every case.
  for (const texts of [before, after]) texts.delete('xl/styles.xml')
  expect(after).toEqual(before)
  const workbook = new ExcelJS.Workbook()
  const marked = await markWorkbook(bytes, { rejections: [], dropColumns: [DROPPED] })
  await workbook.xlsx.load(marked as unknown as ArrayBuffer)
  expect(workbook.getWorksheet('汇总')?.getCell('A1').formula).toBe('征收户!C2')
  expect(workbook.getWorksheet('征收户')?.getCell('C2').text).toBe(KEPT)
})
