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
const NUMBER = new RegExp(
  [
    `(?<day>\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|[${CHINESE_NUMERALS}]{4}年|[${CHINESE_NUMERALS}]{1,3}月(?:[${CHINESE_NUMERALS}]{1,3}日)?)`,
    `(?<part>[百千万])分之(?<share>${HAN}|${DIGITS})`,
    `(?<![\\d.\\p{Script=Latin}])(?<digits>${DIGITS})(?<many>[百千亿])? ?`,
    `(?<![第${CHINESE_NUMERALS}])(?<han>${HAN})`,
  ].join('|'),
  'gu',
)
const PARTS: Readonly<Record<string, string>> = { 百: '0.01', 千: '0.001', 万: '0.0001' }
const TIMES: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 亿: '100000000' }
/** Units with which a number in Chinese sets something; with others (三层, 一户, 十分) it describes. */
const HAN_UNITS = /^万?(?:元|平方米|㎡|日|天|个月|年|次|套|台|倍)/u

export function numbersIn(text: string): ProseNumber[] {
  const folded = fold(text)
  return [...folded.matchAll(NUMBER)].flatMap((match) => {
    const { index } = match
    const end = index + match[0].length
    const { share, part, digits, many, han } = match.groups ?? {}
    if (share !== undefined) {
      const value = readNumber(share)
      const scale = decimal(PARTS[part ?? ''] ?? '1')
      return value
        ? { value: multiply(value, scale), unit: '', written: text.slice(index, end), at: index }
        : []
    }
    const number =
      han === undefined ? readNumber(digits ?? '') : settingNumber(han, folded.slice(end, end + 4))
    const read = number && readUnit(folded, end)
    if (!number || read === undefined || !('unit' in read)) return []
    const value = multiply(multiply(number, decimal(TIMES[many ?? ''] ?? '1')), read.scale)
    return { value, unit: read.unit, written: text.slice(index, read.end), at: index }
  })
}

const readNumber = (text: string): Rational | undefined =>
  /^\d/.test(text) ? decimal(text.replaceAll(',', '')) : text === '' ? undefined : chineseNumber(text)

/** 一次, 一年 and 加一倍 describe; 一元 and 两次 set. */
function settingNumber(han: string, after: string): Rational | undefined {
  if (!HAN_UNITS.test(after) || (han === '一' && /^(?!万?元|个月)/u.test(after))) return undefined
  return chineseNumber(han)
}
