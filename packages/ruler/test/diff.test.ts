/** Two versions of an invented plan over invented households: who gains, who loses, by which line. */
import { expect, test } from 'vitest'
import { checkPlan } from '../src/authoring/check.ts'
import { type Compared, diffPlans } from '../src/diff.ts'
import { readFacts } from '../src/facts.ts'
import type { Plan } from '../src/plan.ts'

function planOf(lines: string, formulas = '协议总额 = 合计(补偿项)'): Plan {
  const { plan, diagnostics } = checkPlan(
    [
      '---\n方案: 示例方案\n版本: 2018-08-10\n计至: 分\n---\n## 第一条',
      '```事实\n户\n  面积：㎡，两位小数\n  签约：是否，可缺\n```',
      `## 第二条\n\`\`\`补偿项\n${lines}\n\`\`\``,
      ...(formulas === '' ? [] : [`\`\`\`公式\n${formulas}\n\`\`\``]),
    ].join('\n\n'),
  )
  if (!plan) throw new Error(JSON.stringify(diagnostics))
  return plan
}

const register = (oldPlan: Plan, newPlan: Plan, households: Readonly<Record<string, object>>): Compared[] =>
  Object.entries(households).map(([household, facts]) => {
    const taken = (plan: Plan) => {
      const read = readFacts(plan, { 户: facts })
      return read.ok ? read.household : null
    }
    return { household, old: taken(oldPlan), new: taken(newPlan) }
  })

const HOUSEHOLDS = {
  小户: { 面积: '40', 签约: true },
  中户: { 面积: '100', 签约: true },
  大户: { 面积: '200', 签约: false },
  未定: { 面积: '80' },
  面积不明: { 签约: true },
}
const OLD = planOf('房屋补偿 = 四舍五入(面积 × 100 元/㎡，元)\n签约奖励 = 若 签约 则 1000 元 否则 0 元')
const NEW = planOf(
  '房屋补偿 = 四舍五入(较小(面积，150 ㎡) × 100 元/㎡，元)\n签约奖励 = 若 签约 则 1000 元 否则 0 元\n小户补助 = 若 面积 < 45 ㎡ 则 500.5 元 否则 0 元',
)

test('given a cap and a new allowance, then each household has its two totals and is counted once', () => {
  const diff = diffPlans(OLD, NEW, register(OLD, NEW, HOUSEHOLDS))
  expect(diff).toMatchObject({ gain: 1, lose: 1, same: 1, budgetOld: '36000', budgetNew: '31500.5' })
  expect(diff.households).toEqual([
    { household: '小户', old: '5000', new: '5500.5' },
    { household: '中户', old: '11000', new: '11000' },
    { household: '大户', old: '20000', new: '15000' },
    { household: '未定', old: null, new: null },
    { household: '面积不明', old: null, new: null },
  ])
})

test('given a line that only one of them has, then it counts as 0 in the other', () => {
  const lines = { ...{ clause: '第二条', gain: 0, lose: 0 } }
  const [forth, back] = [
    diffPlans(OLD, NEW, register(OLD, NEW, HOUSEHOLDS)),
    diffPlans(NEW, OLD, register(NEW, OLD, HOUSEHOLDS)),
  ]
  expect(forth.byLine).toEqual([
    { ...lines, name: '房屋补偿', budgetOld: '34000', budgetNew: '29000', lose: 1 },
    { ...lines, name: '签约奖励', budgetOld: '2000', budgetNew: '2000' },
    { ...lines, name: '小户补助', budgetOld: '0', budgetNew: '500.5', gain: 1 },
  ])
  expect(back.byLine.at(-1)).toEqual({
    ...{ ...lines, name: '小户补助', budgetOld: '500.5', budgetNew: '0', lose: 1 },
  })
})

test('given plans without 协议总额, then the sum of their lines is the total', () => {
  const plan = planOf('房屋补偿 = 四舍五入(面积 × 100 元/㎡，元)\n奖励 = 10 元', '')
  const { households } = diffPlans(plan, plan, register(plan, plan, { 小户: { 面积: '40' } }))
  expect(households).toEqual([{ household: '小户', old: '4010', new: '4010' }])
})
