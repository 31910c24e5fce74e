/**
 * 有理数 · Rational: an exact number, one big integer over another.
 *
 * The denominator is positive. Fractions are brought to lowest terms only when they grow, because decimals of
 * a few places, which nearly all figures are, never need it.
 */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

export const ZERO: Rational = { n: 0n, d: 1n }
export const ONE: Rational = { n: 1n, d: 1n }

const REDUCE_ABOVE = 10n ** 18n
const DECIMAL = /^[-−]?\d+(?:\.\d+)?$/
const POWERS_OF_TEN = Array.from({ length: 19 }, (_, places) => 10n ** BigInt(places))

export const whole = (n: number | bigint): Rational => ({ n: BigInt(n), d: 1n })

/** A rational from decimal text, `-12.50`; undefined where the text is none. */
export function parseDecimal(text: string): Rational | undefined {
  if (!DECIMAL.test(text)) return undefined
  const isNegative = text.startsWith('-') || text.startsWith('−')
  const digits = isNegative ? text.slice(1) : text
  const point = digits.indexOf('.')
  const places = point < 0 ? 0 : digits.length - point - 1
  const n = BigInt(point < 0 ? digits : digits.slice(0, point) + digits.slice(point + 1))
  return { n: isNegative ? -n : n, d: POWERS_OF_TEN[places] ?? 10n ** BigInt(places) }
}

/** A rational from decimal text known to be one (a constant of a plan); throws otherwise, which is a bug. */
export function decimal(text: string): Rational {
  const parsed = parseDecimal(text)
  if (parsed === undefined) throw new Error(`not a decimal: ${text}`)
  return parsed
}

const absolute = (n: bigint): bigint => (n < 0n ? -n : n)

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export function reduced({ n, d }: Rational): Rational {
  const divisor = commonDivisor(n, d)
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor }
}

const kept = (n: bigint, d: bigint): Rational => (d > REDUCE_ABOVE ? reduced({ n, d }) : { n, d })

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : kept(a.n * b.d + b.n * a.d, a.d * b.d)
export const negate = ({ n, d }: Rational): Rational => ({ n: -n, d })
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))
export const multiply = (a: Rational, b: Rational): Rational => kept(a.n * b.n, a.d * b.d)

/** The exact quotient; the divisor must not be zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  b.n < 0n ? kept(-a.n * b.d, a.d * -b.n) : kept(a.n * b.d, a.d * b.n)

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b)
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b)
export const isWhole = ({ n, d }: Rational): boolean => n % d === 0n

/** nearest: 四舍五入, half away from zero; up: 进位, away from zero; down: 舍去, towards zero. */
export type RoundingMode = 'nearest' | 'up' | 'down'

/** The multiple of the positive `step` that the mode names. */
export function roundTo(value: Rational, step: Rational, mode: RoundingMode): Rational {
  const top = absolute(value.n) * step.d
  const bottom = value.d * step.n
  let times = top / bottom
  const rest = top % bottom
  if (mode === 'up' ? rest > 0n : mode === 'nearest' && rest * 2n >= bottom) times += 1n
  return kept((value.n < 0n ? -times : times) * step.n, step.d)
}

const MOST_PLACES = 400
/** How many places a decimal with this denominator has: of powers of ten, which nearly all of them are. */
const PLACES = new Map(Array.from({ length: 16 }, (_, places) => [10 ** places, places]))

/** The shortest decimal text of the very value; undefined where it has no end, as a third. */
export function decimalText(value: Rational): string | undefined {
  const known = PLACES.get(Number(value.d))
  if (known !== undefined) return withoutZeros(placed(value.n, known), known)
  const { n, d } = reduced(value)
  const [twos, afterTwos] = factorsOf(d, 2n)
  const [fives, rest] = factorsOf(afterTwos, 5n)
  const places = Math.max(twos, fives)
  return rest === 1n && places <= MOST_PLACES ? placed((n * 10n ** BigInt(places)) / d, places) : undefined
}

/** How often a prime divides a number, and what is left. */
function factorsOf(number: bigint, prime: bigint): readonly [times: number, rest: bigint] {
  let [times, rest] = [0, number]
  for (; rest % prime === 0n; rest /= prime) times += 1
  return [times, rest]
}

/** Decimal text of so many places without the zeros at its end that say nothing. */
function withoutZeros(text: string, places: number): string {
  let end = text.length
  for (let left = places; left > 0 && text[end - 1] === '0'; left--) end -= 1
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}

/** Decimal text with so many places, rounded half away from zero. */
export function decimalTextTo(value: Rational, places: number): string {
  const scale = 10n ** BigInt(places)
  const rounded = roundTo(value, { n: 1n, d: scale }, 'nearest')
  return placed((rounded.n * scale) / rounded.d, places)
}

/** The exact value as text: a decimal, or `100/3` where it has no end. */
export function exactText(value: Rational): string {
  const decimal = decimalText(value)
  if (decimal !== undefined) return decimal
  const { n, d } = reduced(value)
  return `${n}/${d}`
}

/** Decimal text with at least so many places: amounts of one plan look alike. A fraction stays as it is. */
export function withPlaces(text: string, places: number): string {
  const point = text.indexOf('.')
  const missing = places - (point < 0 ? 0 : text.length - point - 1)
  if (missing <= 0 || text.includes('/')) return text
  return `${text}${point < 0 ? '.' : ''}${'0'.repeat(missing)}`
}

function placed(n: bigint, places: number): string {
  if (places === 0) return n.toString()
  const digits = absolute(n)
    .toString()
    .padStart(places + 1, '0')
  const split = digits.length - places
  return `${n < 0n ? '-' : ''}${digits.slice(0, split)}.${digits.slice(split)}`
}
