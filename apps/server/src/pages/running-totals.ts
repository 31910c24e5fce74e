/**
 * 逐日累计 · Running totals: a measure's total on the evening of each of some days.
 */
import { ALWAYS, type Day, daysFrom, earlier } from '@oneruler/campaign/day'
import type { Tallies } from '@oneruler/campaign/figures'
import type { Measure } from '@oneruler/campaign/measures'

/** @param days in order, without gaps */
export function runningTotals(tallies: Tallies, measure: Measure, days: readonly Day[]): number[] {
  const first = days[0]
  if (first === undefined) return []
  const added = new Map<Day, number>()
  let total = 0
  for (const { day, amount } of tallies.of(measure)) {
    if (day < first) total += amount
    else added.set(day, (added.get(day) ?? 0) + amount)
  }
  return days.map((day) => {
    total += added.get(day) ?? 0
    return total
  })
}

/** From the first day on which the measure moved to the day; none where it has not moved by then. */
export function daysMoved(tallies: Tallies, measure: Measure, day: Day): Day[] {
  const days = tallies.of(measure).flatMap(({ day: on }) => (on === ALWAYS || on > day ? [] : [on]))
  return days.length === 0 ? [] : daysFrom(days.reduce(earlier), day)
}
