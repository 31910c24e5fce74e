/**
 * 整数区间 · Span: the least and the greatest integer that a scaled number of a compiled plan may be.
 *
 * 53-bit integers are exact in a JavaScript number; where a span goes beyond them a big integer is needed.
 */
import { type Rational, type RoundingMode, roundTo } from '../rational.ts'

export interface Span {
  readonly low: bigint
  readonly high: bigint
}

const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER)

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b)

export const point = (at: bigint): Span => ({ low: at, high: at })

/** Of several integers, the least and the greatest. */
export const spanOf = (first: bigint, ...others: readonly bigint[]): Span => ({
  low: others.reduce(least, first),
  high: others.reduce(most, first),
})

export const plus = (a: Span, b: Span): Span => ({ low: a.low + b.low, high: a.high + b.high })
export const opposite = ({ low, high }: Span): Span => ({ low: -high, high: -low })
export const times = (a: Span, b: Span): Span =>
  spanOf(a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high)
export const hull = (a: Span, b: Span): Span => spanOf(a.low, a.high, b.low, b.high)

export const largerOf = (a: Span, b: Span): Span => ({ low: most(a.low, b.low), high: most(a.high, b.high) })
export const smallerOf = (a: Span, b: Span): Span => ({
  low: least(a.low, b.low),
  high: least(a.high, b.high),
})

/** How many multiples of `step` the scaled numbers of a span come to when rounded. */
export function roundedSpan({ low, high }: Span, den: bigint, step: Rational, mode: RoundingMode): Span {
  const multiples = (n: bigint): bigint => {
    const rounded = roundTo({ n, d: den }, step, mode)
    return (rounded.n * step.d) / (rounded.d * step.n)
  }
  return { low: multiples(low), high: multiples(high) }
}

/** The greatest distance from zero. */
export const sizeOf = ({ low, high }: Span): bigint => most(most(low, -low), most(high, -high))
export const isSafe = (span: Span): boolean => sizeOf(span) <= LARGEST_SAFE

export function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export const commonMultiple = (a: bigint, b: bigint): bigint => (a / commonDivisor(a, b)) * b
