/**
 * 计量单位 · Measure: the units of a plan, `元/㎡·月`, and how they multiply.
 *
 * A unit is its canonical text: base units in one fixed order, everything after the single `/` divides, the
 * empty text is a pure number. So two units are equal when their texts are.
 */
import { decimal, divide, multiply, ONE, type Rational } from './rational.ts'

/** Whole-numbered but for 元 and ㎡; `个` stands for a counter not yet said (计数 of 每户可有). */
export const BASE_UNITS = [
  ...['元', '㎡', '日', '月', '次', '户', '人', '份', '处', '套', '间'],
  ...['台', '部', '端', '件', '层', '期', '个'],
] as const

const UNSAID = '个'
const COUNTERS: ReadonlySet<string> = new Set(BASE_UNITS.slice(4))

/** How units may be written: the base and its multiple. */
interface Spelling {
  readonly word: string
  readonly base: string
  readonly scale: Rational
}
const spelt = (word: string, base: string, scale = '1'): Spelling => ({ word, base, scale: decimal(scale) })
const SPELLINGS: readonly Spelling[] = [
  ...BASE_UNITS.filter((base) => base !== UNSAID).map((base) => spelt(base, base)),
  ...[spelt('角', '元', '0.1'), spelt('分', '元', '0.01'), spelt('平方米', '㎡'), spelt('m²', '㎡')],
  ...[spelt('天', '日'), spelt('个月', '月'), spelt('年', '月', '12')],
  ...[spelt('%', '', '0.01'), spelt('‰', '', '0.001'), spelt('倍', '')],
].sort((a, b) => b.word.length - a.word.length)
export const UNIT_WORDS: readonly string[] = SPELLINGS.map(({ word }) => word)
const BY_FIRST_SIGN: ReadonlyMap<string, readonly Spelling[]> = new Map(
  UNIT_WORDS.map((word) => [word.charAt(0), SPELLINGS.filter((one) => one.word[0] === word[0])]),
)
const TEN_THOUSAND = decimal('10000')

export interface Unit {
  readonly unit: string
  /** How many of the canonical unit one of the written is: 万元 10000, % 0.01. */
  readonly scale: Rational
}

type Exponents = ReadonlyMap<string, number>
const parsed = new Map<string, Exponents>()

function exponentsOf(unit: string): Exponents {
  const known = parsed.get(unit)
  if (known) return known
  const exponents = new Map<string, number>()
  const [above = '', below = ''] = unit.split('/')
  for (const base of above.split('·')) if (base !== '' && base !== '1') raise(exponents, base, 1)
  for (const base of below.split('·')) if (base !== '') raise(exponents, base, -1)
  parsed.set(unit, exponents)
  return exponents
}

const raise = (exponents: Map<string, number>, base: string, by: number): void => {
  exponents.set(base, (exponents.get(base) ?? 0) + by)
}

function canonical(exponents: Exponents): string {
  let [above, below] = ['', '']
  for (const base of BASE_UNITS) {
    const exponent = exponents.get(base) ?? 0
    for (let n = 0; n < exponent; n++) above += above === '' ? base : `·${base}`
    for (let n = 0; n > exponent; n--) below += below === '' ? base : `·${base}`
  }
  return below === '' ? above : `${above || '1'}/${below}`
}

function combined(a: string, b: string, sign: 1 | -1): string {
  const exponents = new Map(exponentsOf(a))
  for (const [base, by] of exponentsOf(b)) raise(exponents, base, sign * by)
  if (exponents.get(UNSAID)) cancelUnsaid(exponents)
  return canonical(exponents)
}

/** A counter not yet said is whatever counter it meets on the other side of the line: 个 × 元/台 is 元. */
function cancelUnsaid(exponents: Map<string, number>): void {
  for (const counter of COUNTERS) {
    const [unsaid, said] = [exponents.get(UNSAID) ?? 0, exponents.get(counter) ?? 0]
    if (counter === UNSAID || unsaid * said >= 0) continue
    const by = Math.min(Math.abs(unsaid), Math.abs(said)) * Math.sign(unsaid)
    raise(exponents, UNSAID, -by)
    raise(exponents, counter, by)
  }
}

export const timesUnit = (a: string, b: string): string => (b === '' ? a : a === '' ? b : combined(a, b, 1))
export const perUnit = (a: string, b: string): string => (b === '' ? a : combined(a, b, -1))

/** Equal, where a counter not yet said equals any counter. */
export const sameUnit = (a: string, b: string): boolean =>
  a === b || ((a.includes(UNSAID) || b.includes(UNSAID)) && perUnit(a, b) === '')

/** Of two units that are the same, the one that says its counter. */
export const saidUnit = (a: string, b: string): string => (a.includes(UNSAID) ? b : a)

export const isCounter = (unit: string): boolean => COUNTERS.has(unit)

/** True of 日, 月, 次 …, whose bands are over integers. */
export const isWholeNumbered = (unit: string): boolean => COUNTERS.has(unit) || unit === '日' || unit === '月'

/** How often 元 stands in a unit: 1 in 元/㎡. */
export const exponentOfYuan = (unit: string): number => exponentsOf(unit).get('元') ?? 0

/** Longest product of bases that the calculation may lead to. */
export function isTooHigh(unit: string): boolean {
  for (const exponent of exponentsOf(unit).values()) if (Math.abs(exponent) > 8) return true
  return false
}

export type UnitRead =
  | (Unit & { readonly end: number })
  /** No unit begins here. */
  | undefined
  /** A second `/`; where it stands. */
  | { readonly secondSlash: number }
  /** No unit after `/` or `·`; where it should begin. */
  | { readonly unknownAt: number }

/** Reads the longest unit that begins at an index of a text whose punctuation is folded. */
export function readUnit(text: string, start: number): UnitRead {
  let read: Unit = { unit: '', scale: ONE }
  let at = start
  let below = false
  for (;;) {
    const tenThousands = text[at] === '万'
    const wordAt = tenThousands ? at + 1 : at
    const spelling = BY_FIRST_SIGN.get(text.charAt(wordAt))?.find(({ word }) => text.startsWith(word, wordAt))
    if (spelling === undefined) return at === start ? undefined : { unknownAt: at }
    const { word, base } = spelling
    const scale = tenThousands ? multiply(spelling.scale, TEN_THOUSAND) : spelling.scale
    read = below
      ? { unit: perUnit(read.unit, base), scale: divide(read.scale, scale) }
      : { unit: timesUnit(read.unit, base), scale: multiply(read.scale, scale) }
    if (isTooHigh(read.unit)) return { unknownAt: at }
    at = wordAt + word.length
    const next = text[at]
    if (next === '/' && below) return { secondSlash: at }
    if (next !== '/' && next !== '·') return { ...read, end: at }
    below ||= next === '/'
    at += 1
  }
}

/** A unit that is the whole of a text. */
export function parseUnit(text: string): Unit | undefined {
  const read = readUnit(text, 0)
  return read !== undefined && 'unit' in read && read.end === text.length ? read : undefined
}
