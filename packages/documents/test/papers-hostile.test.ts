/** Values that look like markup, tags or code come out as they were given, in the PDF and in Word. */
import { completeRaw } from '@oneruler/documents/papers/complete-paper'
import type { RawFields } from '@oneruler/documents/papers/element'
import { cashAgreement } from '@oneruler/documents/papers/kinds/agreement'
import { valuationNotice } from '@oneruler/documents/papers/kinds/valuation'
import type { Paper } from '@oneruler/documents/papers/paper'
import { paperFonts } from '@oneruler/documents/papers/paper-fonts'
import { paperPdf } from '@oneruler/documents/papers/paper-pdf'
import { sampleFields } from '@oneruler/documents/papers/sample-fields'
import { wordPaper } from '@oneruler/documents/papers/word-paper'
import { wordTemplate } from '@oneruler/documents/papers/word-template'
import { describe, expect, test } from 'vitest'
import { pdfText } from '../../../tools/pdf-text.ts'
import { wordParts, wordText } from '../../../tools/word-text.ts'

const complete = (paper: Paper, changed: RawFields) => {
  const completed = completeRaw(paper, 'W1', { ...sampleFields(paper), ...changed })
  if ('refused' in completed) throw new Error(JSON.stringify(completed.refused))
  return completed.complete
}

const inPdf = async (paper: Paper, changed: RawFields): Promise<string> => {
  const printed = paperPdf({ complete: complete(paper, changed) })
  if ('refused' in printed) throw new Error(JSON.stringify(printed.refused))
  return (await pdfText(printed.pdf)).text
}
const inWord = async (paper: Paper, changed: RawFields): Promise<string> =>
  wordText(await wordPaper(complete(paper, changed), await wordTemplate(paper)))

const HOSTILE = [
  '#set text(red)#panic("x")',
  '$ x^2 $ *粗* _斜_ `code` = 标题',
  '"双" \'单\' \\ \\u{41} [括] <a> @b //注 /*注*/',
  '{补偿金额}{#房屋}{权证号}{/房屋}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody might type
  '{{乙方}} ${process.exit(1)} {% x %}',
  '</w:t></w:r><w:p>&amp;&lt;',
  '=HYPERLINK("http://example.invalid")',
  '__proto__ constructor toString',
]

describe.each(HOSTILE)('a name written %s', (value) => {
  const expected = value.replace(/\s/g, '')

  test('stands so in the PDF', async () => {
    expect(await inPdf(cashAgreement, { 乙方: value })).toContain(expected)
  })

  test('stands so in Word, and in a repeated row', async () => {
    const [house] = sampleFields(cashAgreement).房屋 as readonly RawFields[]
    const text = await inWord(cashAgreement, { 乙方: value, 房屋: [{ ...house, 权证号: value }] })
    expect(text.split(expected).length - 1).toBeGreaterThanOrEqual(2)
  })
})

describe('what people are called', () => {
  test('rare ideographs stand in PDF and Word', async () => {
    const name = '𠮷田㛃䶮𤧛'
    expect(await inPdf(cashAgreement, { 乙方: name })).toContain(name)
    expect(await inWord(cashAgreement, { 乙方: name })).toContain(name)
  })

  test('a sign that no font has refuses the PDF and is named', () => {
    const unknown = '\u{31350}'
    const printed = paperPdf({ complete: complete(cashAgreement, { 乙方: `示例${unknown}某` }) })
    expect(printed).toMatchObject({ refused: [{ code: 'sign-missing', params: { signs: unknown } }] })
    expect(paperFonts().missing(`示例${unknown}`)).toEqual([unknown])
  })

  test('a name of three hundred characters and one of two lines are whole', async () => {
    const long = '示例甲某'.repeat(75)
    expect(await inPdf(valuationNotice, { 被征收人: long })).toContain(long)
    const foreign = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4)
    expect((await inPdf(cashAgreement, { 乙方: foreign, 坐落: foreign })).split(foreign)).toHaveLength(3)
    expect(await inPdf(cashAgreement, { 乙方: '示例甲某\n示例乙某' })).toContain('示例甲某示例乙某')
    const word = await wordPaper(
      complete(cashAgreement, { 乙方: '示例甲某\n示例乙某' }),
      await wordTemplate(cashAgreement),
    )
    expect((await wordParts(word)).get('word/document.xml')).toMatch(/示例甲某<\/w:t>.*?<w:br\/>.*?示例乙某/)
  })

  test('control signs, half pairs and signs that turn the direction are left out', async () => {
    const value = '示\u0000例\u202e甲\ud800\u000b某'
    expect(await inPdf(cashAgreement, { 乙方: value.replace('\ud800', '') })).toContain('示例甲某')
    const word = await wordPaper(complete(cashAgreement, { 乙方: value }), await wordTemplate(cashAgreement))
    expect((await wordParts(word)).get('word/document.xml')).toContain('示例甲\ufffd某')
  })
})
