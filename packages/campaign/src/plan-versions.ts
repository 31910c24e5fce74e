/**
 * 方案版本 · Plan versions: the plans that were adopted, and which of them is in force on a day.
 *
 * Apart from the event itself, which facts are made of.
 */
import type { Day } from './day.ts'
import { type PlanAdopted, planAdopted } from './plan.ts'
import { type Fact, factsOf } from './standing.ts'

/** Every version that was adopted, each once, as first recorded; in the order in which they apply. */
export function adoptedVersions(facts: readonly Fact[]): readonly Fact<PlanAdopted>[] {
  const seen = new Set<string>()
  return factsOf(facts, planAdopted)
    .filter(({ body: { sha256 } }) => !seen.has(sha256) && seen.add(sha256))
    .sort((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : a.seq - b.seq))
}

/** The version in force on a day: of those adopted by then the latest; null where none was. */
export function adoptedBy(facts: readonly Fact[], day: Day): PlanAdopted | null {
  const adopted = factsOf(facts, planAdopted).filter(({ onDay }) => onDay <= day)
  const [first] = adopted
  if (!first) return null
  return adopted.reduce((latest, one) => (one.onDay < latest.onDay ? latest : one), first).body
}
