/** 断言: proved or searched, and what is false is answered with the smallest household and the deepest. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type AssertionOptions,
  type AssertionRun,
  checkAssertions,
} from '../src/authoring/assertions/check-assertions.ts'
import { checkPlan } from '../src/authoring/check.ts'
import { messageOf } from '../src/authoring/report-text.ts'
import type { Plan } from '../src/plan.ts'

const ROOT = join(import.meta.dirname, '../../..')
const EXAMPLES = join(ROOT, 'plans/examples')
const SAMPLE = readFileSync(join(ROOT, 'examples/xiaoqiaotou/补偿方案.md'), 'utf8')
const FIRST_DAY_RATE = '|       1        |                   400 |'
const LONG = Boolean(process.env.ONERULER_LONG)

function planOf(markdown: string): Plan {
  const { plan, diagnostics } = checkPlan(markdown)
  if (plan === null) throw new Error(JSON.stringify(diagnostics))
  return plan
}

const check = (markdown: string, options?: AssertionOptions) => checkAssertions(planOf(markdown), options)

/** A small plan with one assertion, and how it fared. */
function assertionOf(text: string, rules: string, facts = ''): AssertionRun {
  const plan = [
    '```事实\n户\n  面积：㎡，两位小数，范围 0 ㎡ 至 1000 ㎡\n  签约日：日期，可缺',
    `${facts}\`\`\`\n\n\`\`\`公式\n${rules}\n\`\`\`\n\n\`\`\`断言\n${text}\n\`\`\`\n`,
  ].join('\n')
  const [run] = check(plan).assertions
  if (run === undefined) throw new Error('no assertion')
  return run
}
const HOUSES = '房屋（每户一处以上）\n  大小：㎡，整数，范围 0 ㎡ 至 100 ㎡\n'

describe('the sample plan', () => {
  it('has two assertions: the reward is proved, the total is searched in thousands of cases', () => {
    const { assertions, diagnostics } = check(SAMPLE)
    expect(assertions.map(({ status }) => status)).toEqual(['proved', 'searched'])
    expect(assertions[1]?.cases).toBeGreaterThan(5_000)
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['note N702', 'note N702'])
  })

  it('has a first day that pays less than the second: the smallest household and the deepest are shown', () => {
    const { assertions, diagnostics } = check(
      SAMPLE.replace(FIRST_DAY_RATE, FIRST_DAY_RATE.replace('4', '2')),
    )
    const { smallest, deepest } = assertions[0]?.counterexamples ?? {}
    expect(assertions.map(({ status }) => status)).toEqual(['failed', 'searched'])
    expect(smallest).toMatchObject({
      facts: { 户: { 低保: false, 住房困难: false, 签约日: '2018-08-26' }, 房屋: [{ 认定面积: '50.01' }] },
      move: { fact: '签约日', from: '2018-08-26', to: '2018-08-27' },
      values: [
        { of: '签约奖励', value: '15000 元' },
        { of: '签约奖励', value: '15003 元' },
      ],
      difference: '3 元',
      clauses: ['第十条 签约奖励'],
    })
    expect(deepest).toMatchObject({
      facts: { 房屋: [{ 认定面积: '400' }] },
      values: [{ value: '80000 元' }, { value: '120000 元' }],
      difference: '40000 元',
    })
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code: 'E701' })
    expect(messageOf(diagnostics[0] as (typeof diagnostics)[number])).toContain(
      '认定面积 50.01 ㎡；未登记面积 0 ㎡；评估单价 0 元/㎡；装修及附属物评估价 0 元），签约日 2018-08-26 → 2018-08-27，签约奖励 15000 元 → 15003 元，相差 3 元。',
    )
  })

  it('is answered alike every time, and by another seed with as small a household', () => {
    const broken = SAMPLE.replace(FIRST_DAY_RATE, FIRST_DAY_RATE.replace('4', '2'))
    expect(check(broken)).toEqual(check(broken))
    const [other] = check(broken, { seed: 2018 }).assertions
    expect(other?.counterexamples?.smallest.facts.房屋).toMatchObject([{ 认定面积: '50.01' }])
    expect(other?.counterexamples?.deepest.difference).toBe('40000 元')
  })
})

describe('every assertion of the example plans', () => {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.md'))

  it.each(names)('%s holds, and no search refutes what is proved', (name) => {
    const plan = planOf(readFileSync(join(EXAMPLES, name), 'utf8'))
    const { assertions } = checkAssertions(plan)
    expect(assertions.filter(({ status }) => status === 'failed')).toEqual([])
    const searched = checkAssertions(plan, { proves: false, seed: 7, budget: LONG ? 200_000 : 2_000 })
    expect(searched.assertions.filter(({ status }) => status !== 'searched')).toEqual([])
    expect(searched.assertions.filter(({ cases }) => cases < 100)).toEqual([])
  })
})

