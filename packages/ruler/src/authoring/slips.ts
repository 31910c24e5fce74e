/**
 * 常见笔误 · Slips: where reading stops at something that people often write, what they should write instead.
 */
import type { Params } from '../diagnostic.ts'
import { type Place, placeBetween } from '../place.ts'
import { decimalText, multiply, type Rational, whole } from '../rational.ts'
import { chineseNumber } from './chinese-number.ts'
import { numbersIn } from './prose-numbers.ts'
import { isThousands, type Token } from './tokens.ts'

export interface Slip {
  readonly key: string
  readonly params: Params
  readonly place: Place
}

/** `token` does not fit after `before`; `after` is the one that follows it. */
export function slipAt(before: Token | undefined, token: Token, after: Token | undefined): Slip | undefined {
  const { text, place } = token
  if (before?.kind === 'number' && text === ',' && after?.kind === 'number' && isThousands(before, after)) {
    const number = before.text + after.text
    return { key: 'E104-thousands', params: { number }, place: placeBetween(before.place, after.place) }
  }
  if (token.kind === 'sign' && text === '/') return { key: 'E104-divide', params: {}, place }
  const pair = before?.kind === 'sign' && token.kind === 'sign' ? before.text + text : ''
  if (pair === '==' || pair === '<>') {
    const meant = pair === '==' ? '=' : '≠'
    return { key: 'E104-sign', params: { written: pair, meant }, place: before?.place ?? place }
  }
  if (text === '若' && token.kind === 'keyword') return { key: 'E104-if', params: {}, place }
  if (token.kind === 'quoted') return { key: 'E104-quoted', params: { value: text }, place }
  const digits = before?.kind === 'name' ? inDigits(before.text) : undefined
  if (before === undefined || digits === undefined) return undefined
  return { key: 'E201-digits', params: { name: before.text, digits }, place: before.place }
}

/** A number that stands in Chinese where a name could, as a formula writes it: 五百 → 500, 百分之五 → 5%. */
export function inDigits(name: string): string | undefined {
  const bare = chineseNumber(name)
  if (bare !== undefined) return decimalText(bare)
  const [number] = numbersIn(name)
  if (number === undefined || number.written !== name) return undefined
  const { value, unit } = number
  return unit === '' ? `${percent(value)}%` : `${decimalText(value) ?? ''} ${unit}`
}

const percent = (value: Rational): string => decimalText(multiply(value, whole(100))) ?? ''
