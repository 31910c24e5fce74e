/**
 * 期间 · Clock: from the day that sets it off to its last day.
 *
 * The day that sets it off is not counted. Two kinds, which are never mixed up:
 * 期限 · TimeLimit: something must be done *within* it; its last day, where it is a day off, moves to the next workday.
 * 最短期间 · MinimumWait: something must not be done before *at least* so much is over; it ends when it ends.
 */
import { addDays, type Day, daysBetween } from '../day.ts'
import type { Article } from './article.ts'
import { addMonths, addWorkdays, addYears, isProvisional, workdayFrom, workdaysBetween } from './calendar.ts'

export const UNITS = ['day', 'workday', 'month', 'year'] as const
export type Unit = (typeof UNITS)[number]

export interface TimeLimit {
  readonly within: number
  readonly unit: Unit
  /** Where the law moves a last day that is a day off. A period of workdays ends on one by itself. */
  readonly movesFromHoliday: boolean
  readonly article: Article
}

export interface MinimumWait {
  readonly atLeast: number
  readonly unit: Unit
  readonly article: Article
}

export interface Ending {
  readonly lastDay: Day
  /** A year without a notice of holidays had a say in it: the day may yet move. */
  readonly provisional: boolean
}

/** The last day on which what must be done is in time. */
export function deadline(start: Day, { within, unit, movesFromHoliday }: TimeLimit): Ending {
  const counted = count(start, within, unit)
  if (!movesFromHoliday) return counted
  const lastDay = workdayFrom(counted.lastDay)
  return { lastDay, provisional: counted.provisional || isProvisional(lastDay) }
}

/** The last day of a wait. What it waits for is possible from the day after (`firstDayAfter`). */
export const waitEnds = (start: Day, { atLeast, unit }: MinimumWait): Ending => count(start, atLeast, unit)

/** The first day on which a limit is missed, or a wait is over. */
export function firstDayAfter(
  start: Day,
  period: TimeLimit | MinimumWait,
): { day: Day; provisional: boolean } {
  const { lastDay, provisional } = 'within' in period ? deadline(start, period) : waitEnds(start, period)
  return { day: addDays(lastDay, 1), provisional }
}

/** What is done on the day is in time. */
export const isWithin = ({ lastDay }: Ending, on: Day): boolean => on <= lastDay

/** Days left after the day: 0 on the last one, negative once it is over. */
export const daysLeft = ({ lastDay }: Ending, on: Day): number => daysBetween(on, lastDay)

/** Workdays left after the day: 0 on the last one, not above 0 once it is over. */
export const workdaysLeft = ({ lastDay }: Ending, on: Day): number => workdaysBetween(on, lastDay)

function count(start: Day, n: number, unit: Unit): Ending {
  if (unit === 'workday') {
    const lastDay = addWorkdays(start, n)
    return { lastDay, provisional: isProvisional(addDays(start, 1)) || isProvisional(lastDay) }
  }
  const later = { day: addDays, month: addMonths, year: addYears }[unit]
  return { lastDay: later(start, n), provisional: false }
}
