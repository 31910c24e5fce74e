/** Any plan, not only real ones: explained and compiled, invented plans give the same figures. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkPlan } from '../../src/authoring/check.ts'
import { readFacts } from '../../src/facts.ts'
import type { Plan } from '../../src/plan.ts'
import { chanceOf, householdOf } from './generated-households.ts'
import { PlanGrower } from './generated-plans.ts'
import { compiled, differenceOf } from './same-figures.ts'

const PLANS = process.env.ONERULER_LONG ? 3_000 : 40
const HOUSEHOLDS = 25

it('a sum of zeros over rows that may or may not count is the same both ways', async () => {
  const facts = '户\n  数：元\n房屋（每户可有）\n  登记：是否，可缺\n  面积：㎡'
  const sum =
    '甲 = 合计(房屋，当 登记：1000 元 − 1000 元)\n乙 = 合计(房屋，当 登记：面积 × 1 元/㎡ − 面积 × 1 元/㎡)'
  const plan = checkPlan(`\`\`\`事实\n${facts}\n\`\`\`\n\n\`\`\`补偿项\n${sum}\n\`\`\`\n`).plan as Plan
  const other = await compiled(plan)
  for (const rows of [
    [],
    [{ 面积: 1 }],
    [{ 面积: 1, 登记: true }],
    [{ 面积: 2, 登记: false }, { 面积: 3 }],
  ]) {
    const read = readFacts(plan, { 户: { 数: 1 }, 房屋: rows })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(differenceOf(plan, other, read.household)).toBeUndefined()
  }
})

it('invented plans on invented households: the same, explained or compiled', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1 }), async (seed) => {
      const chance = chanceOf(seed)
      const plan = checkPlan(new PlanGrower(chance).markdown()).plan as Plan
      const other = await compiled(plan)
      for (let at = 0; at < HOUSEHOLDS; at++) {
        const facts = householdOf(plan, chance, { day: '2018-08-26', usually: at % 2 === 0 ? 100 : 50_000 })
        const read = readFacts(plan, facts)
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        const difference = differenceOf(plan, other, read.household)
        expect(difference?.compiled).toBe(difference?.evaluated)
        compared += 1
      }
    }),
    { numRuns: PLANS },
  )
  expect(compared).toBe(PLANS * HOUSEHOLDS)
}, 3_600_000)
