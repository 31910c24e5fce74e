/** Every paper: complete it is made and says what it was given; lacking an element it is refused by its name. */
import { signatures } from '@oneruler/documents/papers/block'
import { PAPERS, paperById } from '@oneruler/documents/papers/catalogue'
import { codeText } from '@oneruler/documents/papers/check-code'
import { type CompletePaper, completeRaw } from '@oneruler/documents/papers/complete-paper'
import type { Kind, RawFields } from '@oneruler/documents/papers/element'
import { cashAgreement, exchangeAgreement } from '@oneruler/documents/papers/kinds/agreement'
import type { Paper } from '@oneruler/documents/papers/paper'
import { paperPdf } from '@oneruler/documents/papers/paper-pdf'
import { sayPaperRefusal } from '@oneruler/documents/papers/paper-refusal'
import { sampleFields } from '@oneruler/documents/papers/sample-fields'
import { shown } from '@oneruler/documents/papers/shown-values'
import { uppercaseAmount } from '@oneruler/ruler/uppercase-amount'
import { paperWords } from '@oneruler/words/papers'
import { describe, expect, test } from 'vitest'
import { pdfLines, pdfText } from '../../../tools/pdf-text.ts'

const NUMBER = '示W0001'

function made(paper: Paper, fields: RawFields, number = NUMBER): CompletePaper {
  const completed = completeRaw(paper, number, fields)
  if ('refused' in completed)
    throw new Error(completed.refused.map((one) => sayPaperRefusal(one, paperWords.zh)).join('\n'))
  return completed.complete
}

const refusals = (paper: Paper, fields: RawFields, number = NUMBER) => {
  const completed = completeRaw(paper, number, fields)
  return 'refused' in completed ? completed.refused : []
}

async function printed(paper: Paper, fields: RawFields): Promise<string> {
  const print = paperPdf({ complete: made(paper, fields) })
  if ('refused' in print) throw new Error(JSON.stringify(print.refused))
  return (await pdfText(print.pdf)).text
}

/** The names of the elements that a paper needs, as a refusal names them, with fields that lack each. */
function lacking(paper: Paper): { name: string; fields: RawFields }[] {
  const whole = sampleFields(paper)
  return Object.entries(paper.elements)
    .filter(([, { needed }]) => needed)
    .flatMap(([name, element]) => {
      const blank = element.kind === 'rows' ? [] : element.kind === 'count' ? undefined : '　'
      const own = [{ name, fields: { ...whole, [name]: blank } }]
      if (element.kind !== 'rows') return own
      const rows = whole[name] as readonly RawFields[]
      const columns = Object.entries(element.columns).filter(([, one]) => one.needed)
      return [
        ...own,
        ...columns.map(([column]) => ({
          name: `${name}第2行的${column}`,
          fields: {
            ...whole,
            [name]: rows.map((row, at) => (at === 1 ? { ...row, [column]: undefined } : row)),
          },
        })),
      ]
    })
}

describe.each(PAPERS.map((paper) => [paper.name, paper] as const))('%s', (_, paper) => {
  test('given all it needs, when printed, then its PDF says each value, those of rows too', async () => {
    const fields = sampleFields(paper)
    const text = await printed(paper, fields)
    const shownAs = (kind: Kind, value: unknown) => shown(kind, value) as string
    for (const [name, element] of Object.entries(paper.elements)) {
      const values =
        element.kind === 'rows'
          ? (fields[name] as readonly RawFields[]).flatMap((row) =>
              Object.entries(element.columns).map(([column, { kind }]) => shownAs(kind, row[column])),
            )
          : element.kind === 'flag'
            ? []
            : [shownAs(element.kind, fields[name])]
      for (const value of values) expect(text).toContain(value.replace(/\s/g, ''))
    }
    expect(text).toContain(`文书编号${NUMBER}`)
  })

  test('given one needed element blank, when asked for, then it is refused by its name and article', () => {
    for (const { name, fields } of lacking(paper)) {
      const said = refusals(paper, fields)
      expect(said, name).toContainEqual(
        expect.objectContaining({ code: 'element-missing', params: { element: name } }),
      )
      expect(said.every(({ article }) => article !== '')).toBe(true)
    }
  })

  test('given a number of its own, when blank, then it is refused', () => {
    expect(refusals(paper, sampleFields(paper), ' ')).toMatchObject([
      { code: 'element-missing', params: { element: '文书编号' } },
    ])
  })
})

