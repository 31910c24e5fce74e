/**
 * 数的码 · Number code: arithmetic on scaled integers, safe where the spans allow it and big where they do not.
 */
import type { Rational, RoundingMode } from '../rational.ts'
import type { Num, Quotient, Ratio, Scaled } from './coded.ts'
import {
  commonDivisor,
  commonMultiple,
  hull,
  isSafe,
  largerOf,
  opposite,
  plus,
  point,
  roundedSpan,
  type Span,
  sizeOf,
  smallerOf,
  times,
} from './span.ts'
import type { Block } from './writer.ts'

/** Above so many bits a number is worked out as the evaluator does, which knows an end. */
const SCALED_BITS = 1_000

const isLiteral = ({ span }: Scaled): boolean => span.low === span.high

/** A scaled number of known span; one that can only be one integer is that literal. */
export function scaled(code: string, den: bigint, span: Span, big = false): Scaled {
  if (span.low !== span.high) return { form: 'scaled', code, den, span, big }
  return literal({ n: span.low, d: den })
}

export function literal({ n, d }: Rational): Scaled {
  const divisor = commonDivisor(n, d)
  const [top, den] = divisor === 0n ? [0n, 1n] : [n / divisor, d / divisor]
  const span = point(top)
  return { form: 'scaled', code: isSafe(span) ? `${top}` : `${top}n`, den, span, big: !isSafe(span) }
}

/** The code as a big integer. What has no value may stand as NaN, which no big integer can be. */
export const bigCode = (num: Scaled): string =>
  num.big ? wrapped(num.code) : isLiteral(num) ? `${num.code}n` : `BigInt(${num.code} || 0)`

export function ratioCode(num: Num): string {
  if (num.form === 'ratio') return num.code
  if (num.form === 'scaled') return `{ n: ${bigCode(num)}, d: ${num.den}n }`
  const { above, below, by } = num
  return `{ n: BigInt(${above} || 0) * ${by.n}n, d: BigInt(${below}) * ${by.d}n }`
}

export const asRatio = (num: Num, block: Block): Ratio =>
  num.form === 'ratio' ? num : { form: 'ratio', code: block.bind(ratioCode(num)) }

const wrapped = (code: string): string => (/^-?[\w.]+$/.test(code) ? code : `(${code})`)

/** The same number over a multiple of its denominator. */
export function over(num: Scaled, den: bigint): Scaled {
  if (den === num.den) return num
  const factor = den / num.den
  const span = times(num.span, point(factor))
  if (isLiteral(num)) {
    const big = !isSafe(span)
    return { form: 'scaled', code: `${span.low}${big ? 'n' : ''}`, den, span, big }
  }
  return product(num, den, factor, span)
}

function product(num: Scaled, den: bigint, factor: bigint, span: Span): Scaled {
  if (span.low === span.high) return literal({ n: span.low, d: den })
  if (factor === 1n) return { ...num, den, span }
  const big = num.big || !isSafe(span)
  const code = big ? `${bigCode(num)} * ${factor}n` : `${wrapped(num.code)} * ${factor}`
  return { form: 'scaled', code, den, span, big }
}

const hasEnd = (num: Num): num is Scaled =>
  num.form === 'scaled' && sizeOf(num.span) < 1n << BigInt(SCALED_BITS) && num.den < 1n << BigInt(SCALED_BITS)

/** Several numbers over one denominator; undefined where one of them has none. */
export function alike(nums: readonly Num[]): Scaled[] | undefined {
  if (!nums.every(hasEnd)) return undefined
  const den = nums.map((num) => num.den).reduce(commonMultiple, 1n)
  if (den >= 1n << BigInt(SCALED_BITS)) return undefined
  const placed = nums.map((num) => over(num, den))
  if (!placed.some(({ big }) => big)) return placed
  return placed.map((num) => ({ ...num, code: bigCode(num), big: true }))
}

export function negated(num: Num, block: Block): Num {
  if (num.form !== 'scaled') return { form: 'ratio', code: block.bind(`R.negate(${ratioCode(num)})`) }
  return scaled(`0${num.big ? 'n' : ''} - ${wrapped(num.code)}`, num.den, opposite(num.span), num.big)
}

