/**
 * Whatever the text is, the answer is diagnostics or a plan: no exception, no hang.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../src/authoring/check.ts'
import { reportText } from '../src/authoring/report-text.ts'

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../examples/xiaoqiaotou/补偿方案.md'), 'utf8')
const FACTS = '```事实\n户\n  数：倍，两位小数\n房屋（每户一处以上）\n  面积：㎡，两位小数\n```\n'
const formulas = (...lines: string[]) => `${FACTS}\`\`\`公式\n${lines.join('\n')}\n\`\`\`\n`
const times = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n))
const table = (rows: string) => `${FACTS}表一 大表\n\n| 面积（㎡） | 值（元） |\n|---|---|\n${rows}`

/** Everything it says can be shown; codes of what it says. */
function codesOf(text: string): string[] {
  const { diagnostics } = checkPlan(text)
  for (const one of diagnostics) expect(reportText(text, one)).toContain(one.code)
  return [...new Set(diagnostics.map(({ code }) => code))]
}

describe('a plan beyond all measure is refused with E107', () => {
  it.each([
    ['brackets in brackets', formulas(`甲 = ${'('.repeat(100_000)}数`)],
    ['signs before signs', formulas(`甲 = ${'−'.repeat(100_000)}数`)],
    ['arms within arms', formulas(`甲 = ${'若 是 则 '.repeat(30_000)}数`)],
    ['a sum of fifty thousand', formulas(`甲 = 数${' + 数'.repeat(50_000)}`)],
    ['a number of a hundred thousand digits', formulas(`甲 = ${'9'.repeat(100_000)}`)],
    ['thousands of definitions', formulas(...times(10_000, (n) => `甲${n} = 数`))],
    ['a chain of a thousand names', formulas('甲0 = 数', ...times(1_000, (n) => `甲${n + 1} = 甲${n}`))],
    [
      'a chain of tall formulas',
      formulas('甲0 = 数', ...times(100, (n) => `甲${n + 1} = 甲${n}${' + 1'.repeat(120)}`)),
    ],
    ['ten thousand rows', table('| 1 | 2 |\n'.repeat(10_000))],
    ['thousands of bands', table(times(4_000, (n) => `| ${n}.00–${n}.99 | 2 |\n`).join(''))],
    ['a megabyte', 'a'.repeat(1_000_000)],
    ['brackets in the front matter', `---\n方案: ${'['.repeat(10_000)}\n---\n`],
  ])('%s', (_, text) => {
    expect(codesOf(text)).toContain('E107')
  })
})

describe('a plan that would never end', () => {
  it('a circle of a thousand names is found', () => {
    expect(codesOf(formulas(...times(1_000, (n) => `甲${n} = 甲${(n + 1) % 1_000}`)))).toEqual(['E203'])
  })

  it('numbers that square themselves are said to be too large', () => {
    const squares = times(100, (n) => (n === 0 ? '甲0 = 数' : `甲${n} = 甲${n - 1} × 甲${n - 1}`))
    expect(codesOf(formulas(...squares))).toContain('E505')
  })

  it('sums within sums within sums come to no figure', () => {
    const nested = `${'合计(房屋：'.repeat(30)}面积${')'.repeat(30)}`
    const rows = '房屋：面积 1\n'.repeat(20)
    const example = `\`\`\`算例\n名称：一户\n户：数 1\n${rows}得：甲 1 ㎡\n\`\`\`\n`
    expect(codesOf(`${formulas(`甲 = ${nested}`)}${example}`)).toContain('E801')
  })

  it('aliases of the front matter are not followed', () => {
    const doubled = times(30, (n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n')
    expect(codesOf(`---\na0: &a0 [x]\n${doubled}\n---\n${FACTS}`)).toContain('W207')
  })

  it.each(['[', '*a ', '<a ', '> ', '- ', '|', '`a'])('a page of %s is read', (text) => {
    expect(codesOf(text.repeat(20_000))).toContain('E104')
  })

  it.each(['五元', '1,111元', '百分之一', '第一日', '2018年1月'])('prose full of %s is read', (text) => {
    const line = text.repeat(9_000 / text.length)
    expect(codesOf(`${formulas('甲 = 数 × 2')}\n${times(30, () => line).join('\n')}\n`)).not.toContain('E107')
  })
})

describe('a plan that somebody cut up', () => {
  const runs = process.env.ONERULER_LONG ? 20_000 : 100

  it('is read or refused, and nothing else, whatever piece is taken out, doubled or replaced', () => {
    const lines = SAMPLE.split('\n')
    const signs = fc.constantFrom(
      '',
      '(',
      ')',
      '=',
      '×',
      '÷',
      '若',
      '则',
      '|',
      '```',
      '元',
      '㎡',
      '1',
      '、',
      '\u0000',
      '：',
      '其他',
      '—',
    )
    const change = fc.record({ at: fc.nat(lines.length - 1), from: fc.nat(60), cut: fc.nat(8), put: signs })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = [...lines]
        for (const { at, from, cut, put } of changes) {
          const line = changed[at] ?? ''
          changed[at] = line.slice(0, from) + put + line.slice(from + cut)
        }
        const { ok, plan, diagnostics } = checkPlan(changed.join('\n'))
        expect(ok).toBe(!diagnostics.some(({ severity }) => severity === 'error'))
        if (plan === null) expect(ok).toBe(false)
      }),
      { numRuns: runs },
    )
  })

  it('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const page of [text, `\`\`\`公式\n${text}\n\`\`\``, `\`\`\`事实\n户\n ${text}\n\`\`\``])
          codesOf(page)
      }),
      { numRuns: runs },
    )
  })
})
