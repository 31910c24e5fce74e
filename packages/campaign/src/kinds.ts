/**
 * 列的种类 · Kinds: the one door between what a cell holds and what it means.
 *
 * `parse` gives the value as an event's body writes it (amounts and areas as text, so that no float
 * enters the log), or says in a code what is wrong. Words for the codes stand in `words/rejections`.
 */
import type { RawCell } from './cell.ts'
import { type Day, parseDay } from './day.ts'
import type { Json } from './event.ts'
import { type FenText, yuanText } from './money.ts'
import { isLegible, writtenText } from './written-text.ts'

export const PROBLEMS = [
  'required',
  'total-row',
  'excel-error',
  'not-calculated',
  'not-text',
  'illegible-text',
  'too-long',
  'not-a-number',
  'not-an-integer',
  'too-many-decimals',
  'out-of-range',
  'not-a-day',
  'day-out-of-range',
  'not-a-moment',
  'not-yes-or-no',
  'not-one-of',
  'unknown-household',
  'household-rejected',
  'duplicate-key',
] as const
export type ProblemCode = (typeof PROBLEMS)[number]

/** Why a cell could not be understood. `params` fill the words. */
export interface Problem {
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string>>
}

export interface Kind<T extends Json> {
  /** The value as a person reads it, where it differs from the text an event writes. */
  show?(value: Json): string
  parse(cell: Exclude<RawCell, null>): { readonly value: T } | { readonly problem: Problem }
}

const no = (code: ProblemCode, params: Record<string, string> = {}) => ({ problem: { code, params } })

/** Full-width digits, letters and spaces as people type them in Chinese input, made half-width. */
const narrow = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')

const textUpTo = (most: number): Kind<string> => ({
  parse(cell) {
    if (typeof cell === 'string') {
      const value = writtenText(cell).replace(/\r\n?/g, '\n')
      if (value === '' || !isLegible(value)) return no('illegible-text')
      return value.length > most ? no('too-long', { most: String(most) }) : { value }
    }
    // Excel keeps fifteen digits of a number: a longer one has lost its end.
    if (typeof cell === 'number' && Math.abs(cell) < 1e15)
      return { value: String(Number(cell.toPrecision(15))) }
    return no('not-text')
  },
})

/** Any text, its lines parted by LF; a number is the text Excel would show (户号 101, 幢号 1). */
export const text = textUpTo(500)

/** Text of which, with others, a key of a tally is made: the database's index takes so much and no more. */
export const shortText = textUpTo(100)

/** One word of a closed list; the list is named in the refusal. */
export const oneOf = <const T extends string>(words: readonly T[]): Kind<T> => ({
  parse(cell) {
    const value = typeof cell === 'string' ? cell.trim() : String(typeof cell === 'object' ? '' : cell)
    const found = words.find((word) => word === value)
    return found === undefined ? no('not-one-of', { words: words.join('、') }) : { value: found }
  },
})

/** 是/否; a spreadsheet's TRUE and FALSE count too. */
export const yesNo: Kind<boolean> = {
  parse(cell) {
    if (typeof cell === 'boolean') return { value: cell }
    const word = typeof cell === 'string' ? cell.trim() : ''
    if (word === '是') return { value: true }
    if (word === '否') return { value: false }
    return no('not-yes-or-no')
  },
}

/** `1,234.50`, `1234.5`, full-width too; nothing with letters or units in it. */
const NUMBER_TEXT = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/

function toNumber(cell: Exclude<RawCell, null>): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  if (typeof cell !== 'string') return undefined
  const plain = narrow(cell).trim()
  return NUMBER_TEXT.test(plain) ? Number(plain.replaceAll(',', '')) : undefined
}

/**
 * 100 亿元, or as many ㎡, in hundredths: more than one household has, and nine thousand such amounts still sum to a
 * safe integer.
 */
const MOST_HUNDREDTHS = 1e12
const MOST_SHOWN = String(MOST_HUNDREDTHS / 100)

/**
 * A number with at most `decimals` places, as a scaled safe integer. Excel's numbers are binary: one within
 * 10⁻⁶ of a number with the declared places is that number; farther off is refused.
 */
