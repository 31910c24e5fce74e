/**
 * W3 走访时段 · Visiting hours: a visit begins between 08:00 and 20:00.
 *
 * Judged by its start alone, to the second: 08:00:00 and 20:00:00 are inside, 20:00:01 is not. A visit whose row
 * has a day without a time reads 00:00 and is found, so that the time is filled in.
 */
import { householdVisited } from '../visit.ts'
import type { Rule } from './finding.ts'

export const FROM = '08:00:00'
export const UNTIL = '20:00:00'

/** @param at the start on the wall clock, `2018-06-11T08:42:00` */
export function withinHours(at: string): 'visit-outside-hours' | null {
  const time = at.slice(11)
  return time >= FROM && time <= UNTIL ? null : 'visit-outside-hours'
}

export const visitingHours: Rule = {
  id: 'W3',
  article: '内部规定（走访时段）',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const visit of household.of(householdVisited)) {
        const code = withinHours(visit.body.at)
        if (code)
          yield {
            code,
            severity: 'error',
            at: visit,
            household: household.number,
            params: { at: visit.body.at.replace('T', ' ').slice(0, 16) },
          }
      }
  },
}
