/**
 * O6 不在夜间和节假日强制 · Moved by day: nobody is moved by force at night or on a day off (行政强制法 §43).
 *
 * The law does not say when night begins; the office's hours of 08:00–20:00 are kept, which are narrower.
 */
import { dayOf } from '../day.ts'
import { orderExecuted } from '../enforcement.ts'
import { isHoliday } from '../law/calendar.ts'
import type { Rule } from './finding.ts'
import { withinHours } from './w3-visiting-hours.ts'

/** @param at its beginning on the wall clock, `2019-07-10T09:00:00` */
export function movedByDay(at: string): 'moved-on-day-off' | 'moved-at-night' | null {
  if (isHoliday(dayOf(at))) return 'moved-on-day-off'
  return withinHours(at) ? 'moved-at-night' : null
}

export const movedInDaytime: Rule = {
  id: 'O6',
  article: '行政强制法 §43',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const execution of household.of(orderExecuted)) {
        const code = movedByDay(execution.body.at)
        if (code)
          yield {
            code,
            severity: 'error',
            at: execution,
            household: household.number,
            params: { at: execution.body.at.replace('T', ' ').slice(0, 16) },
          }
      }
  },
}
