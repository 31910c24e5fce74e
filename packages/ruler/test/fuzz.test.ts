/**
 * Plans that somebody else wrote: cut short, put together from pieces of the language, or meant to do harm; and
 * facts of any shape. The answer is diagnostics, figures or reasons, never an exception; and soon.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAssertions } from '../src/authoring/assertions/check-assertions.ts'
import { checkPlan } from '../src/authoring/check.ts'
import { messageOf } from '../src/authoring/report-text.ts'
import { readFacts } from '../src/facts.ts'
import type { Plan } from '../src/plan.ts'
import { runPlan } from '../src/run.ts'
import { samplePlanText } from './sample-agreements.ts'

const EXAMPLES = join(import.meta.dirname, '../../../plans/examples')
const PLANS = [
  samplePlanText(),
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(EXAMPLES, name), 'utf8')),
]
const LONG = Boolean(process.env.ONERULER_LONG)
const numRuns = LONG ? 5_000 : 40
const SEARCHED = { budget: 30 }

/** Checks a text to its end: every sentence, every assertion. */
function answer(text: string): Plan | null {
  const { plan, diagnostics } = checkPlan(text)
  const found = [...diagnostics, ...(plan === null ? [] : checkAssertions(plan, SEARCHED).diagnostics)]
  for (const one of found) {
    expect(messageOf(one)).not.toContain('undefined')
    expect(messageOf(one, 'en')).not.toContain('undefined')
  }
  return plan
}

describe('a real plan', () => {
  it('cut short anywhere is answered', () => {
    const cut = fc
      .constantFrom(...PLANS)
      .chain((text) => fc.nat(text.length).map((end) => text.slice(0, end)))
    fc.assert(
      fc.property(cut, (text) => void answer(text)),
      { numRuns },
    )
  })

  it('with lines of another is answered', () => {
    const line = fc.constantFrom(...PLANS.flatMap((text) => text.split('\n').filter((one) => one !== '')))
    const change = fc.record({ at: fc.nat(400), line, replaces: fc.nat(2) })
    const changes = fc.array(change, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.constantFrom(...PLANS), changes, (text, all) => {
        const lines = text.split('\n')
        for (const { at, line: other, replaces } of all) lines.splice(at % lines.length, replaces, other)
        answer(lines.join('\n'))
      }),
      { numRuns },
    )
  })

  it('with another number anywhere is answered', () => {
    const number = fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String),
      fc.constantFrom('0', '0.000000000000000000000000000001', '9999-99-99', '1.', '.5', '00', '１２', '1e9'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...PLANS), fc.nat(), number, (text, at, other) => {
        const spots = [...text.matchAll(/\d+(?:\.\d+)?/g)]
        const { 0: was, index } = spots[at % spots.length] as RegExpExecArray
        answer(text.slice(0, index) + other + text.slice(index + was.length))
      }),
      { numRuns },
    )
  })
})

describe('a plan put together at random', () => {
  const facts =
    '```事实\n户\n  面积：㎡，两位小数\n  日子：日期，可缺\n  选择：甲 | 乙\n房屋（每户一处以上）\n  大小：㎡\n```\n'
  const leaf = fc.constantFrom(
    ...[
      '面积',
      '大小',
      '日子',
      '选择',
      '甲',
      '档',
      '未知',
      '3',
      '2.5 ㎡',
      '7 元/㎡',
      '0 ㎡',
      '20%',
      '2018-08-26',
      '是',
    ],
  )
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      fc
        .tuple(tie('expression'), fc.constantFrom(...'+−×÷<≥=≠且或'), tie('expression'))
        .map((all) => all.join(' ')),
      fc
        .tuple(tie('expression'), tie('expression'), tie('expression'))
        .map(([a, b, c]) => `若 ${a} 则 ${b} 否则 ${c}`),
      fc
        .tuple(
          fc.constantFrom('较大', '较小', '限于', '四舍五入', '累进', '上靠', '天数', '合计'),
          tie('expression'),
          tie('expression'),
        )
        .map(([name, a, b]) => `${name}(${a}，${b})`),
      fc
        .tuple(fc.constantFrom('合计', '计数', '最大', '存在'), tie('expression'))
        .map(([name, a]) => `${name}(房屋：${a})`),
      tie('expression').map((a) => `(${a})`),
    ),
  }))

  it('is answered, and so is every household of it', () => {
    const cell = fc.constantFrom(
      '1',
      '2–5',
      '≤40',
      '超过 10 至 20',
      '其他',
      '—',
      '甲',
      '',
      '5 ㎡',
      '-3',
      '10–2',
      '面积',
    )
    fc.assert(
      fc.property(expression, expression, fc.array(fc.tuple(cell, cell), { maxLength: 4 }), (a, b, rows) => {
        const table = `表一 档\n\n| 面积 | 档（元/㎡） |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}\n`
        const rules = `\`\`\`公式\n算得 = ${a}\n\`\`\`\n\n\`\`\`补偿项 当 面积 > 1 ㎡\n款 = ${b}\n\`\`\`\n`
        const claims = `\`\`\`断言\n${a} = ${b}\n其他事实不变，面积越大，算得不减少\n\`\`\`\n`
        const plan = answer(`${facts}\n${table}${rules}\n${claims}`)
        if (plan === null) return
        const read = readFacts(plan, { 户: { 面积: '0', 选择: '甲' }, 房屋: [{ 大小: 3 }, { 大小: 0 }] })
        expect(read.ok && runPlan(plan, read.household).plan).toBe('')
      }),
      { numRuns: numRuns * 5 },
    )
  })
})

