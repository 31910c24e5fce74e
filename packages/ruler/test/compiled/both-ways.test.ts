/**
 * The two ways of working a household out agree on every line, result and reason for there being none.
 *
 * Given any plan and any household, explained or compiled, the figures are the same to the last digit.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/authoring/check.ts'
import { columnsOf } from '../../src/compiled/columns.ts'
import { quoteOf } from '../../src/compiled/compiled-plan.ts'
import { readFacts } from '../../src/facts.ts'
import type { Household } from '../../src/household.ts'
import type { Plan } from '../../src/plan.ts'
import { chanceOf, householdOf } from './generated-households.ts'
import { compiled, compiledForPage, differenceOf } from './same-figures.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const EXAMPLES = join(ROOT, 'plans/examples')
const PLANS = [
  join(ROOT, 'examples/xiaoqiaotou/补偿方案.md'),
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(EXAMPLES, name)),
].map((path) => ({ name: basename(path, '.md'), markdown: readFileSync(path, 'utf8') }))
const HOUSEHOLDS = process.env.ONERULER_LONG ? 20_000 : 400

function generated(plan: Plan, count: number): Household[] {
  const chance = chanceOf(2018)
  const households: Household[] = []
  while (households.length < count) {
    const spread = { day: plan.version.slice(0, 10), usually: chance() < 0.7 ? 200 : 20_000 }
    const read = readFacts(plan, householdOf(plan, chance, spread))
    if (read.ok) households.push(read.household)
  }
  return households
}

describe.each(PLANS)('$name', ({ markdown }) => {
  const plan = checkPlan(markdown).plan as Plan
  const households = generated(plan, HOUSEHOLDS)

  it('one household: the same, explained or compiled', async () => {
    const other = await compiled(plan)
    expect(households.flatMap((household) => differenceOf(plan, other, household) ?? [])).toEqual([])
  })

  it('on a page: the same', async () => {
    const other = await compiledForPage(plan)
    expect(households.flatMap((household) => differenceOf(plan, other, household) ?? [])).toEqual([])
  })

  it('many households in columns: each as it is alone', async () => {
    const other = await compiled(plan)
    const out = other.emptyFigures(households.length)
    other.run(columnsOf(plan, other.layout, households), out)
    const together = households.map((_, at) => quoteOf(plan, other.layout, out, at))
    expect(together).toEqual(households.map((household) => other.one(household)))
  })
})
