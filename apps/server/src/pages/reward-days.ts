/**
 * 奖励档期 · Reward days: after which days of the signing period a household gets less, as the plan itself computes it.
 */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { compare, parseDecimal } from '@oneruler/ruler/rational'
import type { PlanInForce } from '../plan-in-force.ts'
import { signingDays } from './signing-days.ts'

/** Steps of the plan are the same for all, but not every household takes every line: so many are asked. */
const ASKED = 5

/** In order; empty where the plan pays the same on every day. */
export function rewardDays({ checked: { plan }, adopted }: PlanInForce, { households }: Campaign): Day[] {
  if (plan === null) return []
  const all = [...households.values()]
  const some = all.filter((_, at) => at % Math.ceil(all.length / ASKED) === 0)
  const days = new Set<Day>()
  for (const household of some) {
    const steps = signingDays(plan, adopted, household)?.days ?? []
    for (const [at, { day, amount }] of steps.entries()) {
      const [now, next] = [parseDecimal(amount ?? ''), parseDecimal(steps[at + 1]?.amount ?? '')]
      if (now && next && compare(next, now) < 0) days.add(day as Day)
    }
  }
  return [...days].sort()
}
