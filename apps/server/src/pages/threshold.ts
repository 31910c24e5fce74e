/**
 * 生效比例 · Threshold: the share of households that must sign for the agreements to take effect (浙江条例 §31).
 */
import { placeOf } from '@oneruler/campaign/audit/place'
import type { Day } from '@oneruler/campaign/day'
import type { Tallies } from '@oneruler/campaign/figures'
import type { ProjectTerms } from '@oneruler/campaign/terms'
import type { OverviewPage } from '../pages.ts'
import { daysMoved, runningTotals } from './running-totals.ts'

/** What Zhejiang asks of the renewal of old quarters where the plan states no other percentage. */
const ZHEJIANG_PERCENT = 80

/** In whole percent; null where neither the plan nor the law asks for one. */
export function effectivePercent({ plan, jurisdiction, kind }: ProjectTerms): number | null {
  const stated = plan?.body.effectivePercent ?? null
  if (stated !== null) return stated
  return placeOf(jurisdiction) === '浙江' && kind === '旧城区改建' ? ZHEJIANG_PERCENT : null
}

export function thresholdOf(terms: ProjectTerms, tallies: Tallies, day: Day): OverviewPage['threshold'] {
  const percent = effectivePercent(terms)
  if (percent === null) return null
  const households = Math.floor((percent * tallies.total('households', day) + 99) / 100)
  const days = daysMoved(tallies, 'signed', day)
  const reached = runningTotals(tallies, 'signed', days).findIndex((signed) => signed >= households)
  return {
    percent,
    households,
    past: tallies.total('signed', day) - households,
    reachedOn: days[reached] ?? null,
  }
}
