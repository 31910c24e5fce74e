import { composeBulletin } from '@oneruler/documents/bulletin/compose-bulletin'
import { renderBulletinDocx } from '@oneruler/documents/bulletin/render-docx'
import { WORKBOOK_LIMITS } from '@oneruler/documents/workbook/limits'
import { readWorkbook } from '@oneruler/documents/workbook/read-workbook'
import { openParts } from '@oneruler/documents/workbook/zip-parts'
import { beforeAll, describe, expect, test } from 'vitest'
import { factsOn, figuresOn, inventedLedger, recorded, sampleLedger } from './recorded.ts'
import { defects } from './word-defects.ts'

type Parts = ReadonlyMap<string, Buffer>

/** The parts of a Word document by name. */
async function partsOf(docx: Uint8Array): Promise<Parts> {
  const zip = await openParts(docx, WORKBOOK_LIMITS)
  const parts = new Map<string, Buffer>()
  for (const name of zip.names) {
    const chunks: Uint8Array[] = []
    await zip.read(name, (chunk) => chunks.push(chunk))
    parts.set(name, Buffer.concat(chunks))
  }
  return parts
}

const xml = (parts: Parts, name: string): string => parts.get(name)?.toString('utf8') ?? ''
const values = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] as string)

/** Every run of text, one paragraph a line. */
const textOf = (document: string): string =>
  values(document, /<w:p[ >](.*?)<\/w:p>/gs)
    .map((paragraph) => values(paragraph, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join(''))
    .join('\n')

const defectsOf = (parts: Parts): string[] =>
  defects(new Map([...parts].map(([name, part]) => [name, part.toString('utf8')])))

describe('the bulletin as a Word document', () => {
  let parts: Parts
  let document: string
  beforeAll(async () => {
    const events = recorded(await sampleLedger())
    const before = figuresOn(events, '2018-09-01')
    const previous = { number: 1, definitions: 1, frozen: { ...before, 签约: 630 }, now: before }
    const facts = factsOn(events, '2018-09-04', { number: 2, previous })
    parts = await partsOf(await renderBulletinDocx(composeBulletin(facts)))
    document = xml(parts, 'word/document.xml')
  })

  test('given its parts, then each is well formed, typed and related to parts that are there', () => {
    expect(defectsOf(parts)).toEqual([])
  })

  test('given a damaged package, then the same check says so', () => {
    const damaged = new Map(parts)
    damaged.delete('word/charts/chart1.xml')
    damaged.set('word/document.xml', Buffer.from(document.replace('</w:body>', '')))
    expect(defectsOf(damaged)).toEqual(
      expect.arrayContaining(['word/charts/chart1.xml', 'word/document.xml']),
    )
  })

  test('read back, it says what was signed and lists the groups in rank', () => {
    const text = textOf(document)
    expect(text).toContain('签约649户，占征收户720户的90.1%')
    expect(text).toContain('1\n三组\n62\n61\n98.39\n+8\n8\n2\n一组\n107\n105\n98.13\n+2\n1')
    expect(text).toContain('签约（户）\n630\n631')
    expect(text).toContain(
      '第2期\n关于小桥头片区国有土地上房屋征收项目签约进展情况的通报\n各工作组、各包干单位：',
    )
  })

  test('its page, fonts and tables are those of an official document', () => {
    // Twentieths of a point: 210 × 297 mm, margins 37, 28, 35, 26 mm, lines of 28.95 pt.
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(xml(parts, 'word/styles.xml')).toContain('w:line="579" w:lineRule="exact"')
    expect(values(document, /<w:tblHeader\/?>()/g)).toHaveLength(3)
    expect(xml(parts, 'word/fontTable.xml')).toContain('w:name="方正小标宋简体"><w:altName w:val="宋体"/>')
    expect(xml(parts, 'word/footer1.xml')).toMatch(/— .*>PAGE<.* —/s)
  })

  test('its chart can be edited: the numbers stand in its own sheet, and in words for who cannot see it', async () => {
    const workbook = await readWorkbook(parts.get('word/embeddings/Microsoft_Excel_Worksheet1.xlsx')!)
    const [sheet] = workbook.ok ? [...workbook.workbook.values()] : []
    expect(sheet?.rows.at(-1)?.cells).toMatchObject({ '累计签约（户）': 649, '征收户的80%（576户）': 576 })
    expect(document).toContain('9月4日当日5户，累计649户')
    expect(xml(parts, 'word/charts/chart1.xml')).toContain('<c:v>649</c:v>')
  })
})

describe('a bulletin of any campaign as a Word document', () => {
  test('given no window, no household and no group, then it is a document all the same', async () => {
    const facts = factsOn(recorded(inventedLedger({}, null)), '2020-03-01', { effectivePercent: null })
    const parts = await partsOf(await renderBulletinDocx(composeBulletin(facts)))
    expect(defectsOf(parts)).toEqual([])
    expect(textOf(xml(parts, 'word/document.xml'))).toContain('台账中还没有征收户。')
    expect([...parts.keys()].some((name) => name.includes('chart'))).toBe(false)
  })

  test('given a window of sixty days and a group named in XML signs, then both are written', async () => {
    const ledger = inventedLedger({ '<甲&乙>': ['2020-03-02', null] }, ['2020-03-01', '2020-04-29'])
    const facts = factsOn(recorded(ledger), '2020-04-29')
    const parts = await partsOf(await renderBulletinDocx(composeBulletin(facts)))
    expect(defectsOf(parts)).toEqual([])
    expect(xml(parts, 'word/document.xml')).toContain('&lt;甲&amp;乙&gt;')
    expect(values(xml(parts, 'word/charts/chart1.xml'), /<c:ptCount val="(\d+)"/g)).toContain('60')
  })
})
