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
