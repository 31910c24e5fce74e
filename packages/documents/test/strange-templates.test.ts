/** Word files put wrong in every way we could think of: each is drawn, or refused in words; none is an exception. */
import { checkTemplate } from '@oneruler/documents/papers/check-template'
import { cashAgreement } from '@oneruler/documents/papers/kinds/agreement'
import { readTemplate } from '@oneruler/documents/papers/read-template'
import { templatePreview } from '@oneruler/documents/papers/template-preview'
import { sayTemplateRefusal } from '@oneruler/documents/papers/template-refusal'
import { wordTemplate } from '@oneruler/documents/papers/word-template'
import { paperWords } from '@oneruler/words/papers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editedTemplate } from '../../../tools/edited-template.ts'
import { wordParts } from '../../../tools/word-text.ts'
import { buildZip, type Part } from './build-zip.ts'

const RUNS = process.env.ONERULER_LONG ? 3_000 : 60
const SHIPPED = await wordTemplate(cashAgreement)
const PARTS: readonly Part[] = [...(await wordParts(SHIPPED))].map(([name, content]) => ({ name, content }))
const DOCUMENT = PARTS.find(({ name }) => name === 'word/document.xml')?.content as string
const IN_CHINESE = /^\p{Script=Han}.*。$/u

/** What the office is told; nothing where the template is drawn. */
async function said(bytes: Uint8Array): Promise<string[]> {
  const checked = await checkTemplate(cashAgreement, bytes)
  if ('refused' in checked) return checked.refused.map((one) => sayTemplateRefusal(one, paperWords.zh))
  const drawn = templatePreview(cashAgreement, { version: 1, blocks: readTemplate(checked.content).blocks })
  return 'refused' in drawn ? drawn.refused.map(({ code }) => code) : []
}

const withParts = (...parts: readonly Part[]) => {
  const named = new Set(parts.map(({ name }) => name))
  return buildZip([...PARTS.filter(({ name }) => !named.has(name)), ...parts])
}

describe('a Word file with a part put wrong', () => {
  test('of which two bear one name, however they are written, is refused with the name', async () => {
    for (const twice of ['word/document.xml', 'Word/Document.XML'])
      expect(await said(buildZip([...PARTS, { name: twice, content: '<x/>' }]))).toEqual([
        `模板里有两个叫“${twice}”的部件，看不出用哪一个。请用 Word 或 WPS 打开，另存为 .docx 再上传。`,
      ])
  })

  test('that ends within a sign is refused with the part and the place', async () => {
    const content = Buffer.concat([Buffer.from('<w:document>甲'), Buffer.from('乙').subarray(0, 2)])
    expect(await said(withParts({ name: 'word/document.xml', content }))).toEqual([
      '模板的部件“word/document.xml”从第 14 个字起断开或者损坏。请用 Word 或 WPS 打开，另存为 .docx 再上传。',
    ])
  })

  test.each([
    ['that holds what is no text', Buffer.from([0x3c, 0x61, 0x3e, 0xe7, 0x94, 0xb2, 0xff, 0x20]), 5],
    ['that breaks off within an element', '<w:document><w:body>', 21],
    ['whose elements nest without end', '<a>'.repeat(5_000), 301],
  ])('%s', async (_, content, at) => {
    expect(await said(withParts({ name: 'word/header1.xml', content }))).toEqual([
      expect.stringContaining(`模板的部件“word/header1.xml”从第 ${at} 个字起断开或者损坏`),
    ])
  })
})

test('a file cut off, with bytes flipped or a piece doubled is drawn or refused in Chinese', async () => {
  const place = fc.nat(SHIPPED.length - 1)
  const flips = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 })
  const strange = fc.record(
    { cutAt: place, flips, doubled: fc.tuple(place, fc.nat(400)) },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(
      strange,
      async ({ cutAt = SHIPPED.length, flips = [], doubled: [at, length] = [0, 0] }) => {
        const bytes = Buffer.concat([SHIPPED.subarray(0, at + length), SHIPPED.subarray(at, cutAt)])
        for (const [where, by] of flips)
          if (where < bytes.length) bytes[where] = (bytes[where] as number) ^ by
        for (const one of await said(bytes)) expect(one).toMatch(IN_CHINESE)
      },
    ),
    { numRuns: RUNS },
  )
})

test('a document whose pieces are cut out, doubled or moved is drawn or refused in Chinese', async () => {
  const pieces = DOCUMENT.match(/<[^>]+>|[^<]+/g) as string[]
  const place = fc.nat(pieces.length - 1)
  const changed = fc.record({ at: place, to: place, how: fc.constantFrom('cut', 'doubled', 'moved') })
  await fc.assert(
    fc.asyncProperty(fc.array(changed, { minLength: 1, maxLength: 3 }), async (changes) => {
      const left = [...pieces]
      for (const { at, to, how } of changes) {
        const piece = left[at] as string
        if (how !== 'doubled') left[at] = ''
        if (how !== 'cut') left[to] = piece + left[to]
      }
      const bytes = await editedTemplate(cashAgreement, () => left.join(''))
      for (const one of await said(bytes)) expect(one).toMatch(IN_CHINESE)
    }),
    { numRuns: RUNS },
  )
})

test('a row that ends before the others do leaves its place empty, and one that is longer has room', async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const added = `<w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid><w:tr>${cell('短')}</w:tr><w:tr>${cell('一')}${cell('二')}${cell('三')}</w:tr></w:tbl>`
  const bytes = await editedTemplate(cashAgreement, (document) =>
    document.replace('<w:sectPr', `${added}<w:sectPr`),
  )
  const checked = await checkTemplate(cashAgreement, bytes)
  if ('refused' in checked) throw new Error('refused')
  const table = readTemplate(checked.content).blocks.findLast(({ kind }) => kind === 'table')
  expect(table).toMatchObject({
    widths: [900, 900, 1],
    rows: [{ cells: [{ columns: 1 }, { columns: 2, spans: [] }] }, { cells: [{}, {}, {}] }],
  })
})

test('a document whose measures are no measures is drawn or refused in Chinese', async () => {
  const measure = fc.constantFrom('', '-1', '0', '1e9', '99999999999', 'NaN', '甲', '0.5', 'Infinity')
  const measures = [...DOCUMENT.matchAll(/w:(?:w|val|line|left)="\d+"/g)]
  await fc.assert(
    fc.asyncProperty(fc.nat(measures.length - 1), measure, async (at, value) => {
      const { index, 0: found } = measures[at] as RegExpMatchArray & { index: number }
      const put = `${found.slice(0, found.indexOf('"'))}"${value}"`
      const document = DOCUMENT.slice(0, index) + put + DOCUMENT.slice(index + found.length)
      for (const one of await said(await editedTemplate(cashAgreement, () => document)))
        expect(one).toMatch(IN_CHINESE)
    }),
    { numRuns: RUNS },
  )
})
