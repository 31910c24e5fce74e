/** Templates of the papers: shipped, edited by the office, checked when they come back, and printed from. */
import { PAPERS } from '@oneruler/documents/papers/catalogue'
import { checkTemplate } from '@oneruler/documents/papers/check-template'
import { type CompletePaper, completeRaw } from '@oneruler/documents/papers/complete-paper'
import type { RawFields } from '@oneruler/documents/papers/element'
import { fillPaper } from '@oneruler/documents/papers/fill'
import { cashAgreement } from '@oneruler/documents/papers/kinds/agreement'
import { valuationNotice } from '@oneruler/documents/papers/kinds/valuation'
import type { Paper } from '@oneruler/documents/papers/paper'
import { paperPdf } from '@oneruler/documents/papers/paper-pdf'
import { printBound } from '@oneruler/documents/papers/print-papers'
import { readTemplate } from '@oneruler/documents/papers/read-template'
import { sampleFields } from '@oneruler/documents/papers/sample-fields'
import { sayTemplateRefusal } from '@oneruler/documents/papers/template-refusal'
import { wordPaper } from '@oneruler/documents/papers/word-paper'
import { wordTemplate } from '@oneruler/documents/papers/word-template'
import { paperWords } from '@oneruler/words/papers'
import { describe, expect, test } from 'vitest'
import { editedTemplate as edited } from '../../../tools/edited-template.ts'
import { pdfText } from '../../../tools/pdf-text.ts'
import { wordParts, wordText } from '../../../tools/word-text.ts'
import { defects } from './word-defects.ts'

const complete = (paper: Paper, changed: RawFields = {}): CompletePaper => {
  const completed = completeRaw(paper, 'W1', { ...sampleFields(paper), ...changed })
  if ('refused' in completed) throw new Error(JSON.stringify(completed.refused))
  return completed.complete
}

const said = async (paper: Paper, bytes: Uint8Array): Promise<string[]> => {
  const checked = await checkTemplate(paper, bytes)
  return 'refused' in checked ? checked.refused.map((one) => sayTemplateRefusal(one, paperWords.zh)) : []
}

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const beforeEnd = (addition: string) => (document: string) =>
  document.replace('<w:sectPr', `${addition}<w:sectPr`)

describe.each(PAPERS.map((paper) => [paper.name, paper] as const))('the template of %s', (_, paper) => {
  test('passes its own check, and read back gives the paper as shipped', async () => {
    const checked = await checkTemplate(paper, await wordTemplate(paper))
    if ('refused' in checked) throw new Error(JSON.stringify(checked.refused))
    const { blocks, picturesLeftOut } = readTemplate(checked.content)
    const shipped = fillPaper(complete(paper), null).blocks.filter(({ kind }) => kind !== 'ruler')
    const texts = (some: typeof shipped) =>
      some.map((block) =>
        block.kind === 'table'
          ? block.rows.map(({ cells }) => cells.map(({ spans }) => spans.map(({ text }) => text).join('')))
          : block.kind === 'paragraph'
            ? [block.style, block.spans.map(({ text }) => text).join('')]
            : block.kind,
      )
    expect(texts([...fillPaper(complete(paper), { version: 1, blocks }).blocks])).toEqual(texts(shipped))
    expect(picturesLeftOut).toBe(0)
  })

  test('filled, says the name and the amounts, bears its code, and is a whole Word document', async () => {
    const word = await wordPaper(complete(paper), await wordTemplate(paper))
    const parts = await wordParts(word)
    expect(defects(parts)).toEqual([])
    const text = await wordText(word)
    for (const [name, { kind }] of Object.entries(paper.elements))
      if (kind === 'text') expect(text).toContain((sampleFields(paper)[name] as string).replace(/\s/g, ''))
    expect(text).not.toMatch(/[{}]/)
    expect([...parts.keys()].some((name) => name.endsWith('.png'))).toBe(true)
  })
})

