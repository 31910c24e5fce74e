/**
 * Fractions for the oracle, in lowest terms, written apart from the engine and importing nothing of it.
 *
 * A figure that waits for a fact is `pending`; one that cannot be worked out is `failed`.
 */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

export type Figure = Fraction | 'pending' | 'failed'

function fraction(top: bigint, bottom: bigint): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom]
  while (b !== 0n) [a, b] = [b, a % b]
  const sign = bottom < 0n ? -1n : 1n
  return { top: (sign * top) / a, bottom: (sign * bottom) / a }
}

/** From what a facts file or the text of a plan says: `86.40`, 20, `-3`. */
export function f(written: string | number): Fraction {
  const [whole = '0', decimals = ''] = String(written).split('.')
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

export const ZERO = f(0)

export const isFraction = (figure: Figure): figure is Fraction => typeof figure === 'object'

function both(a: Figure, b: Figure, of: (a: Fraction, b: Fraction) => Figure): Figure {
  if (a === 'failed' || b === 'failed') return 'failed'
  return a === 'pending' || b === 'pending' ? 'pending' : of(a, b)
}

export const plus = (a: Figure, b: Figure): Figure =>
  both(a, b, (x, y) => fraction(x.top * y.bottom + y.top * x.bottom, x.bottom * y.bottom))
export const minus = (a: Figure, b: Figure): Figure => plus(a, times(b, f(-1)))
export const times = (a: Figure, b: Figure): Figure =>
  both(a, b, (x, y) => fraction(x.top * y.top, x.bottom * y.bottom))
export const by = (a: Figure, b: Figure): Figure =>
  both(a, b, (x, y) => (y.top === 0n ? 'failed' : fraction(x.top * y.bottom, x.bottom * y.top)))

export const isLess = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom
export const isSame = (a: Figure, b: Figure): boolean =>
  isFraction(a) && isFraction(b) && a.top === b.top && a.bottom === b.bottom
export const larger = (a: Figure, b: Figure): Figure => both(a, b, (x, y) => (isLess(x, y) ? y : x))
export const smaller = (a: Figure, b: Figure): Figure => both(a, b, (x, y) => (isLess(x, y) ? x : y))

export const sum = (figures: readonly Figure[]): Figure => figures.reduce(plus, ZERO)

/** 四舍五入 to so many decimals, half away from zero. */
export function rounded(a: Figure, decimals = 0): Figure {
  if (!isFraction(a)) return a
  const scale = 10n ** BigInt(decimals)
  const size = (a.top < 0n ? -a.top : a.top) * scale
  const doubled = (2n * size + a.bottom) / (2n * a.bottom)
  return fraction(a.top < 0n ? -doubled : doubled, scale)
}

/** A condition may be null for not known; then both arms count only where they agree. */
export function either(condition: boolean | null, yes: () => Figure, no: () => Figure): Figure {
  if (condition !== null) return condition ? yes() : no()
  return isSame(yes(), no()) ? yes() : 'pending'
}

/** Decimal text without needless zeros; null for what is no figure. */
export function textOf(figure: Figure): string | null {
  if (!isFraction(figure)) return null
  let places = 0
  let { top, bottom } = figure
  const isNegative = top < 0n
  if (isNegative) top = -top
  while (bottom !== 1n) {
    const common = bottom % 10n === 0n ? 10n : bottom % 5n === 0n ? 5n : 2n
    top *= 10n / common
    bottom /= common
    places += 1
  }
  const digits = top.toString().padStart(places + 1, '0')
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return isNegative ? `-${text}` : text
}