function scaled(cell: Exclude<RawCell, null>, decimals: number) {
  const value = toNumber(cell)
  if (value === undefined) return no('not-a-number')
  const factor = 10 ** decimals
  const whole = Math.round(value * factor)
  if (!Number.isSafeInteger(whole)) return no('out-of-range', { least: '0', most: MOST_SHOWN })
  if (Math.abs(value - whole / factor) > 1e-6)
    return decimals === 0 ? no('not-an-integer') : no('too-many-decimals', { decimals: String(decimals) })
  return { whole }
}

/** A whole number between two bounds, both included. */
export const integer = (least: number, most: number): Kind<number> => ({
  parse(cell) {
    const read = scaled(cell, 0)
    if ('problem' in read) return read
    if (read.whole < least || read.whole > most)
      return no('out-of-range', { least: String(least), most: String(most) })
    return { value: read.whole }
  },
})

const inHundredths = (least: number) => (cell: Exclude<RawCell, null>) => {
  const read = scaled(cell, 2)
  if ('problem' in read) return read
  return read.whole < least || read.whole > MOST_HUNDREDTHS
    ? no('out-of-range', { least: String(least / 100), most: MOST_SHOWN })
    : read
}

/** Fen text as 元: `"213040600"` is 2130406, `"1050"` is 10.50. */
const showYuan = (value: Json): string => yuanText(String(value))

/** 元 with at most two decimals, never negative; written in fen. */
export const yuan: Kind<FenText> = {
  show: showYuan,
  parse(cell) {
    const read = inHundredths(0)(cell)
    return 'problem' in read ? read : { value: String(read.whole) }
  },
}

/** 元 that may be negative: 差价结算, paid by the household where it is below zero. */
export const signedYuan: Kind<FenText> = {
  show: showYuan,
  parse(cell) {
    const read = inHundredths(-MOST_HUNDREDTHS)(cell)
    return 'problem' in read ? read : { value: String(read.whole) }
  },
}

/** ㎡ with two decimals, written `"186.17"`. */
export const area: Kind<string> = {
  parse(cell) {
    const read = inHundredths(0)(cell)
    return 'problem' in read ? read : { value: (read.whole / 100).toFixed(2) }
  },
}

/** The first and last day that a ledger may hold, and about which anything can be asked. */
export const EARLIEST = '1990-01-01'
export const LATEST = '2099-12-31'
const DAY_TEXT = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

function parseMoment(cell: Exclude<RawCell, null>): string | undefined {
  if (typeof cell === 'object' && 'moment' in cell) return cell.moment
  if (typeof cell !== 'string') return undefined
  const [dayPart = '', timePart = '00:00', ...rest] = narrow(cell).trim().split(/[T ]+/)
  const day = DAY_TEXT.exec(dayPart)
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(timePart)
  if (!day || !time || rest.length > 0) return undefined
  if (Number(time[1]) > 23 || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return undefined
  const two = (digits: string | undefined) => (digits ?? '0').padStart(2, '0')
  return `${day[1]}-${two(day[2])}-${two(day[3])}T${two(time[1])}:${two(time[2])}:${two(time[3])}`
}

/** A day: an Excel date, or text (2018-08-26, 2018/8/26, 2018年8月26日). Years 1990–2099. */
export const dayKind: Kind<Day> = {
  parse(cell) {
    const moment = parseMoment(cell)
    const value = moment === undefined ? undefined : parseDay(moment.slice(0, 10))
    if (value === undefined) return no('not-a-day')
    if (value < EARLIEST || value > LATEST)
      return no('day-out-of-range', { earliest: EARLIEST, latest: LATEST })
    return { value }
  },
}

/** A day with its time on the wall clock, to the second: `2018-08-26T12:29:00`. */
export const momentKind: Kind<string> = {
  show: (value) => String(value).replace('T', ' '),
  parse(cell) {
    const moment = parseMoment(cell)
    if (moment === undefined || parseDay(moment.slice(0, 10)) === undefined) return no('not-a-moment')
    const on = moment.slice(0, 10)
    if (on < EARLIEST || on > LATEST) return no('day-out-of-range', { earliest: EARLIEST, latest: LATEST })
    return { value: moment }
  },
}