describe('facts of any shape', () => {
  it('give figures or reasons', () => {
    const plan = checkPlan(samplePlanText()).plan as Plan
    const value = fc.oneof(
      fc.jsonValue(),
      fc.double(),
      fc.constantFrom('86.40', '2018-08-26', '货币补偿', '住宅', '框架', '是', 0, 1e21, 1e-7, '−1', ' 5 '),
    )
    const names = plan.entities.flatMap((entity) => entity.facts.map(({ name }) => name))
    const row = fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor', '户'), value)
    const given = fc.oneof(fc.jsonValue(), fc.record({ 户: row, 房屋: fc.array(row, { maxLength: 3 }) }))
    fc.assert(
      fc.property(given, (facts) => {
        const read = readFacts(plan, facts)
        if (read.ok) expect(runPlan(plan, read.household).lines.length).toBeGreaterThan(0)
        else for (const problem of read.problems) expect(messageOf(problem)).not.toContain('undefined')
      }),
      { numRuns: numRuns * 10 },
    )
  })
})

describe('a line that is made to be read again and again', () => {
  const facts = '```事实\n户\n  面积：㎡，两位小数\n```\n'

  it.each([
    ['opening quotes', facts, '```公式\n甲 = ', '“'],
    ['a unit times itself', '', '```事实\n户\n  面积：', '㎡·'],
    ['choices', '', '```事实\n户\n  面积：', '|'],
    ['brackets of an entity', '', '```事实\n户\n  面积：㎡\n房屋', '（'],
    ['cells', facts, '表一 档\n\n| 面积 | 档（元） |\n|---|---|\n| ', '| '],
  ])('%s', (_, before, start, repeated) => {
    const line = start + repeated.repeat(Math.floor(9_000 / repeated.length))
    const errors = (text: string) =>
      checkPlan(text).diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors(`${before}${`${line}\n\`\`\`\n`.repeat(20)}`)).not.toEqual([])
    expect(errors(`${before}${line}${repeated.repeat(9_000)}`).map(({ code }) => code)).toContain('E107')
  })
})

describe('an assertion that would take for ever', () => {
  const facts = '```事实\n户\n  面积：㎡，两位小数\n房屋（每户一处以上）\n  大小：㎡，两位小数\n```\n'
  const times = (count: number, line: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => line(n)).join('\n')
  const plan = (rules: string, claims: string): string =>
    `${facts}\n\`\`\`公式\n${rules}\n\`\`\`\n\n\`\`\`断言\n${claims}\n\`\`\`\n`

  it.each([
    [
      'sums within sums',
      plan(
        `甲 = ${'合计(房屋：'.repeat(8)}大小${')'.repeat(8)}`,
        '其他事实不变，面积越大，甲不减少\n甲 ≤ 1 ㎡',
      ),
    ],
    [
      'names that double',
      plan(
        `甲0 = 面积\n${times(90, (n) => `甲${n + 1} = 甲${n} + 甲${n}`)}`,
        '甲90 = 甲89 × 2\n其他事实不变，面积越大，甲90不减少',
      ),
    ],
    [
      'arms that double',
      plan(
        `甲0 = 面积\n${times(60, (n) => `甲${n + 1} = 若 甲${n} > ${n} ㎡ 则 甲${n} 否则 甲${n} × 2`)}`,
        '其他事实不变，面积越大，甲60不减少',
      ),
    ],
    [
      'hundreds of assertions',
      plan(
        '甲 = 面积 × 2',
        times(900, (n) => `甲 ≥ 面积 × 2 − ${n} ㎡ × 面积 ÷ (面积 + 1 ㎡)`),
      ),
    ],
    [
      'a thousand numbers',
      plan(
        times(1_000, (n) => `甲${n} = 面积 × ${n} ÷ ${n + 1}`),
        '甲7 ≤ 甲999 × 2 + 1 ㎡',
      ),
    ],
    [
      'a large table',
      `${facts}\n表一 大表\n\n| 面积（㎡） | 档（元） |\n|---|---|\n${times(900, (n) => `| ${n}.00–${n}.99 | ${n} |`)}\n| 其他 | 900 |\n\n\`\`\`断言\n其他事实不变，面积越大，乙不减少\n\`\`\`\n\n\`\`\`公式\n乙 = 档 × 2\n\`\`\`\n`,
    ],
  ])('%s is answered', (_, text) => {
    const checked = checkPlan(text)
    if (checked.plan === null) expect(checked.diagnostics.map(({ code }) => code)).toContain('E107')
    else expect(checkAssertions(checked.plan).assertions).toHaveLength(checked.assertions.length)
  })
})