describe('what is proved', () => {
  it.each([
    ['shares that add up', '甲 + 乙 = 面积', '甲 = 面积 × 30%\n乙 = 面积 − 甲'],
    ['a cap', '甲 ≤ 80 ㎡', '甲 = 较小(面积 × 2，80 ㎡)'],
    ['a rounded product', '其他事实不变，面积越大，甲不减少', '甲 = 四舍五入(面积 × 12 元/㎡，元)'],
    ['what is taken away', '其他事实不变，面积越小，甲不减少', '甲 = 较大(100 ㎡ − 面积，0 ㎡)'],
    [
      'an arm that is never less',
      '其他事实不变，面积越大，甲不减少',
      '甲 = 若 面积 > 9 ㎡ 则 面积 否则 5 ㎡',
    ],
  ])('%s', (_, text, rules) => {
    expect(assertionOf(text, rules).status).toBe('proved')
  })

  it.each([
    ['an arm that falls', '其他事实不变，面积越大，甲不减少', '甲 = 若 面积 > 9 ㎡ 则 5 ㎡ 否则 面积'],
    ['a divisor that grows', '其他事实不变，面积越大，甲不减少', '甲 = 100 ㎡ ÷ (面积 + 1 ㎡)'],
    ['a negative factor', '其他事实不变，面积越大，甲不减少', '甲 = (5 元/㎡ − 6 元/㎡) × 面积'],
    [
      'shares one of which is rounded',
      '甲 + 乙 = 面积',
      '甲 = 四舍五入(面积 × 30%，0.1 ㎡)\n乙 = 面积 × 70%',
    ],
  ])('is never %s, which is false', (_, text, rules) => {
    expect(assertionOf(text, rules).status).toBe('failed')
  })
})

describe('what an assertion means', () => {
  it('a comparison that fails shows both sides and how far they are apart', () => {
    const { counterexamples } = assertionOf('甲 ≤ 80 ㎡', '甲 = 面积 × 2')
    expect(counterexamples?.smallest).toMatchObject({
      facts: { 户: { 面积: '40.01' } },
      values: [
        { of: '甲', value: '80.02 ㎡' },
        { of: '80 ㎡', value: '80 ㎡' },
      ],
      difference: '0.02 ㎡',
    })
    expect(counterexamples?.deepest).toMatchObject({ facts: { 户: { 面积: '1000' } }, difference: '1920 ㎡' })
  })

  it('a tolerance lets through what is not beyond it', () => {
    const rules = '甲 = 四舍五入(面积 × 30%，1 ㎡)'
    expect(assertionOf('甲 = 面积 × 30%，容差 0.5 ㎡', rules).status).toBe('searched')
    expect(assertionOf('甲 = 面积 × 30%，容差 0.49 ㎡', rules).status).toBe('failed')
  })

  it('当 must hold before the move and after it', () => {
    const rules = '甲 = 若 面积 < 50 ㎡ 则 面积 否则 1 ㎡'
    expect(assertionOf('当 面积 < 50 ㎡，其他事实不变，面积越大，甲不减少', rules).status).not.toBe('failed')
    expect(assertionOf('当 面积 ≤ 50 ㎡，其他事实不变，面积越大，甲不减少', rules)).toMatchObject({
      status: 'failed',
      counterexamples: { smallest: { move: { to: '50 ㎡' } } },
    })
  })

  it('a fact of a house moves in one house at a time', () => {
    const rules = '甲 = 最小(房屋：大小)\n乙 = 最大(房屋：大小) − 合计(房屋：大小)'
    const text = '当 计数(房屋) = 2 处，其他事实不变，大小越大，'
    expect(assertionOf(`${text}甲不减少`, rules, HOUSES).status).toBe('proved')
    const { counterexamples } = assertionOf(`${text}乙不减少`, rules, HOUSES)
    expect(counterexamples?.smallest.facts.房屋).toEqual([
      { 大小: expect.anything() },
      { 大小: expect.anything() },
    ])
    expect(counterexamples?.smallest.values?.map(({ value }) => value)).toEqual(['0 ㎡', '−1 ㎡'])
  })

  it('what is not known yet is skipped and counted', () => {
    const run = assertionOf('甲 ≠ 1 日', '甲 = 天数(2020-01-01，签约日) × 2')
    expect(run.status).toBe('searched')
    expect(run.skipped).toBeGreaterThan(100)
  })

  it('an assertion whose 当 never holds is said to be untested', () => {
    const text = '当 计数(房屋) = 77 处，其他事实不变，大小越大，甲不减少'
    const rules = '甲 = 合计(房屋：大小 × 大小 ÷ (大小 + 1 ㎡) − 大小)'
    expect(assertionOf(text, rules, HOUSES)).toMatchObject({ status: 'searched', cases: 0 })
  })

  it('premises bound the households that count', () => {
    const plan = (premise: string) =>
      check(
        `\`\`\`事实\n户\n  面积：㎡，两位小数\n\`\`\`\n\n${premise}\`\`\`公式\n甲 = 面积 × 2\n\`\`\`\n\n\`\`\`断言\n甲 ≤ 80 ㎡\n\`\`\`\n`,
      ).assertions[0]?.status
    expect(plan('')).toBe('failed')
    expect(plan('```前提\n面积 ≤ 40 ㎡，否则“至多四十平方米”\n```\n\n')).toBe('proved')
  })
})
