/**
 * The way from a total down to the facts, and the plan as a value that can be stored.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulerFailureWords } from '@oneruler/words/ruler-failures'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../src/authoring/check.ts'
import { FAILURES } from '../src/compiled/status.ts'
import { readFacts } from '../src/facts.ts'
import type { Household } from '../src/household.ts'
import type { ExplanationNode } from '../src/outcome.ts'
import type { Plan } from '../src/plan.ts'
import { runPlan } from '../src/run.ts'

const markdown = readFileSync(join(import.meta.dirname, '../../../examples/xiaoqiaotou/补偿方案.md'), 'utf8')
const plan = checkPlan(markdown).plan as Plan

/** Invented. */
const FACTS = {
  户: { 补偿方式: '货币补偿', 低保: true, 住房困难: true, 签约日: '2018-08-30' },
  房屋: [
    { 用途: '住宅', 结构: '砖木', 认定面积: '22.35', 评估单价: '5120.40' },
    { 用途: '住宅', 结构: '简易', 认定面积: '15.15', 未登记面积: '6.20', 评估单价: '4380.25' },
  ],
}

const outcomeOf = (of: Plan) => {
  const read = readFacts(of, FACTS)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return runPlan(of, read.household)
}

describe('the explanation of a household', () => {
  const { explanation, lines, unsettled } = outcomeOf(plan)
  const nodes = new Map(explanation.nodes.map((node) => [node.id, node]))
  const node = (id: string): ExplanationNode => nodes.get(id) as ExplanationNode

  it('leads from the difference to be settled, through the total and a line, to a fact of a house', () => {
    expect(explanation.roots).toContain('差价结算')
    expect(node('差价结算').uses).toEqual(['协议总额', '安置房款'])
    expect(node('协议总额').uses).toContain('住房保障补足')
    expect(node('住房保障补足').uses).toContain('保障面积')
    expect(node('住宅面积').uses).toContain('认定面积（房屋2）')
    expect(node('认定面积（房屋2）')).toMatchObject({
      kind: '事实',
      value: '15.15',
      shown: '15.15 ㎡',
      uses: [],
    })
  })

  it('names the row of the table that was used', () => {
    expect(node('保障面积').tableRows).toMatchObject([{ caption: '表一', title: '保障面积', cells: ['是'] }])
    expect(node('残值补助标准（房屋2）').tableRows).toMatchObject([{ caption: '表二', cells: ['简易'] }])
  })

  it('shows what was rounded, and to what', () => {
    expect(node('未登记建筑补助').roundings).toEqual([{ before: '620', after: '620', step: '元' }])
    expect(node('货币补偿补助').roundings).toEqual([{ before: '36160.3455', after: '36160', step: '元' }])
  })

  it('puts the values into the formula of every line, with its clause', () => {
    expect(lines.find(({ name }) => name === '未登记建筑补助')).toEqual({
      name: '未登记建筑补助',
      role: '补偿项',
      tags: [],
      amount: '620',
      unit: '元',
      clause: '第五条 未登记建筑',
      formula: '四舍五入(合计(房屋：未登记面积 × 残值补助标准)，元)',
      substituted: '四舍五入(0 ㎡ × 200 元/㎡ + 6.2 ㎡ × 100 元/㎡，元)',
      pending: false,
    })
  })

  it('writes a count of rows as the plan does: its names have another value in each', () => {
    const { explanation } = outcomeOf(
      checkPlan(markdown.replace('差价结算　 = ', '商铺数 = 计数(房屋，当 用途 ≠ 住宅) × 1\n差价结算　 = '))
        .plan as Plan,
    )
    const count = explanation.nodes.find(({ id }) => id === '商铺数')
    expect(count?.substituted).toBe('计数(房屋，当 用途 ≠ 住宅) × 1')
  })

  it('leaves open what waits for a fact, and says for which', () => {
    const reward = lines.find(({ name }) => name === '腾空奖励')
    expect(reward).toMatchObject({ amount: null, pending: true, role: '另付项' })
    const waiting = { waitsFor: ['腾空日'], failure: null, origin: null, settled: null }
    expect(unsettled).toContainEqual({ name: '腾空奖励', ...waiting })
  })

  it('holds every node it speaks of', () => {
    for (const { uses } of explanation.nodes) for (const id of uses) expect(nodes.has(id)).toBe(true)
  })
})

describe('what failed', () => {
  const limited = [
    '```事实\n户\n  面积：㎡，两位小数\n房屋（每户一处以上）\n  低：元\n  高：元\n```',
    '## 第一条 限额\n\n```公式\n限额 = 限于(100 元，低，高)\n```',
    '## 第二条 奖励\n\n```补偿项\n奖励 = 合计(房屋：限额)\n```\n```公式\n总额 = 合计(补偿项)\n```',
  ].join('\n\n')

  it('is told with the clause and the house where it began', () => {
    const failing = checkPlan(limited).plan as Plan
    const read = readFacts(failing, {
      户: { 面积: 1 },
      房屋: [
        { 低: 1, 高: 2 },
        { 低: 3, 高: 2 },
      ],
    })
    const { unsettled } = runPlan(failing, (read as { household: Household }).household)
    expect(unsettled.map(({ name, failure, origin }) => [name, failure, origin])).toEqual([
      ['奖励', 'limits-crossed', { id: '限额（房屋2）', clause: '第一条 限额' }],
      ['总额', 'limits-crossed', { id: '限额（房屋2）', clause: '第一条 限额' }],
    ])
  })

  it('has words for every reason', () => {
    for (const words of [rulerFailureWords.zh, rulerFailureWords.en])
      expect(Object.keys(words)).toEqual(FAILURES)
  })
})

describe('a plan', () => {
  it('that was stored as JSON and read again gives the same figures', () => {
    const stored = JSON.parse(JSON.stringify(plan)) as Plan
    expect(stored).toEqual(plan)
    expect(outcomeOf(stored)).toEqual(outcomeOf(plan))
  })

  it('keeps every formula, table and assertion with its clause and place', () => {
    const standing = [...plan.formulas, ...plan.tables, ...plan.assertions, ...plan.examples]
    for (const { clause, place } of standing) {
      expect(clause).not.toBe('')
      expect(place.line).toBeGreaterThan(1)
    }
    expect(plan.assertions.map(({ form }) => form)).toEqual(['monotonic', 'monotonic'])
  })
})
