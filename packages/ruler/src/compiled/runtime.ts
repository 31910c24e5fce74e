/**
 * 运行时 · Runtime: the few functions that a compiled plan calls, beyond what the language of the host has.
 */
import { dayNumber } from '../calendar.ts'
import type { Rational, RoundingMode } from '../rational.ts'
import * as rational from '../rational.ts'

/** Stands in a column of days where there is none. */
export const NO_DAY = -2_147_483_648

/** Where the loops put their figures, by output. */
export interface Figures {
  /** Scaled by the decimals of the output; NaN where the figure stands in `exactly`. */
  readonly values: readonly Float64Array[]
  /** 0 where there is a value; see `status.ts`. */
  readonly statuses: readonly (Int32Array | bigint[])[]
  /** Figures that are no safe integers, by household. */
  readonly exactly: readonly Map<number, Rational>[]
  /** The premises that do not hold, by household. */
  readonly refused: Map<number, number[]>
}

const MODES: readonly RoundingMode[] = ['nearest', 'up', 'down']
const DAYS_IN_400_YEARS = 146_097
const TOO_LARGE = 1n << 4096n
const [FIRST_DAY, LAST_DAY] = [dayNumber('0001-01-01'), dayNumber('9999-12-31')]

/** Months from the year 0, as the Gregorian calendar counts on in both directions. */
function monthOf(day: number): number {
  const days = day + 719_468
  const era = Math.floor(days / DAYS_IN_400_YEARS)
  const inEra = days - era * DAYS_IN_400_YEARS
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  // From March on, so that the day that comes and goes is the last of its year.
  return (year + era * 400) * 12 + Math.floor((5 * inYear + 2) / 153) + 2
}

/** The first day of a month that `monthOf` counts. */
function firstDayOf(month: number): number {
  const fromMarch = month - 2
  const year = Math.floor(fromMarch / 12)
  const era = Math.floor(year / 400)
  const inEra = year - era * 400
  const inYear = Math.floor((153 * (fromMarch - year * 12) + 2) / 5)
  return (
    era * DAYS_IN_400_YEARS + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468
  )
}

const isInCalendar = (day: number): boolean => day >= FIRST_DAY && day <= LAST_DAY

function daysLater(day: number, count: number): number {
  const later = day + count
  return isInCalendar(later) ? later : NO_DAY
}

/** On the last day of a month that is too short. */
function monthsLater(day: number, count: number): number {
  const from = monthOf(day)
  const month = from + count
  if (!(month >= 12 && month < 120_000)) return NO_DAY
  const first = firstDayOf(month)
  return Math.min(first + day - firstDayOf(from), firstDayOf(month + 1) - 1)
}

/** The first failure, or all that is waited for. */
const meet = <S extends number | bigint>(a: S, b: S): S =>
  a < 0 ? a : b < 0 ? b : (((a as never) | (b as never)) as S)

/** How often `b` goes into `a`, rounded as the mode says. */
function multiples(a: bigint, b: bigint, mode: number): bigint {
  const rounded = rational.roundTo({ n: a, d: b }, rational.ONE, MODES[mode] ?? 'nearest')
  return rounded.n / rounded.d
}

const over = (a: Rational, b: Rational): Rational => (b.n === 0n ? rational.ZERO : rational.divide(a, b))
const isTooLarge = ({ n, d }: Rational): boolean => n > TOO_LARGE || n < -TOO_LARGE || d > TOO_LARGE

/** Where in a list that grows the first entry stands that is not below a value; −1 where there is none. */
function firstAtLeast<N extends number | bigint>(list: readonly N[], value: N): number {
  return list.findIndex((entry) => entry >= value)
}

const ratioAtLeast = (list: readonly Rational[], value: Rational): Rational | undefined =>
  list.find((entry) => rational.compare(entry, value) >= 0)

function safeOr(out: Figures, household: number, output: number, scaled: bigint, decimals: number): number {
  const value = Number(scaled)
  if (Number.isSafeInteger(value)) return value
  out.exactly[output]?.set(household, { n: scaled, d: 10n ** BigInt(decimals) })
  return Number.NaN
}

function exact(out: Figures, household: number, output: number, value: Rational, decimals: number): number {
  const scaled = value.n * 10n ** BigInt(decimals)
  if (scaled % value.d === 0n) return safeOr(out, household, output, scaled / value.d, decimals)
  out.exactly[output]?.set(household, value)
  return Number.NaN
}

function refuse(out: Figures, household: number, premise: number): void {
  out.refused.set(household, [...(out.refused.get(household) ?? []), premise])
}

/** What generated code knows as `R`. */
export const RUNTIME = {
  ...{ NO_DAY, MODES, monthOf, firstDayOf, daysLater, monthsLater, meet, multiples, over, isTooLarge },
  ...{ firstAtLeast, ratioAtLeast, safeOr, exact, refuse },
  ...{ ZERO: rational.ZERO, add: rational.add, subtract: rational.subtract, multiply: rational.multiply },
  ...{ negate: rational.negate, compare: rational.compare, roundTo: rational.roundTo },
  ...{ larger: rational.larger, smaller: rational.smaller },
} as const
