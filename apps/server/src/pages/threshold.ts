/**
 * 生效比例 · Threshold: the share that must sign for the agreements to take effect (浙江条例 §31), counted by title or
 * recognition certificate (§38); never the signing rate, which counts households.
 */
import type { Day } from '@oneruler/campaign/day'
import type { Tallies } from '@oneruler/campaign/figures'
import { placeOf } from '@oneruler/campaign/law/place'
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
  const needed = shareOf(percent, tallies.total('certificates', day))
  const days = daysMoved(tallies, 'certificatesSigned', day)
  const reached = runningTotals(tallies, 'certificatesSigned', days).findIndex((signed) => signed >= needed)
  return {
    percent,
    certificates: needed,
    past: tallies.total('certificatesSigned', day) - needed,
    reachedOn: needed > 0 ? (days[reached] ?? null) : null,
    householdLine: shareOf(percent, tallies.total('households', day)),
  }
}

/** The fewest of a whole that are at least so many percent of it, in whole numbers. */
const shareOf = (percent: number, whole: number): number => Math.floor((percent * whole + 99) / 100)
