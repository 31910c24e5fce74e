/** 方案的版面: a published plan as blocks of text, from which a page is set. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { marksOf } from '../src/authoring/marks.ts'
import { weavePlan } from '../src/authoring/woven.ts'

describe('the sample plan', () => {
  const blocks = weavePlan(
    readFileSync(join(import.meta.dirname, '../../../examples/xiaoqiaotou/补偿方案.md'), 'utf8'),
  )

  test('begins with what its head states', () => {
    const [terms] = blocks
    expect(terms?.kind === 'terms' && terms.terms).toContainEqual({
      name: '签约期',
      text: '2018-08-26 至 2018-09-04',
    })
  })

  test('keeps a caption with its table, and the line of every row', () => {
    const table = blocks.find((block) => block.kind === 'table' && block.line === 102)
    expect(table).toMatchObject({
      caption: '表三　搬迁费标准',
      columns: [{ title: '用途' }, { title: '搬迁费标准（元/㎡·次）', align: 'right' }],
      rows: [
        { cells: ['住宅', '20'], line: 104 },
        { cells: ['商业', '25'] },
        { cells: ['办公', '20'] },
        { cells: ['工业', '40'] },
      ],
    })
  })

  test('has one definition a name, with the lines under it, and a worked case as one', () => {
    const rules = blocks.filter((block) => block.kind === 'rules')
    const names = rules.map(({ definitions }) => definitions.map(({ name }) => name))
    expect(names).toContainEqual(['协议总额', '应安置面积', '超出面积', '安置房款', '差价结算'])
    expect(rules.filter(({ word }) => word === '算例').map(({ definitions }) => definitions.length)).toEqual([
      1, 1, 1, 1, 1, 1,
    ])
    const price = rules.flatMap(({ definitions }) => definitions).find(({ name }) => name === '安置房款')
    expect(price?.lines).toHaveLength(5)
  })
})

test('given HTML, then it stays the text it is', () => {
  const [block] = weavePlan('<script>alert(1)</script>')
  expect(block?.kind === 'prose' && block.text.map(({ text }) => text).join('')).toBe(
    '<script>alert(1)</script>',
  )
})

test('given links and pictures, then only their words are left', () => {
  expect(weavePlan('看 [附件](javascript:alert) 和 ![平面图](x.png)，**重要**。')).toEqual([
    {
      kind: 'prose',
      line: 1,
      text: [
        { style: 'plain', text: '看 附件 和 平面图，' },
        { style: 'strong', text: '重要' },
        { style: 'plain', text: '。' },
      ],
    },
  ])
})

test('given points, then each is an item with the lines that belong to it', () => {
  expect(weavePlan('- 住宅\n- 商业、\n  办公\n\n1. 甲\n2. 乙')).toEqual([
    {
      kind: 'list',
      line: 1,
      ordered: false,
      items: [[{ style: 'plain', text: '住宅' }], [{ style: 'plain', text: '商业、办公' }]],
    },
    expect.objectContaining({ kind: 'list', line: 5, ordered: true }),
  ])
})

test('given a text longer than a plan may be, then there is no page of it', () => {
  expect(weavePlan('字'.repeat(400_001))).toEqual([])
})

test.each([
  ['非住宅价值 = 0', []],
  ['若 非 住房困难 则 800 元/月', ['若', '非', '则']],
  ['四舍五入(较大(甲，1000 元/次) × 20 元/㎡·次，元)', ['四舍五入', '较大']],
])('in %j the words of the language are %j, and the line stays whole', (line, words) => {
  const marks = marksOf(line)
  expect(marks.filter(({ kind }) => kind === 'word').map(({ text }) => text)).toEqual(words)
  expect(marks.map(({ text }) => text).join('')).toBe(line)
})

test('the unit of a number is told from the number', () => {
  expect(marksOf('12.5 元/㎡·月').map(({ kind, text }) => [kind, text])).toEqual([
    ['plain', '12.5 '],
    ['unit', '元/㎡·月'],
  ])
})
