/** One household after another, each with its full explanation: against zen-engine with its trace. */
import type { Plan } from '@oneruler/ruler/plan'
import { runPlan } from '@oneruler/ruler/run'
import { cpuSeconds, cpuSecondsOf } from './cpu-time.ts'
import { householdOf, inventHouseholds } from './invented-households.ts'
import { type Spread, spreadOf } from './spread.ts'
import { factsForZen, zenPlan } from './zen.ts'

const HOUSEHOLDS = 400
/** Of them; compiled long before, it need not grow warm. */
const FOR_ZEN = 100
const ROUNDS = 60

/** Microseconds of processor time a household. */
export interface HouseholdMeasures {
  readonly explained: Spread
  /** Null where it cannot be had. */
  readonly zen: Spread | null
}

export async function measureHouseholds(plan: Plan): Promise<HouseholdMeasures> {
  const invented = inventHouseholds(HOUSEHOLDS, 2)
  const ours = invented.map((one) => householdOf(plan, one))
  const theirs = invented.slice(0, FOR_ZEN).map(factsForZen)
  const zen = zenPlan(plan.countsTo)
  const explained: number[] = []
  const traced: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    explained.push(
      cpuSeconds(() => {
        for (const household of ours) runPlan(plan, household)
      }),
    )
    if (zen === undefined) continue
    traced.push(
      await cpuSecondsOf(async () => {
        for (const facts of theirs) await zen(facts)
      }),
    )
  }
  const micros = (seconds: readonly number[], households: number): Spread =>
    spreadOf(seconds.map((one) => (one / households) * 1e6))
  return { explained: micros(explained, HOUSEHOLDS), zen: zen ? micros(traced, FOR_ZEN) : null }
}
