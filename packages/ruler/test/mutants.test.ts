/** The sample plan with one thing wrong in it: somebody notices, or it is known why nobody does. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { checkAssertions } from '../src/authoring/assertions/check-assertions.ts'
import { checkPlan } from '../src/authoring/check.ts'
import { mutantReport, reasonOf, type Tried } from './mutant-report.ts'
import { killersOf, type Original, originalOf } from './mutation.ts'
import { type Mutant, mutantsOf } from './plan-mutants.ts'
import { readSampleLedger, samplePlanText } from './sample-agreements.ts'
import { tellApart } from './tell-apart.ts'

const LONG = Boolean(process.env.ONERULER_LONG)
/** One in so many outside a long run. */
const EVERY = 13
const REPORT = join(import.meta.dirname, '../MUTANTS.md')

let original: Original
let mutants: readonly Mutant[]

beforeAll(async () => {
  const markdown = samplePlanText()
  original = originalOf(markdown, await readSampleLedger())
  mutants = mutantsOf(markdown, original.plan)
})

it('there are a few hundred mutants, each another plan', () => {
  expect(mutants.length).toBeGreaterThan(250)
  expect(new Set([samplePlanText(), ...mutants.map(({ markdown }) => markdown)]).size).toBe(
    mutants.length + 1,
  )
})

it('the plan as published is noticed by nobody', () => {
  expect(killersOf({ ...(mutants[0] as Mutant), markdown: samplePlanText() }, original, false)).toEqual([])
})

if (LONG) {
  it('every mutant is noticed, or it is known why not; MUTANTS.md says which', { timeout: 3_600_000 }, () => {
    const tried = mutants.map((mutant): Tried => {
      const killers = killersOf(mutant, original, false)
      const { plan } = checkPlan(mutant.markdown)
      const survives = killers.length === 0 && plan !== null
      return { mutant, killers, toldApartBy: survives ? tellApart(original.plan, plan) : null }
    })
    writeFileSync(REPORT, mutantReport(tried))
    const survivors = tried.filter(({ killers }) => killers.length === 0)
    expect(survivors.filter(({ mutant }) => reasonOf(mutant) === undefined)).toEqual([])
    const sameAfterAll = survivors.filter(({ mutant }) => reasonOf(mutant)?.startsWith('The same plan'))
    expect(sameAfterAll.filter(({ toldApartBy }) => toldApartBy !== null)).toEqual([])
  })

  it('no mutant has an assertion that is proved and yet refuted', { timeout: 3_600_000 }, () => {
    const wronglyProved = mutants.filter(({ markdown }) => {
      const { plan } = checkPlan(markdown)
      if (plan === null) return false
      const proved = checkAssertions(plan).assertions.map(({ status }) => status === 'proved')
      if (!proved.includes(true)) return false
      const searched = checkAssertions(plan, { proves: false, seed: 11 }).assertions
      return searched.some(({ status }, at) => proved[at] && status === 'failed')
    })
    expect(wronglyProved).toEqual([])
  })
} else {
  it('one mutant in thirteen is noticed, or it is known why not', () => {
    const some = mutants.filter((_, at) => at % EVERY === 0)
    const survivors = some.filter((mutant) => killersOf(mutant, original, true).length === 0)
    expect(survivors.filter((mutant) => reasonOf(mutant) === undefined).map(({ now }) => now)).toEqual([])
    expect(survivors.length).toBeLessThan(some.length / 4)
  })
}
