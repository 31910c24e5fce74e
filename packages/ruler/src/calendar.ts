/**
 * 日历 · Calendar: days of the calendar as ISO text, `2018-08-26`, which compare as text.
 *
 * Arithmetic goes through UTC so that no host's zone can move a midnight.
 */
const MS_PER_DAY = 86_400_000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const FIRST = '0001-01-01'
const LAST = '9999-12-31'

/** How many days after 1970-01-01. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
const dayOf = (number: number): string => new Date(number * MS_PER_DAY).toISOString().slice(0, 10)

export function isDay(text: string): boolean {
  if (!SHAPE.test(text) || text < FIRST) return false
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(text)
}

/** `n` days later; undefined beyond the years 1 to 9999. */
export function addDays(day: string, n: number): string | undefined {
  const number = dayNumber(day) + n
  return number < dayNumber(FIRST) || number > dayNumber(LAST) ? undefined : dayOf(number)
}

/** d₂ − d₁ in days; negative where the second is earlier. */
export const daysBetween = (first: string, second: string): number => dayNumber(second) - dayNumber(first)

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** 12·Δyear + Δmonth: the days of the month do not count. */
export const monthsBetween = (first: string, second: string): number =>
  monthNumber(second) - monthNumber(first)

const padded = (n: number, length: number): string => n.toString().padStart(length, '0')

/** `n` months later, on the last day of a month that is too short; undefined beyond the years 1 to 9999. */
export function addMonths(day: string, n: number): string | undefined {
  const month = monthNumber(day) + n
  const year = Math.floor(month / 12)
  if (year < 1 || year > 9999) return undefined
  const first = `${padded(year, 4)}-${padded((month % 12) + 1, 2)}-01`
  const last = daysInMonth(first)
  return `${first.slice(0, 8)}${padded(Math.min(Number(day.slice(8)), last), 2)}`
}

/** The number of days of the month a day is in. */
export function daysInMonth(day: string): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const monthStart = (day: string): string => `${day.slice(0, 7)}-01`
export const monthEnd = (day: string): string => `${day.slice(0, 7)}-${daysInMonth(day)}`
