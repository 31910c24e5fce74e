/**
 * 日 · Day: a calendar day, `2018-08-26`, in the office's own place (Asia/Shanghai); never an instant.
 *
 * Days compare as text. Arithmetic goes through UTC so that no host's zone can move a midnight.
 */

declare const dayBrand: unique symbol
export type Day = string & { readonly [dayBrand]: true }

/** The day of a fact that holds on every day asked for (a row of 征收户, 房屋, 小组 …). */
export const ALWAYS = '0001-01-01' as Day

/** No calendar has a year 0. */
const SHAPE = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/** A day from ISO text, or undefined where the text is no day of the calendar (`2018-02-30`). */
export function parseDay(text: string): Day | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const instant = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text) return undefined
  return text as Day
}

/** A day known to be one (constants, tests); throws otherwise, because that is a bug. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === undefined) throw new Error(`not a day: ${text}`)
  return parsed
}

const toNumber = (d: Day): number => Date.parse(`${d}T00:00:00Z`) / MS_PER_DAY
const fromNumber = (n: number): Day => new Date(n * MS_PER_DAY).toISOString().slice(0, 10) as Day

/** `n` days later; negative `n` is earlier. */
export const addDays = (d: Day, n: number): Day => fromNumber(toNumber(d) + n)

/** How many days after `from` is `to`: 2018-08-26 → 2018-09-04 is 9. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from)

/** Every day from the first to the last, both included; empty where the last is before the first. */
export function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let n = toNumber(first); n <= toNumber(last); n++) days.push(fromNumber(n))
  return days
}

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
export const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** The day part of a moment `2018-08-26T12:29:00`. */
export const dayOf = (moment: string): Day => moment.slice(0, 10) as Day
