/** The sample's ledger recomputed: every agreement that was signed, by the plan that was published. */
import { beforeAll, describe, expect, it } from 'vitest'
import { checkPlan } from '../src/authoring/check.ts'
import { readFacts } from '../src/facts.ts'
import type { Plan } from '../src/plan.ts'
import { runPlan } from '../src/run.ts'
import { COMPARED, readSampleLedger, type SampleAgreement, samplePlanText } from './sample-agreements.ts'

let plan: Plan
let agreements: readonly SampleAgreement[]

beforeAll(async () => {
  agreements = (await readSampleLedger()).agreements
  plan = checkPlan(samplePlanText()).plan as Plan
})

describe('the agreements of the sample campaign', () => {
  it('are 649, and each is what the plan computes from its facts', () => {
    const differences = agreements.flatMap(({ number, facts, recorded }): object[] => {
      const read = readFacts(plan, facts)
      if (!read.ok) return [{ agreement: number, problems: read.problems }]
      const { results } = runPlan(plan, read.household)
      return COMPARED.filter((name) => Number(results[name]) !== recorded[name]).map((name) => ({
        agreement: number,
        name,
        recorded: recorded[name],
        computed: results[name],
      }))
    })
    expect(agreements).toHaveLength(649)
    expect(differences).toEqual([])
  })

  it('come to 1,342,707,244 yuan', () => {
    const total = agreements.reduce((sum, { facts }) => {
      const read = readFacts(plan, facts)
      return sum + (read.ok ? BigInt(String(runPlan(plan, read.household).results.协议总额)) : 0n)
    }, 0n)
    expect(total).toBe(1_342_707_244n)
  })
})
