/**
 * 区间 · Interval: where a number may lie, for checks that hold for every household.
 *
 * A null limit is none. Every operation gives an interval that holds all results; it may hold more.
 */
import { add, compare, divide, multiply, negate, type Rational, ZERO } from '../rational.ts'

export interface Limit {
  readonly at: Rational
  /** The limit itself is not reached. */
  readonly open: boolean
}

export interface Interval {
  readonly low: Limit | null
  readonly high: Limit | null
}

export const ANYWHERE: Interval = { low: null, high: null }
export const only = (at: Rational): Interval => ({ low: { at, open: false }, high: { at, open: false } })
export const between = (low: Rational | null, high: Rational | null): Interval => ({
  low: low && { at: low, open: false },
  high: high && { at: high, open: false },
})

const sum = (a: Limit | null, b: Limit | null): Limit | null =>
  a && b && { at: add(a.at, b.at), open: a.open || b.open }

export const plus = (a: Interval, b: Interval): Interval => ({
  low: sum(a.low, b.low),
  high: sum(a.high, b.high),
})

const opposite = (limit: Limit | null): Limit | null => limit && { at: negate(limit.at), open: limit.open }
export const minus = ({ low, high }: Interval): Interval => ({ low: opposite(high), high: opposite(low) })

/** A limit of either side as a product takes it: a number or an infinity. */
type End = { readonly sign: 1 | -1 } | Limit
const isInfinite = (end: End): end is { readonly sign: 1 | -1 } => 'sign' in end

function product(a: End, b: End): End {
  if (!isInfinite(a) && !isInfinite(b)) {
    const reached = (a.at.n === 0n && !a.open) || (b.at.n === 0n && !b.open)
    return { at: multiply(a.at, b.at), open: !reached && (a.open || b.open) }
  }
  const [infinite, other] = isInfinite(a) ? [a, b] : [b as { sign: 1 | -1 }, a]
  if (isInfinite(other)) return { sign: infinite.sign === other.sign ? 1 : -1 }
  // A product with a number that is nearly zero may be anything on that side; zero itself gives zero.
  if (other.at.n === 0n) return { at: ZERO, open: false }
  return { sign: other.at.n > 0n === infinite.sign > 0 ? 1 : -1 }
}

const ends = ({ low, high }: Interval): readonly [End, End] => [low ?? { sign: -1 }, high ?? { sign: 1 }]

function less(a: End, b: End): boolean {
  if (isInfinite(a)) return a.sign < 0
  if (isInfinite(b)) return b.sign > 0
  const order = compare(a.at, b.at)
  return order < 0 || (order === 0 && !a.open)
}

function greater(a: End, b: End): boolean {
  if (isInfinite(a)) return a.sign > 0
  if (isInfinite(b)) return b.sign < 0
  const order = compare(a.at, b.at)
  return order > 0 || (order === 0 && !a.open)
}

const finite = (end: End): Limit | null => (isInfinite(end) ? null : end)

export function times(a: Interval, b: Interval): Interval {
  // Of numbers that are none of them negative, as most prices and areas are, the limits go with one another.
  if (isNonNegative(a) && isNonNegative(b) && a.high !== null && b.high !== null)
    return { low: finite(product(a.low as Limit, b.low as Limit)), high: finite(product(a.high, b.high)) }
  const products = ends(a).flatMap((x) => ends(b).map((y) => product(x, y)))
  return {
    low: finite(products.reduce((so, next) => (less(so, next) ? so : next))),
    high: finite(products.reduce((so, next) => (greater(so, next) ? so : next))),
  }
}

export const isPositive = ({ low }: Interval): boolean =>
  low !== null && (low.at.n > 0n || (low.at.n === 0n && low.open))
export const isNegative = (interval: Interval): boolean => isPositive(minus(interval))
export const isNonNegative = ({ low }: Interval): boolean => low !== null && low.at.n >= 0n
export const holdsZero = (interval: Interval): boolean => !isPositive(interval) && !isNegative(interval)
export const isOnlyZero = ({ low, high }: Interval): boolean => low?.at.n === 0n && high?.at.n === 0n

/** a ÷ b where b is not zero; a divisor that may be near zero leaves only the sign. */
export function over(a: Interval, b: Interval): Interval {
  if (isNegative(b)) return minus(over(a, minus(b)))
  if (!isPositive(b) || b.low === null || b.low.at.n === 0n) {
    return isNonNegative(a) && isNonNegative(b) ? { low: { at: ZERO, open: false }, high: null } : ANYWHERE
  }
  const one: Rational = { n: 1n, d: 1n }
  const reciprocal: Interval = {
    low: b.high ? { at: divide(one, b.high.at), open: b.high.open } : { at: ZERO, open: true },
    high: { at: divide(one, b.low.at), open: b.low.open },
  }
  return times(a, reciprocal)
}

const lowest = (a: Limit | null, b: Limit | null): Limit | null =>
  a === null || b === null ? null : less(a, b) ? a : b
const highest = (a: Limit | null, b: Limit | null): Limit | null =>
  a === null || b === null ? null : greater(a, b) ? a : b

/** All that lies in either. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: lowest(a.low, b.low),
  high: highest(a.high, b.high),
})

const tighterLow = (a: Limit | null, b: Limit | null): Limit | null =>
  a === null ? b : b === null ? a : less(a, b) ? b : a
const tighterHigh = (a: Limit | null, b: Limit | null): Limit | null =>
  a === null ? b : b === null ? a : greater(a, b) ? b : a

/** All that lies in both; undefined where nothing does. */
export function overlap(a: Interval, b: Interval): Interval | undefined {
  const low = strictLow(a.low, b.low)
  const high = strictHigh(a.high, b.high)
  if (low !== null && high !== null) {
    const order = compare(low.at, high.at)
    if (order > 0 || (order === 0 && (low.open || high.open))) return undefined
  }
  return { low, high }
}

function strictLow(a: Limit | null, b: Limit | null): Limit | null {
  if (a !== null && b !== null && compare(a.at, b.at) === 0) return { at: a.at, open: a.open || b.open }
  return tighterLow(a, b)
}

function strictHigh(a: Limit | null, b: Limit | null): Limit | null {
  if (a !== null && b !== null && compare(a.at, b.at) === 0) return { at: a.at, open: a.open || b.open }
  return tighterHigh(a, b)
}

export const largerOf = (a: Interval, b: Interval): Interval => ({
  low: tighterLow(a.low, b.low),
  high: highest(a.high, b.high),
})
export const smallerOf = (a: Interval, b: Interval): Interval => ({
  low: lowest(a.low, b.low),
  high: tighterHigh(a.high, b.high),
})

/** Both limits through a function that keeps order, such as rounding; what it gives is reached. */
export const mapped = ({ low, high }: Interval, change: (at: Rational) => Rational): Interval => ({
  low: low && { at: change(low.at), open: false },
  high: high && { at: change(high.at), open: false },
})

/** Whether both limits are known and one is farther from zero than `most`. */
export const exceeds = ({ low, high }: Interval, most: bigint): boolean =>
  low !== null && high !== null && (isBeyond(low.at, most) || isBeyond(high.at, most))

const isBeyond = ({ n, d }: Rational, most: bigint): boolean => n > most * d || -n > most * d
