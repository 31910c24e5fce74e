/**
 * 正文里的数 · Numbers of prose: each number with a unit in a line of prose, in digits or in Chinese.
 *
 * `25 元`, `1.5万元`, `3千元`, `一千五百元`, `百分之二十`, `二十四个月`, `两次`. Days of the calendar (`2018年9月4日`), numbers in a
 * row (`第五日`) and what only describes (`一次性`, `三层`, `十分`) are none.
 */
import { readUnit } from '../measure.ts'
import { decimal, multiply, type Rational } from '../rational.ts'
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.ts'
import { fold } from './fold.ts'

export interface ProseNumber {
  /** In the canonical unit. */
  readonly value: Rational
  readonly unit: string
  readonly written: string
  /** Where it begins, in code units. */
  readonly at: number
}

const DIGITS = '\\d{1,30}(?:,\\d{3})*(?:\\.\\d{1,30})?'
const HAN = `[${CHINESE_NUMERALS}]{1,30}(?:点[${CHINESE_NUMERALS}]{1,10})?`
/** The first sign of whatever `NUMBER` matches. */
const BEGINNING = new RegExp(`[\\d${CHINESE_NUMERALS}]`, 'g')
const NUMBER = new RegExp(
  [
    `\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|[${CHINESE_NUMERALS}]{4}年|[${CHINESE_NUMERALS}]{1,3}月(?:[${CHINESE_NUMERALS}]{1,3}日)?`,
    `([百千万])分之(${HAN}|${DIGITS})`,
    `(?<![\\d.\\p{Script=Latin}])(${DIGITS})([百千亿])? ?`,
    `(?<![第${CHINESE_NUMERALS}])(${HAN})`,
  ].join('|'),
  'uy',
)
const PARTS: Readonly<Record<string, string>> = { 百: '0.01', 千: '0.001', 万: '0.0001' }
const TIMES: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 亿: '100000000' }
/** Units with which a number in Chinese sets something; with others (三层, 一户, 十分) it describes. */
const HAN_UNITS = /^万?(?:元|平方米|㎡|日|天|个月|年|次|套|台|倍)/u

export function numbersIn(text: string): ProseNumber[] {
  const folded = fold(text)
  const numbers: ProseNumber[] = []
  BEGINNING.lastIndex = 0
  while (BEGINNING.test(folded)) {
    const at = BEGINNING.lastIndex - 1
    NUMBER.lastIndex = at
    const match = NUMBER.exec(folded)
    if (match === null) continue
    BEGINNING.lastIndex = at + match[0].length
    const number = numberOf(match, text, folded)
    if (number !== undefined) numbers.push(number)
  }
  return numbers
}

function numberOf(match: RegExpExecArray, text: string, folded: string): ProseNumber | undefined {
  const { index: at } = match
  const [whole, part, share, digits = '', many, han] = match
  const end = at + whole.length
  if (share !== undefined) {
    const value = readNumber(share)
    const scale = decimal(PARTS[part ?? ''] ?? '1')
    return value && { value: multiply(value, scale), unit: '', written: text.slice(at, end), at }
  }
  const number = han === undefined ? readNumber(digits) : settingNumber(han, folded.slice(end, end + 4))
  const read = number && readUnit(folded, end)
  if (!number || read === undefined || !('unit' in read)) return undefined
  const counted = many === undefined ? number : multiply(number, decimal(TIMES[many] ?? '1'))
  return { value: multiply(counted, read.scale), unit: read.unit, written: text.slice(at, read.end), at }
}

const readNumber = (text: string): Rational | undefined =>
  /^\d/.test(text) ? decimal(text.replaceAll(',', '')) : text === '' ? undefined : chineseNumber(text)

/** 一次, 一年 and 加一倍 describe; 一元 and 两次 set. */
function settingNumber(han: string, after: string): Rational | undefined {
  if (!HAN_UNITS.test(after) || (han === '一' && /^(?!万?元|个月)/u.test(after))) return undefined
  return chineseNumber(han)
}
