/**
 * 难户 · Hard cases: which households are listed and not yet solved on a day, why, and how their number moved.
 */

import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import type { Tallies } from '@oneruler/campaign/figures'
import { allResolvedOn, hardCaseListed } from '@oneruler/campaign/hard-case'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { serverWords } from '@oneruler/words/server'
import type { DayValue } from '../pages.ts'
import { daysMoved, runningTotals } from './running-totals.ts'

/** Listed and not solved by the day the campaign was arranged for. */
export const openHardCases = (campaign: Campaign): Dossier[] =>
  [...campaign.households.values()].filter(
    (household) => household.of(hardCaseListed).length > 0 && allResolvedOn(household) === null,
  )

/** How many households each reason holds, the most first. */
export function reasonsOf(
  households: readonly Dossier[],
): { readonly reason: string; readonly households: number }[] {
  const counts = new Map<string, number>()
  for (const household of households) {
    const reason = withoutNumbers(
      household.of(hardCaseListed)[0]?.private?.reason ?? serverWords.zh.unwritten(),
    )
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, households: count }))
    .sort((a, b) => b.households - a.households || a.reason.localeCompare(b.reason, 'zh'))
}

/** Open hard cases on each day since the first was listed. */
export function hardCaseCurve(tallies: Tallies, day: Day): DayValue[] {
  const days = daysMoved(tallies, 'hardListed', day)
  const resolved = runningTotals(tallies, 'hardResolved', days)
  return runningTotals(tallies, 'hardListed', days).map((listed, at) => ({
    day: days[at] as Day,
    value: listed - (resolved[at] ?? 0),
  }))
}