describe('the catalogue', () => {
  test('has every paper once, by an id that files can be named with', () => {
    expect(new Set(PAPERS.map(({ id }) => id)).size).toBe(PAPERS.length)
    expect(PAPERS.every(({ id }) => /^[a-z-]+$/.test(id))).toBe(true)
    expect(paperById('cash-agreement')).toBe(cashAgreement)
  })
})

describe('an agreement', () => {
  const ELEMENTS_OF_25 = [
    ...['补偿方式', '补偿金额', '支付期限', '调换房地点', '调换房面积', '搬迁费'],
    ...['停产停业损失', '搬迁期限', '过渡方式', '过渡期限'],
  ]
  test.each(ELEMENTS_OF_25)('§25: without %s it is refused under 条例 §25', (element) => {
    const fields = { ...sampleFields(exchangeAgreement), [element]: '' }
    expect(refusals(exchangeAgreement, fields)).toContainEqual(
      expect.objectContaining({ article: '条例 §25', params: { element } }),
    )
  })

  test('§25: either an allowance or a temporary home is enough, neither is refused', () => {
    const fields = sampleFields(cashAgreement)
    expect(refusals(cashAgreement, { ...fields, 周转用房: undefined })).toEqual([])
    expect(refusals(cashAgreement, { ...fields, 临时安置费: undefined })).toEqual([])
    const [neither] = refusals(cashAgreement, { ...fields, 临时安置费: undefined, 周转用房: ' ' })
    expect(neither && sayPaperRefusal(neither, paperWords.zh)).toContain('临时安置费或者周转用房')
  })

  test('its lines must add up to its amount, to the fen', () => {
    const fields = { ...sampleFields(cashAgreement), 补偿金额: '1772872.51' }
    expect(refusals(cashAgreement, fields)).toMatchObject([
      { code: 'sum-differs', params: { sum: '1772872.50', stated: '1772872.51' } },
    ])
  })

  test('the capitals it prints are those of the ruler', async () => {
    for (const amount of ['409.50', '16409.02', '100000000', '0.05', '1700000']) {
      const fields = sampleFields(cashAgreement)
      const [first] = fields.补偿项目 as readonly RawFields[]
      const text = await printed(cashAgreement, {
        ...fields,
        补偿项目: [{ ...first, 金额: amount }],
        补偿金额: amount,
      })
      expect(text).toContain(`人民币${uppercaseAmount(amount)}`)
    }
  })

  test('an amount that is none, a field it does not know and a field of another kind are refused by name', () => {
    const fields = sampleFields(cashAgreement)
    for (const wrong of ['1,000', '壹佰', '1e9', '12.345', 'NaN'])
      expect(refusals(cashAgreement, { ...fields, 搬迁费: wrong })).toMatchObject([
        { code: 'element-unreadable', params: { element: '搬迁费' } },
      ])
    expect(refusals(cashAgreement, { ...fields, 份数: -1 })).toMatchObject([{ code: 'element-unreadable' }])
    expect(refusals(cashAgreement, { ...fields, 签订日期: '2018-02-30' })).toMatchObject([
      { code: 'element-unreadable' },
    ])
    expect(refusals(cashAgreement, { ...fields, 搬迁废: '1' })).toMatchObject([
      { code: 'element-unknown', params: { element: '搬迁废' } },
    ])
  })

  test('made again from the same fields it has the same check, from others another', () => {
    const fields = sampleFields(cashAgreement)
    const check = made(cashAgreement, fields).check
    expect(made(cashAgreement, { ...fields }).check).toBe(check)
    expect(made(cashAgreement, { ...fields, 乙方: '示例乙某' }).check).not.toBe(check)
    expect(codeText(made(cashAgreement, fields))).toBe(`oneruler:cash-agreement:${NUMBER}:${check}`)
  })
})

