/**
 * 词 · Tokens: numbers with their units, days, names, keywords, signs; each with its place.
 */
import { isDay } from '../calendar.ts'
import type { Report } from '../diagnostic.ts'
import { readUnit } from '../measure.ts'
import type { Place } from '../place.ts'
import { decimal, decimalText, exactText, multiply } from '../rational.ts'
import { fold } from './fold.ts'
import { LIMITS } from './limits.ts'
import { codePoints, type SourceLine } from './source-line.ts'

export type Token = { readonly place: Place; readonly text: string } & (
  | NumberToken
  | { readonly kind: 'date' | 'name' | 'keyword' | 'sign' | 'quoted' | 'end' }
)

export interface NumberToken {
  readonly kind: 'number'
  /** In the canonical unit, as a decimal. */
  readonly value: string
  readonly unit: string
  /** False for a bare number, which takes the unit of its column or fact where it has one. */
  readonly hasUnit: boolean
  /** How many places the value has as written. */
  readonly decimals: number
  /** It was not understood, and that was said. */
  readonly isBroken?: true
}

export const KEYWORDS: readonly string[] = ['若', '则', '否则', '且', '或', '非', '当', '起', '自', '至']
const KEYWORD: ReadonlySet<string> = new Set(KEYWORDS)

const SPACE = /\s+/uy
/** A day as the language writes it, and as others do: 2018-8-6, 2018/08/26, 2018.8.26, 2018年8月26日. */
const DATE = /(\d{4})(?:([−/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?![\d.])/uy
const NUMBER = /\d+(?:\.\d+)?/uy
const NAME = /[\p{L}\p{Script=Han}][\p{L}\p{Nd}\p{Script=Han}_]*/uy
/** No quote inside a quote of its kind, so that a page of opening quotes is not read to its end from each. */
const QUOTED = /“[^“”]*”|"[^"]*"|「[^「」]*」/uy
const TWO_SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '!=': '≠' }
/** ㎡ and % are units; where no number stands before one, whoever reads it says so. */
const SIGNS = '+−×÷=≠<≤>≥(),:;|〔〕、—–/㎡%‰'

/** The name that begins at an index of a folded text. */
export function nameAt(text: string, at: number): string | undefined {
  const end = endOf(NAME, text, at)
  return end < 0 ? undefined : text.slice(at, end)
}

/** Where what a pattern matches at an index ends; −1 where it does not match there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

export const isName = (text: string): boolean => nameAt(text, 0) === text

/** All tokens of some lines, ended by `end`; what is no token is reported and left out. */
export function tokenise(lines: readonly SourceLine[], report: Report): Token[] {
  const tokens: Token[] = []
  for (const line of lines) addTokensOf(line, tokens, report)
  const last = tokens[tokens.length - 1]?.place ?? { line: lines[0]?.line ?? 1, column: 1, length: 0 }
  tokens.push({ kind: 'end', text: '', place: { ...last, column: last.column + last.length, length: 1 } })
  return tokens
}

function addTokensOf(source: SourceLine, tokens: Token[], report: Report): void {
  const text = fold(source.text)
  let at = 0
  let column = source.column
  const placeOf = (length: number): Place => ({
    line: source.line,
    column,
    length: codePoints(text, at, at + length),
  })
  const add = (token: Token, length: number): void => {
    tokens.push(token)
    at += length
    column += token.place.length
  }
  const addPlain = (
    kind: 'date' | 'name' | 'keyword' | 'sign' | 'quoted',
    length: number,
    meant?: string,
  ): void => add({ kind, text: meant ?? text.slice(at, at + length), place: placeOf(length) }, length)
  while (at < text.length) {
    const spaceEnd = endOf(SPACE, text, at)
    if (spaceEnd > at) {
      column += spaceEnd - at
      at = spaceEnd
      continue
    }
    const digitsEnd = endOf(NUMBER, text, at)
    if (digitsEnd > at) {
      DATE.lastIndex = at
      const date = DATE.exec(text)
      if (date === null) add(...readNumber(text, at, text.slice(at, digitsEnd), placeOf, report))
      else addPlain('date', date[0].length, dayIn(date, placeOf(date[0].length), report))
      continue
    }
    const name = nameAt(text, at)
    if (name !== undefined) {
      addPlain(KEYWORD.has(name) ? 'keyword' : 'name', name.length)
      continue
    }
    const quotedEnd = endOf(QUOTED, text, at)
    if (quotedEnd > at) {
      addPlain('quoted', quotedEnd - at, source.text.slice(at + 1, quotedEnd - 1))
      continue
    }
    const pair = TWO_SIGNS[text.slice(at, at + 2)]
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (pair !== undefined) addPlain('sign', 2, pair)
    else if (SIGNS.includes(sign)) addPlain('sign', sign.length)
    else {
      report('[]【】'.includes(sign) ? 'E101-tag' : 'E101', placeOf(sign.length), { character: sign })
      at += sign.length
      column += 1
    }
  }
}