export function sumOf(a: Num, b: Num, sign: '+' | '-', block: Block): Num {
  const [x, y] = alike([a, b]) ?? []
  if (x === undefined || y === undefined) {
    const operation = sign === '+' ? 'add' : 'subtract'
    return { form: 'ratio', code: block.bind(`R.${operation}(${ratioCode(a)}, ${ratioCode(b)})`) }
  }
  const span = plus(x.span, sign === '+' ? y.span : opposite(y.span))
  if (isSafe(span) || x.big)
    return scaled(`${wrapped(x.code)} ${sign} ${wrapped(y.code)}`, x.den, span, x.big)
  return scaled(`${bigCode(x)} ${sign} ${bigCode(y)}`, x.den, span, true)
}

/** The product; a rational's may grow beyond bounds, which its own status says. */
export function productOf(a: Num, b: Num, block: Block): Num {
  if (!hasEnd(a) || !hasEnd(b)) {
    return { form: 'ratio', code: block.bind(`R.multiply(${ratioCode(a)}, ${ratioCode(b)})`) }
  }
  const span = times(a.span, b.span)
  const den = a.den * b.den
  if (isLiteral(b)) return span.low === span.high ? scaled('', den, span) : product(a, den, b.span.low, span)
  if (isLiteral(a)) return product(b, den, a.span.low, span)
  const big = a.big || b.big || !isSafe(span)
  const code = big ? `${bigCode(a)} * ${bigCode(b)}` : `${wrapped(a.code)} * ${wrapped(b.code)}`
  return scaled(code, den, span, big)
}

/** a ÷ b. `isZero` is code that says whether there is none; null where b is never zero. */
export function quotientOf(
  a: Num,
  b: Num,
  block: Block,
): { readonly num: Num; readonly isZero: string | null } {
  if (!hasEnd(a) || !hasEnd(b) || a.big || b.big) {
    const below = block.bind(ratioCode(b))
    return {
      num: { form: 'ratio', code: block.bind(`R.over(${ratioCode(a)}, ${below})`) },
      isZero: `${below}.n === 0n`,
    }
  }
  if (isLiteral(b) && b.span.low !== 0n) {
    const inverse = b.span.low < 0n ? { n: -b.den, d: -b.span.low } : { n: b.den, d: b.span.low }
    return { num: productOf(a, literal(inverse), block), isZero: null }
  }
  const [above, below] = [block.bind(a.code), block.bind(b.code)]
  const mayBeNegative = b.span.low < 0n
  const mayBeZero = b.span.low <= 0n && b.span.high >= 0n
  const size = mayBeNegative ? `Math.abs(${below})` : below
  const num: Quotient = {
    form: 'quotient',
    above: mayBeNegative ? block.bind(`${below} < 0 ? 0 - ${above} : ${above}`) : above,
    below: block.bind(`${size} || 1`),
    by: lowest({ n: b.den, d: a.den }),
    aboveSpan: mayBeNegative ? hull(a.span, opposite(a.span)) : a.span,
    belowMost: sizeOf(b.span),
  }
  return { num, isZero: mayBeZero ? `${below} === 0` : null }
}

function lowest({ n, d }: Rational): Rational {
  const divisor = commonDivisor(n, d)
  return { n: n / divisor, d: d / divisor }
}

const OPERATORS: Readonly<Record<string, string>> = { '=': '===', '≠': '!==', '≤': '<=', '≥': '>=' }
export const operatorCode = (comparison: string): string => OPERATORS[comparison] ?? comparison

export function comparisonOf(a: Num, b: Num, comparison: string): string {
  const [x, y] = alike([a, b]) ?? []
  const operator = operatorCode(comparison)
  if (x && y) return `${wrapped(x.code)} ${operator} ${wrapped(y.code)}`
  return `R.compare(${ratioCode(a)}, ${ratioCode(b)}) ${operator} 0`
}

export function extremeOf(a: Num, b: Num, kind: 'larger' | 'smaller', block: Block): Num {
  const pair = alike([a, b])
  if (pair === undefined)
    return { form: 'ratio', code: block.bind(`R.${kind}(${ratioCode(a)}, ${ratioCode(b)})`) }
  const [x, y] = pair as [Scaled, Scaled]
  const [p, q] = [block.bind(x.code), block.bind(y.code)]
  const span = kind === 'larger' ? largerOf(x.span, y.span) : smallerOf(x.span, y.span)
  return scaled(`${p} ${kind === 'larger' ? '>' : '<'} ${q} ? ${p} : ${q}`, x.den, span, x.big)
}

