/**
 * 征收补偿方案 · Plan: which published plan is in force, and the terms its head states.
 *
 * A change of any reward or price is a new version of the plan, published; never a household's own.
 */
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import { type Fact, factsOf } from './standing.ts'

/** `sha256` is over the bytes of the published Markdown. A term the plan does not state is null. */
export interface PlanAdopted {
  readonly version: string
  readonly sha256: string
  readonly jurisdiction: string | null
  readonly valuationDay: string | null
  readonly signingStartsOn: string | null
  readonly signingEndsOn: string | null
  /** 生效比例 in whole percent, counted by certificate (浙江条例 §31, §38). */
  readonly effectivePercent: number | null
}
export const planAdopted = defineEvent<PlanAdopted>('PlanAdopted', 'plan')

/** The version in force on a day: of those adopted by then the latest; null where none was. */
export function adoptedBy(facts: readonly Fact[], day: Day): PlanAdopted | null {
  const adopted = factsOf(facts, planAdopted).filter(({ onDay }) => onDay <= day)
  const [first] = adopted
  if (!first) return null
  return adopted.reduce((latest, one) => (one.onDay < latest.onDay ? latest : one), first).body
}