/** The day that is written, ISO; one that is none, or written otherwise, is reported. */
function dayIn([written, year = '', sign, ...parts]: RegExpExecArray, place: Place, report: Report): string {
  const [month = '', day = ''] = parts.filter((part) => part !== undefined)
  const meant = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  if (sign === '−' && meant.length === written.length && isDay(meant)) return meant
  if (isDay(meant)) report('E104-day', place, { written: written.replaceAll('−', '-'), meant })
  else report('E104-no-day', place, { written: written.replaceAll('−', '-') })
  return '2000-01-01'
}

/** A number with the unit after it, and the length of both. */
function readNumber(
  text: string,
  at: number,
  digits: string,
  placeOf: (length: number) => Place,
  report: Report,
): [token: Token, length: number] {
  const bare = (length: number): [Token, number] => {
    const decimals = digits.split('.')[1]?.length ?? 0
    const number = { kind: 'number', value: digits, unit: '', hasUnit: false, decimals } as const
    return [{ ...number, text: digits, place: placeOf(length) }, length]
  }
  const broken = (length: number): [Token, number] => [
    { ...bare(length)[0], isBroken: true } as Token,
    length,
  ]
  if (digits.length > LIMITS.digits) {
    report('E107', placeOf(digits.length), { what: 'digits', limit: String(LIMITS.digits) })
    return [{ ...broken(digits.length)[0], value: '0' } as Token, digits.length]
  }
  const afterDigits = at + digits.length
  const unitAt = afterDigits + (text[afterDigits] === ' ' ? 1 : 0)
  const read = readUnit(text, unitAt)
  if (read === undefined) {
    const run = nameAt(text, unitAt)
    if (run === undefined || KEYWORDS.includes(run)) return bare(digits.length)
    report('E106', placeOf(unitAt - at + run.length), { unit: run })
    return broken(unitAt - at + run.length)
  }
  if ('secondSlash' in read) {
    const length = read.secondSlash + 1 - at
    report('E106-slash', placeOf(length), { unit: text.slice(unitAt, at + length) })
    return broken(length)
  }
  if ('unknownAt' in read) {
    const length = read.unknownAt + (nameAt(text, read.unknownAt)?.length ?? 0) - at
    report('E106', placeOf(length), { unit: text.slice(unitAt, at + length) })
    return broken(length)
  }
  const stuck = nameAt(text, read.end)
  if (stuck !== undefined) {
    const length = read.end + stuck.length - at
    report('E106', placeOf(length), { unit: text.slice(unitAt, at + length) })
    return broken(length)
  }
  const length = read.end - at
  const value = decimalText(multiply(decimal(digits), read.scale))
  if (value === undefined) {
    report('E106-endless', placeOf(length), { written: text.slice(at, read.end), unit: read.unit })
    return broken(length)
  }
  const token = {
    kind: 'number',
    text: text.slice(at, read.end),
    value,
    unit: read.unit,
    hasUnit: true,
    decimals: Math.max(0, (digits.split('.')[1]?.length ?? 0) + placesOf(exactText(read.scale))),
    place: placeOf(length),
  } as const
  return [token, length]
}

interface Written {
  readonly text: string
  readonly place: Place
}

/** Whether two numbers with a comma between are one number with its thousands apart: `1,000 元`. */
export const isThousands = (before: Written, after: Written): boolean =>
  /^[1-9]\d{0,2}$/.test(before.text) &&
  /^\d{3}(?!\d)/.test(after.text) &&
  after.place.line === before.place.line &&
  after.place.column === before.place.column + before.place.length + 1

/** 0.01 → 2, 10000 → −4, 1 → 0, 12 → 0. */
export function placesOf(scale: string): number {
  const places = scale.split('.')[1]?.length ?? 0
  return places > 0 ? places : -(/0*$/.exec(scale)?.[0].length ?? 0)
}
