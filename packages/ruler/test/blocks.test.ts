/** 块: where the blocks of a plan stand, line by line and column by column. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBlocks } from '../src/authoring/blocks.ts'
import { codePoints, type SourceLine } from '../src/authoring/source-line.ts'
import { readPage } from './literate-page.ts'

const ROOT = join(import.meta.dirname, '../../..')
const PLANS = [
  'examples/xiaoqiaotou/补偿方案.md',
  ...readdirSync(join(ROOT, 'plans/examples')).map((name) => `plans/examples/${name}`),
]
const PAGES = ['bad', 'good'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder)).map((name) => `packages/ruler/test/${folder}/${name}`),
)
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

function blocksOf(text: string) {
  const said: string[] = []
  const blocks = readBlocks(text, (key, { line, column }) => said.push(`${key} ${line}:${column}`))
  return { ...blocks, said }
}
const shown = ({ text, line, column }: SourceLine): string => `${line}:${column} ${text}`
const rulesOf = (text: string) => blocksOf(text).fences.map(({ word, lines }) => [word, ...lines.map(shown)])
const tablesOf = (text: string) =>
  blocksOf(text).tables.map(({ header, rows }) => [header, ...rows].map((row) => row.map(shown)))

describe('given every plan and page of this repository', () => {
  const texts = [...PLANS, ...PAGES].flatMap((path) => {
    const text = textOf(path)
    return [text, readPage(text).plan].map((one) => ({ path, text: one }))
  })

  test.each(texts)('then all that is read of $path stands where it says', ({ text }) => {
    const lines = text.split('\n').map((line) => [...line])
    const { front, fences, tables, clauses } = blocksOf(text)
    const read = [
      ...fences.flatMap((fence) => [fence.rest, ...fence.lines]),
      ...tables.flatMap(({ caption, header, rows }) => [
        ...(caption === null ? [] : [caption]),
        ...header,
        ...rows.flat(),
      ]),
    ]
    for (const { text: own, line, column } of read) {
      const there = lines[line - 1]?.slice(column - 1, column - 1 + codePoints(own))
      expect(there?.join('')).toBe(own)
    }
    for (const { prose } of clauses)
      for (const { text: own, line } of prose) expect(lines[line - 1]?.join('')).toBe(own)
    if (front !== null)
      expect(
        text
          .split('\n')
          .slice(front.line - 1)
          .join('\n'),
      ).toContain(front.yaml)
  })

  test.each([
    ['补偿方案', 15, 22, 76, 6, 19, 19],
    ['北京望坛', 13, 16, 51, 2, 6, 12],
    ['天水秦州', 13, 24, 97, 5, 19, 15],
    ['某市', 11, 21, 60, 2, 9, 10],
    ['武汉武昌', 14, 21, 94, 7, 34, 19],
    ['示范县丙片区', 10, 21, 90, 5, 14, 15],
    ['示范县乙片区', 11, 22, 84, 9, 29, 18],
    ['示范县甲片区', 14, 27, 91, 7, 20, 21],
    ['福州鼓楼', 16, 29, 114, 5, 25, 18],
    ['长治潞州', 14, 21, 69, 6, 17, 16],
  ])('then none of the clauses, rules, tables and prose of %s is overlooked', (name, ...counted) => {
    const path = PLANS.find((one) => one.endsWith(`/${name}.md`)) as string
    const { fences, tables, clauses } = blocksOf(textOf(path))
    const sum = (of: readonly { readonly length: number }[]) =>
      of.reduce((all, { length }) => all + length, 0)
    expect([
      ...[clauses.length, fences.length, sum(fences.map(({ lines }) => lines))],
      ...[tables.length, sum(tables.map(({ rows }) => rows)), sum(clauses.map(({ prose }) => prose))],
    ]).toEqual(counted)
  })
})

describe('given rules in a fence', () => {
  test('indented, then its lines lose as much, and stand where they stood', () => {
    expect(rulesOf('      ```公式\n      甲 = 1 元\n        + 2 元\n  乙 = 3 元\n      ```\n丙')).toEqual([
      ['公式', '2:7 甲 = 1 元', '3:7   + 2 元', '4:3 乙 = 3 元'],
    ])
  })

  test('closed by more marks, or by marks further right, then it is closed', () => {
    expect(rulesOf('```公式\n甲 = 1 元\n`````\n~~~公式\n乙 = 1 元\n     ~~~\n丙 = 1 元')).toEqual([
      ['公式', '2:1 甲 = 1 元'],
      ['公式', '5:1 乙 = 1 元'],
    ])
  })

  test('of longer marks, then shorter ones are part of it', () => {
    expect(rulesOf('````公式\n```\n甲 = 1 元\n````')).toEqual([['公式', '2:1 ```', '3:1 甲 = 1 元']])
  })

  test('never closed, then it goes on to the end, and to the next rule where one is', () => {
    expect(rulesOf('```公式\n甲 = 1 元\n')).toEqual([['公式', '2:1 甲 = 1 元']])
    expect(blocksOf('```公式\n甲 = 1 元\n\n```补偿项\n乙 = 甲\n```').said).toEqual(['E104-unclosed 1:4'])
  })

  test('whose last line has more than marks, then that line is part of it', () => {
    expect(rulesOf('```公式\n甲 = 1 元\n```` `')).toEqual([['公式', '2:1 甲 = 1 元', '3:1 ```` `']])
  })

  test('with nothing in it, then it has one empty line', () => {
    expect(rulesOf('```公式\n```\n')).toEqual([['公式', '2:1 ']])
  })

  test('with a condition, then that stands where it stood, without a space of either width after it', () => {
    const [fence] = blocksOf('``` 补偿项  当 甲 > 1 元　').fences
    expect(fence && [fence.word, shown(fence.rest)]).toEqual(['补偿项', '1:10 当 甲 > 1 元'])
  })

  test('in a quote or a list, then it is prose, and said to be overlooked', () => {
    const { fences, said } = blocksOf('> ```公式\n> 甲 = 1 元\n\n- ```补偿项\n')
    expect([fences, said]).toEqual([[], ['E104-nested 1:1', 'E104-nested 4:1']])
  })
})

describe('given a table', () => {
  test('right under its caption, with spaces after the dashes, then it is one, and has its caption', () => {
    const text = '本条如下。\n表一 标准\n| 用途 | 标准 |  \n|---|:-:|  \n| 住宅 | 20 |\n'
    expect(tablesOf(text)).toEqual([
      [
        ['3:3 用途', '3:8 标准'],
        ['5:3 住宅', '5:8 20'],
      ],
    ])
    expect(blocksOf(text).tables.map(({ caption }) => caption && shown(caption))).toEqual(['2:1 表一 标准'])
  })

  test('parted from its caption by a line across the page, then it has none', () => {
    const [table] = blocksOf('表一 标准\n***\n| 用途 | 标准 |\n|---|---|\n| 住宅 | 20 |\n').tables
    expect(table?.caption).toBeNull()
  })

  test('without bars at its edges, or indented by spaces of either width, then its cells are the same', () => {
    expect(tablesOf('用途|标准\n-|-\n　| 住宅 | 20 |\n      商业|30')).toEqual([
      [
        ['1:1 用途', '1:4 标准'],
        ['3:4 住宅', '3:9 20'],
        ['4:7 商业', '4:10 30'],
      ],
    ])
  })

  test('with empty cells, too many or too few, then each row has its own, an empty one at the bar before it', () => {
    expect(tablesOf('| 甲 | 乙 |\n|---|---|\n|  | 1 |\n| 1 ||\n| 1 | 2 | 3 |\n| 1 |\n|\n')).toEqual([
      [
        ['1:3 甲', '1:7 乙'],
        ['3:1 ', '3:6 1'],
        ['4:3 1', '4:5 '],
        ['5:3 1', '5:7 2', '5:11 3'],
        ['6:3 1'],
        ['7:1 '],
      ],
    ])
  })

  test('with bars that a backslash escapes, signs beyond the first plane or bold cells, then columns are right', () => {
    expect(tablesOf('| 甲 | 乙 |\n|---|---|\n| 𠮷\\|𠮷 | **重** |\n| 𠮷\\\\| * 轻 * |\n')).toEqual([
      [
        ['1:3 甲', '1:7 乙'],
        ['3:3 𠮷\\|𠮷', '3:12 重'],
        ['4:3 𠮷\\\\', '4:8 * 轻 *'],
      ],
    ])
  })

  test('followed by a rule, a heading or an empty line, then it ends there; by other text, it does not', () => {
    const rows = (after: string) =>
      tablesOf(`| 甲 |\n|---|\n| 1 |\n${after}\n| 2 |\n`).map((table) => table.length)
    expect(['```公式', '# 标题', '', '---', '余文'].map(rows)).toEqual([[2], [2], [2], [2], [4]])
  })

  test('whose dashes are fewer than its columns, then it is prose', () => {
    const { tables, clauses } = blocksOf('| 甲 | 乙 |\n|---|\n| 1 | 2 |')
    expect([tables, clauses[0]?.prose.map(({ line }) => line)]).toEqual([[], [1, 2, 3]])
  })
})

describe('given the head of a plan', () => {
  const frontOf = (text: string) => {
    const { front, said } = blocksOf(text)
    return [front, said]
  }

  test('between two lines of dashes, then it is read as it stands', () => {
    expect(frontOf('---  \n方案: 甲\n\n  版本: 1\n---\n---\n')).toEqual([
      { yaml: '方案: 甲\n\n  版本: 1', line: 2 },
      [],
    ])
    expect(frontOf('---\n---')).toEqual([{ yaml: '', line: 2 }, []])
  })

  test('not on the first line, or never closed, then there is none, and that is said', () => {
    expect(frontOf('\n---\n方案: 甲\n---\n')).toEqual([null, ['E104-front 2:1']])
    expect(frontOf('---\n方案: 甲\n')).toEqual([null, ['E104-front 1:1']])
  })
})

test('given headings of both forms, then each opens a clause with the lines under it', () => {
  const { clauses } = blocksOf('前言\n# 一　 事实 #\n甲\n***\n第二\n第三\n===\n  ## 三\n乙')
  expect(
    clauses.map(({ title, depth, line, prose }) => [title, depth, line, ...prose.map((one) => one.line)]),
  ).toEqual([
    ['', 0, 1, 1],
    ['一 事实', 1, 2, 3],
    ['第二', 1, 5, 6],
    ['三', 2, 8, 9],
  ])
})
