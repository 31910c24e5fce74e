/** 隐去 · Masked: what of a protected field may stand on a page, so that two of them are told apart and none is known. */
import { personalNumbersIn } from '../leak/personal-numbers.ts'
import type { HeldField } from './held-fields.ts'

const STAR = '＊'
const KEPT = 4

/** The first character and a star for each other, 汪＊＊. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = name.trim()
  return first + STAR.repeat(rest.length)
}

/** The last four; nothing of what is too short for that. */
export function maskedNumber(number: string): string {
  const signs = number.replace(/\s/g, '')
  return signs.length < 2 * KEPT ? STAR.repeat(signs.length) : STAR.repeat(KEPT) + signs.slice(-KEPT)
}

/** What somebody wrote, with every personal number in it masked. */
export function withoutNumbers<Text extends string | null>(text: Text): Text {
  if (text === null) return text
  let told: string = text
  for (const { at, length } of personalNumbersIn(text).reverse())
    told = told.slice(0, at) + maskedNumber(told.slice(at, at + length)) + told.slice(at + length)
  return told as Text
}

export function maskedField({ kind, value }: Pick<HeldField, 'kind' | 'value'>): string {
  if (typeof value !== 'string') return STAR.repeat(2)
  return kind === 'name' ? maskedName(value) : maskedNumber(value)
}
