/**
 * No wrong fen: figures of generated households against formulas translated by hand into fractions.
 *
 * The translations in this folder import nothing of the engine. Twenty thousand households a plan, a million
 * in a long run; every line and result, 待定 and 出错 included.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/authoring/check.ts'
import { columnsOf } from '../../src/compiled/columns.ts'
import { type Quote, quoteOf } from '../../src/compiled/compiled-plan.ts'
import { readFacts } from '../../src/facts.ts'
import type { Household } from '../../src/household.ts'
import type { Plan } from '../../src/plan.ts'
import { chanceOf, type FactsFile, householdOf } from '../compiled/generated-households.ts'
import { compiled } from '../compiled/same-figures.ts'
import { countyFigures } from './county.ts'
import { type Figure, textOf } from './fraction.ts'
import { sampleFigures } from './sample.ts'
import { wuchangFigures } from './wuchang.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const HOUSEHOLDS = process.env.ONERULER_LONG ? 1_000_000 : 20_000
const AT_ONCE = 5_000

const CASES = [
  { name: '小桥头', path: 'examples/xiaoqiaotou/补偿方案.md', figures: sampleFigures, seed: 20180826 },
  { name: '武汉武昌', path: 'plans/examples/武汉武昌.md', figures: wuchangFigures, seed: 20190215 },
  { name: '示范县甲片区', path: 'plans/examples/示范县甲片区.md', figures: countyFigures, seed: 20180910 },
] as const

describe.each(CASES)('$name', ({ path, figures, seed }) => {
  it(`${HOUSEHOLDS} households, no figure wrong`, async () => {
    const plan = checkPlan(readFileSync(join(ROOT, path), 'utf8')).plan as Plan
    const program = await compiled(plan)
    const chance = chanceOf(seed)
    const wrong: unknown[] = []
    let compared = 0
    for (let done = 0; done < HOUSEHOLDS; done += AT_ONCE) {
      const files = Array.from({ length: AT_ONCE }, () => {
        const usually = chance() < 0.9 ? 300 : 30_000
        return householdOf(plan, chance, { day: plan.version.slice(0, 10), usually })
      })
      const households = files.map((file) => taken(plan, file))
      const out = program.emptyFigures(AT_ONCE)
      program.run(columnsOf(plan, program.layout, households), out)
      files.forEach((file, at) => {
        const quote = quoteOf(plan, program.layout, out, at)
        const expected = figures(file)
        compared += expected === null ? 1 : Object.keys(expected).length
        const differences = differencesOf(quote, expected)
        if (differences.length > 0 && wrong.length < 5) wrong.push({ file, differences })
      })
    }
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(HOUSEHOLDS * 10)
  }, 3_600_000)
})

function taken(plan: Plan, file: FactsFile): Household {
  const read = readFacts(plan, file)
  if (!read.ok) throw new Error(`generated facts were not taken: ${JSON.stringify(read.problems)}`)
  return read.household
}

function differencesOf(quote: Quote, expected: Record<string, Figure> | null): string[] {
  if (expected === null) return quote.refused.length > 0 ? [] : ['figures in spite of a broken premise']
  const given = new Map<string, unknown>([
    ...quote.lines.map(({ name, amount }) => [name, amount] as const),
    ...Object.entries(quote.results),
  ])
  const failed = new Set(quote.unsettled.filter(({ failure }) => failure !== null).map(({ name }) => name))
  const names = new Set([...given.keys(), ...Object.keys(expected)])
  return [...names].flatMap((name) => {
    const figure = expected[name] ?? 'failed'
    const isRight = given.get(name) === textOf(figure) && (figure === 'failed') === failed.has(name)
    return isRight ? [] : `${name}: ${String(given.get(name))}, and should be ${textOf(figure) ?? figure}`
  })
}
