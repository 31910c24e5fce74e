/**
 * 工作日 · Calendar: which days are worked, and days counted by workdays, months and years.
 *
 * A day off is a Saturday, a Sunday or a day off by notice, and no weekend day worked for it (调休). Where no notice
 * settles a day, weekends alone tell, and the answer is provisional (`isProvisional`).
 */
import { addMonths as monthsLater } from '@oneruler/ruler/calendar'
import { addDays, type Day, day, daysFrom } from '../day.ts'
import { HOLIDAYS } from './holidays.ts'

const byNotice = new Map<Day, 'off' | 'worked'>()
for (const { festivals } of HOLIDAYS)
  for (const { first, last, worked } of festivals) {
    for (const off of daysFrom(day(first), day(last))) byNotice.set(off, 'off')
    for (const weekend of worked) byNotice.set(day(weekend), 'worked')
  }

/** The last days of December wait for the next year's notice, which may move them for New Year. */
const SETTLED_FROM = day(`${HOLIDAYS[0]?.year}-01-01`)
const SETTLED_UNTIL = day(`${HOLIDAYS.at(-1)?.year}-12-24`)

/** No notice settles the day: whether it is worked may yet change. */
export const isProvisional = (on: Day): boolean => on < SETTLED_FROM || on > SETTLED_UNTIL

/** A statutory day off (法定休假日): a weekend or a holiday, and no day worked for one. */
export const isHoliday = (on: Day): boolean => !isWorkday(on)

export function isWorkday(on: Day): boolean {
  const settled = byNotice.get(on)
  return settled === undefined ? !isWeekend(on) : settled === 'worked'
}

const isWeekend = (on: Day): boolean => [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay())

/** The day itself where it is worked, else the next that is. */
export function workdayFrom(on: Day): Day {
  let next = on
  while (isHoliday(next)) next = addDays(next, 1)
  return next
}

/** The `n`th workday after a day, which is not counted itself; the day itself for 0. `n` is not negative. */
export function addWorkdays(from: Day, n: number): Day {
  let last = from
  for (let left = n; left > 0; left--) last = workdayFrom(addDays(last, 1))
  return last
}

/** How many workdays follow `from` up to `to`, which is counted; negative where `to` is earlier. */
export function workdaysBetween(from: Day, to: Day): number {
  if (to < from) return -workdaysBetween(to, from)
  return daysFrom(addDays(from, 1), to).filter(isWorkday).length
}

/** The corresponding day `n` months later, or the last of a month that has none (民法典 §202): 01-31 → 02-28. */
export const addMonths = (from: Day, n: number): Day => day(monthsLater(from, n) ?? 'beyond the year 9999')

/** The corresponding day `n` years later; of a 29 February in a common year, the 28th. */
export const addYears = (from: Day, n: number): Day => addMonths(from, 12 * n)