/** Between neighbours of a grid a quotient is seldom so many steps from zero. */
const QUOTIENT_USUALLY = 10n ** 8n

/**
 * The multiple of a step. `unusual` is code to leave by where a quotient is larger than usual; without it
 * its span is as wide as its parts allow.
 */
export function roundedTo(
  num: Num,
  step: Rational,
  mode: RoundingMode,
  block: Block,
  unusual: string | null,
): Num {
  const { n: p, d: q } = lowest(step)
  if (num.form === 'scaled' && hasEnd(num)) {
    const { n: factor, d: divisor } = lowest({ n: q, d: num.den * p })
    const span = roundedSpan(num.span, num.den, { n: p, d: q }, mode)
    const result = (code: string, big: boolean): Num =>
      product({ form: 'scaled', code, den: q, span, big }, q, p, times(span, point(p)))
    if (divisor === 1n) {
      const whole = product(num, 1n, factor, times(num.span, point(factor)))
      return result(whole.code, whole.big)
    }
    if (!num.big && isSafe(point(2n * sizeOf(num.span) * factor + divisor))) {
      const top = block.bind(scaledCode(num.code, factor))
      return result(block.bind(floored(top, `${divisor}`, mode, num.span.low < 0n, divisor)), false)
    }
    const code = `R.multiples(${bigCode(num)} * ${factor}n, ${divisor}n, ${modeNumber(mode)})`
    return result(block.bind(isSafe(span) ? `Number(${code})` : code), !isSafe(span))
  }
  if (num.form === 'quotient') {
    const { n: factor, d: divisor } = lowest({ n: num.by.n * q, d: num.by.d * p })
    const most = 2n * (sizeOf(num.aboveSpan) * factor + num.belowMost * divisor)
    if (isSafe(point(most))) {
      const top = block.bind(scaledCode(num.above, factor))
      const bottom = block.bind(scaledCode(num.below, divisor))
      const count = block.bind(floored(top, bottom, mode, num.aboveSpan.low < 0n, null))
      let span: Span = { low: num.aboveSpan.low * factor - 1n, high: num.aboveSpan.high * factor + 1n }
      if (num.aboveSpan.low >= 0n) span = { low: 0n, high: span.high }
      if (unusual !== null && sizeOf(span) > QUOTIENT_USUALLY) {
        block.write(`if (${count} > ${QUOTIENT_USUALLY} || ${count} < -${QUOTIENT_USUALLY}) ${unusual}`)
        span = { low: span.low < 0n ? -QUOTIENT_USUALLY : 0n, high: QUOTIENT_USUALLY }
      }
      return product({ form: 'scaled', code: count, den: q, span, big: false }, q, p, times(span, point(p)))
    }
  }
  const rounding = `R.roundTo(${ratioCode(num)}, { n: ${p}n, d: ${q}n }, R.MODES[${modeNumber(mode)}])`
  return { form: 'ratio', code: block.bind(rounding) }
}

const scaledCode = (code: string, factor: bigint): string =>
  factor === 1n ? code : `${wrapped(code)} * ${factor}`

export const MODES: readonly RoundingMode[] = ['nearest', 'up', 'down']
const modeNumber = (mode: RoundingMode): number => MODES.indexOf(mode)

/** Safe integers a ÷ b to a whole number; exact, because twice their size is still safe. */
function floored(
  top: string,
  bottom: string,
  mode: RoundingMode,
  mayBeNegative: boolean,
  known: bigint | null,
) {
  const whole = (n: string): string => {
    if (mode === 'down') return `Math.floor(${n} / ${bottom})`
    if (mode === 'up') return `Math.ceil(${n} / ${bottom})`
    if (known !== null && known % 2n === 0n) return `Math.floor((${n} + ${known / 2n}) / ${bottom})`
    const doubled = known === null ? `(2 * ${bottom})` : `${known * 2n}`
    return `Math.floor((2 * ${n} + ${bottom}) / ${doubled})`
  }
  return mayBeNegative ? `${top} < 0 ? 0 - ${whole(`(0 - ${top})`)} : ${whole(top)}` : whole(top)
}