describe('a template that the office has edited', () => {
  test('a field moved, a row added: its Word and its PDF both say so', async () => {
    const bytes = await edited(cashAgreement, (document) =>
      beforeEnd(
        paragraph('另行说明：{乙方}（户号{户号}）共 {补偿金额大写}。') +
          '<w:tbl><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>' +
          `<w:tr><w:tc>${paragraph('{#房屋}{权证号}')}</w:tc><w:tc>${paragraph('面积{认定面积}{/房屋}')}</w:tc></w:tr></w:tbl>`,
      )(document.replace('乙方选择', '双方确认乙方选择')),
    )
    const checked = await checkTemplate(cashAgreement, bytes)
    if ('refused' in checked) throw new Error(JSON.stringify(checked.refused))
    const paper = complete(cashAgreement)
    const printed = paperPdf({
      complete: paper,
      own: { version: 1, blocks: readTemplate(checked.content).blocks },
    })
    if ('refused' in printed) throw new Error('refused')
    for (const text of [await wordText(await wordPaper(paper, bytes)), (await pdfText(printed.pdf)).text]) {
      expect(text).toContain('双方确认乙方选择货币补偿')
      expect(text).toContain('另行说明：示例甲某（户号示例户号）共壹佰柒拾柒万贰仟捌佰柒拾贰元伍角整')
      expect(text.match(/面积102\.91/g)).toHaveLength(3)
    }
  })

  test('ninety notices are printed from it, each for its own household', async () => {
    const bytes = await edited(valuationNotice, (document) =>
      document.replace('您的房屋在', '请注意：您的房屋在'),
    )
    const checked = await checkTemplate(valuationNotice, bytes)
    if ('refused' in checked) throw new Error(JSON.stringify(checked.refused))
    const own = { version: 1, blocks: readTemplate(checked.content).blocks }
    const notices = Array.from({ length: 90 }, (_, at) => ({
      complete: complete(valuationNotice, { 被征收人: `示例第${at}户某` }),
      own,
    }))
    const bound = await printBound(notices)
    if ('refused' in bound) throw new Error('refused')
    const { text, pages } = await pdfText(bound.pdf)
    expect(pages).toBe(90)
    expect(text.match(/请注意：您的房屋在/g)).toHaveLength(90)
    expect(text.match(/示例第\d+户某（户号/g)).toHaveLength(90)
  })

  test('a field misspelt is answered with which, where and the nearest', async () => {
    const inText = await edited(valuationNotice, (document) => document.replace('{准备材料}', '{准备才料}'))
    expect(await said(valuationNotice, inText)).toEqual([
      expect.stringMatching(/^正文第 \d+ 段：没有“准备才料”这一项，是不是“准备材料”？/),
      expect.stringContaining('模板里没有“准备材料”'),
    ])
    const inTable = await edited(cashAgreement, (document) => document.replace('{权证号}', '{权正号}'))
    expect((await said(cashAgreement, inTable))[0]).toBe(
      '正文第 2 个表格第 2 行第 1 格：没有“权正号”这一项，是不是“权证号”？请改正。',
    )
  })

  test('a tag of which a part is bold is still one tag', async () => {
    const bytes = await edited(valuationNotice, (document) =>
      document.replace(
        '{准备材料}',
        '{准备</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>材料}</w:t></w:r><w:r><w:t>',
      ),
    )
    expect(await said(valuationNotice, bytes)).toEqual([])
    expect(await wordText(await wordPaper(complete(valuationNotice), bytes))).toContain('示例准备材料。')
  })

  test.each([
    ['a column outside its rows', '{权证号}', '放在 {#房屋} 和 {/房屋} 之间'],
    ['rows without their marks', '{房屋}', '在表格的一行里用 {#房屋} 和 {/房屋} 围住'],
    ['a value as a condition', '{#乙方}有{/乙方}', '不是可以重复或者判断的项'],
    ['a condition never closed', '{#有周转用房}有', '没有对应的 {/有周转用房}'],
    ['a condition never opened', '有{/有周转用房}', '前面没有对应的'],
    ['a brace alone', '{乙方', '有单独的花括号'],
    ['braces of full width', '｛乙方｝', '有单独的花括号'],
    ['rows within rows', '{#房屋}{#补偿项目}{金额}{/补偿项目}{/房屋}', '多行里不能再套多行'],
    ['conditions six deep', `${'{#有周转用房}'.repeat(6)}有${'{/有周转用房}'.repeat(6)}`, '判断最多套五层'],
    ['an option of the filler', '{乙方 [loopOver: "row"]}', '没有“乙方 [loopOver: "row"]”这一项'],
    ['what every object has', '{constructor}', '没有“constructor”这一项'],
  ])('%s is refused', async (_, text, message) => {
    const bytes = await edited(cashAgreement, beforeEnd(paragraph(text)))
    expect((await said(cashAgreement, bytes)).join('\n')).toContain(message)
  })

  test('what article 25 asks for may not be taken out of the text', async () => {
    const bytes = await edited(cashAgreement, (document) => document.replace('{支付期限}', '另行通知'))
    expect(await said(cashAgreement, bytes)).toEqual([
      '模板里没有“支付期限”，条例 §25要求写明。请把 {支付期限} 放回模板。',
    ])
  })
})