describe('an official paper', () => {
  test('GB/T 9704: a page holds 22 lines of 28 characters, and the number of the page', async () => {
    const paper = paperById('risk-assessment') as Paper
    const long = { ...sampleFields(paper), 合法性: '示例评估说明文字'.repeat(28 * 6) }
    const printed = paperPdf({ complete: made(paper, long) })
    if ('refused' in printed) throw new Error('refused')
    const [, second] = await pdfLines(printed.pdf)
    expect(second?.slice(0, 22)).toEqual(Array(22).fill(28))
    expect(second).toHaveLength(23)
  })

  test('the office that issues it stands above its number and title', async () => {
    const text = await printed(
      paperById('decision-announcement') as Paper,
      sampleFields(paperById('decision-announcement') as Paper),
    )
    expect(text).toMatch(/^示例县人民政府示政征〔2018〕1号关于/)
  })
})

describe('what the law says of values', () => {
  const rule = (id: string, changed: RawFields) => {
    const paper = paperById(id) as Paper
    return refusals(paper, { ...sampleFields(paper), ...changed }).map(({ code }) => code)
  }

  test('a suspension of one year is made, of a year and a day refused', () => {
    expect(rule('suspension-notice', { 暂停起始日: '2018-03-01', 暂停截止日: '2019-02-28' })).toEqual([])
    expect(rule('suspension-notice', { 暂停起始日: '2018-03-01', 暂停截止日: '2019-03-01' })).toEqual([
      'freeze-too-long',
    ])
  })

  test('thirty days for comments are made, twenty-nine refused', () => {
    expect(rule('plan-for-comments', { 征求意见截止日: '2018-05-30' })).toEqual([])
    expect(rule('plan-for-comments', { 征求意见截止日: '2018-05-29' })).toEqual(['comments-too-short'])
  })

  test('fifteen days to choose are made, fourteen refused', () => {
    expect(rule('choice-notice', { 选择截止日: '2018-10-16' })).toEqual([])
    expect(rule('choice-notice', { 选择截止日: '2018-10-15' })).toEqual(['choice-too-short'])
  })

  test('an appointment by day is made, one after 20:00 refused', () => {
    expect(rule('valuation-notice', { 时段起: '19:00', 时段止: '20:00' })).toEqual([])
    expect(rule('valuation-notice', { 时段起: '19:00', 时段止: '20:01' })).toEqual(['by-night'])
  })

  test('three candidates and three experts are made; two candidates, four experts refused', () => {
    const rows = (id: string, name: string, count: number) => {
      const [row] = sampleFields(paperById(id) as Paper)[name] as readonly RawFields[]
      return { [name]: Array.from({ length: count }, () => row) }
    }
    expect(rule('valuer-chosen', rows('valuer-chosen', '候选机构', 3))).toEqual([])
    expect(rule('valuer-chosen', rows('valuer-chosen', '候选机构', 2))).toEqual(['too-few-candidates'])
    expect(rule('appraisal-opinion', rows('appraisal-opinion', '专家', 5))).toEqual([])
    expect(rule('appraisal-opinion', rows('appraisal-opinion', '专家', 4))).toEqual(['experts-not-odd'])
  })
})

test('a place to sign that is longer than its column breaks before how it is signed, never within', () => {
  const table = signatures('甲方（盖章）', '乙方和全体共有人（签名、指印）')
  expect(table.rows[0]?.cells.map(({ spans }) => spans[0]?.text)).toEqual([
    '甲方（盖章）',
    '乙方和全体共有人\n（签名、指印）',
  ])
})