describe('what is no template', () => {
  const relation = (type: string, target: string, mode = '') =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`

  test.each([
    ['macros', { 'word/vbaProject.bin': 'x' }, '宏'],
    ['an embedded object', { 'word/embeddings/oleObject1.bin': 'x' }, '嵌入的对象'],
    [
      'a template or picture from outside',
      {
        'word/_rels/settings.xml.rels': relation(
          'attachedTemplate',
          'http://example.invalid/t.dotm',
          ' TargetMode="External"',
        ),
      },
      '链接到外面',
    ],
    ['an add-in', { 'word/webextensions/taskpanes.xml': '<x/>' }, '加载项'],
    [
      'a field code in a part that no text is read from',
      { 'word/comments.xml': '<w:c><w:instrText>INCLUDETEXT "http://example.invalid"</w:instrText></w:c>' },
      '域代码',
    ],
    [
      'a document that stands elsewhere',
      { '_rels/.rels': relation('officeDocument', 'word/other.xml') },
      '不是 Word 文档',
    ],
    [
      'a part of another format',
      { 'word/_rels/header9.xml.rels': relation('aFChunk', '/word/x.html') },
      '嵌入的对象',
    ],
  ])('%s is refused', async (_, added, message) => {
    const bytes = await edited(
      valuationNotice,
      (document) => document,
      added as unknown as Record<string, string>,
    )
    expect((await said(valuationNotice, bytes)).join('\n')).toContain(message)
  })

  test('a field that fetches is refused, one that numbers pages is not', async () => {
    const field = (code: string) =>
      beforeEnd(`<w:p><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r></w:p>`)
    const fetching = await edited(valuationNotice, field('INCLUDETEXT "http://example.invalid/x"'))
    expect((await said(valuationNotice, fetching)).join()).toContain('域代码')
    expect(
      (await said(valuationNotice, await edited(valuationNotice, field('DDEAUTO c:\\\\x')))).join(),
    ).toContain('域代码')
    expect(await said(valuationNotice, await edited(valuationNotice, field('NUMPAGES')))).toEqual([])
  })

  test('a field that Word has cut into runs is read whole, and one that another field names is refused', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`
    const [begin, end] = ['begin', 'end'].map((kind) => run(`<w:fldChar w:fldCharType="${kind}"/>`))
    const code = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)
    const cut = beforeEnd(`<w:p>${begin}${code(' PAGE ')}${code('\\* MERGEFORMAT')}${end}</w:p>`)
    expect(await said(valuationNotice, await edited(valuationNotice, cut))).toEqual([])
    const named = beforeEnd(`<w:p>${begin}${begin}${code('REF x')}${end}${code(' PAGE')}${end}</w:p>`)
    expect((await said(valuationNotice, await edited(valuationNotice, named))).join()).toContain('域代码')
  })

  test('a text of more than sixty thousand characters is too long, before it is set', async () => {
    const long = beforeEnd(paragraph('示'.repeat(60_001)))
    expect(await said(valuationNotice, await edited(valuationNotice, long))).toEqual([
      expect.stringContaining('最多 60000 字'),
    ])
  })

  test('a text, an empty file, a workbook and a document type are refused as no Word document', async () => {
    for (const bytes of [new TextEncoder().encode('户主'), new Uint8Array()])
      expect(await said(valuationNotice, bytes)).toEqual([expect.stringContaining('不是 Word 文档')])
    const bomb = await edited(valuationNotice, (document) =>
      document.replace('?>', '?><!DOCTYPE w [<!ENTITY a "aaaa">]>'),
    )
    expect(await said(valuationNotice, bomb)).toEqual([expect.stringContaining('不是 Word 文档')])
  })
})
