/**
 * 汉字数 · Chinese numbers: 一千五百, 两万, 十五, 零点八五, 壹仟 as a number.
 */
import { add, decimal, multiply, type Rational, ZERO } from '../rational.ts'

/** The signs that a number is made of, each below the plain one it stands for. */
export const CHINESE_NUMERALS = '零一二三四五六七八九十百千万亿〇两壹贰叁肆伍陆柒捌玖拾佰仟萬'
const PLAIN = '零一二三四五六七八九十百千万亿零二一二三四五六七八九十百千万'
const DIGITS = PLAIN.slice(0, 10)

const BELOW_MYRIAD =
  /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)(十))?零?([一二三四五六七八九]?)$/u
/** 一千五 and 一万五 are clear in speech only. */
const CURTAILED = /[百千万亿][^零十百千万亿]$/u

/** The number that is written; undefined where it is none, or not clear. */
export function chineseNumber(text: string): Rational | undefined {
  const plain = [...text].map((sign) => PLAIN[CHINESE_NUMERALS.indexOf(sign)] ?? sign).join('')
  const [whole = '', fraction, ...more] = plain.split('点')
  if (whole === '' || more.length > 0 || CURTAILED.test(whole)) return undefined
  let sum = ZERO
  let rest = whole
  for (const [myriad, scale] of [
    ['亿', '100000000'],
    ['万', '10000'],
  ] as const) {
    const at = rest.indexOf(myriad)
    if (at === -1) continue
    const count = belowMyriad(rest.slice(0, at))
    if (!count) return undefined
    sum = add(sum, multiply(decimal(String(count)), decimal(scale)))
    rest = rest.slice(at + 1)
  }
  const last = belowMyriad(rest)
  if (last === undefined) return undefined
  sum = add(sum, decimal(String(last)))
  if (fraction === undefined) return sum
  const decimals = [...fraction].map((sign) => DIGITS.indexOf(sign))
  return decimals.length === 0 || decimals.includes(-1)
    ? undefined
    : add(sum, decimal(`0.${decimals.join('')}`))
}

/** 三千零五十 → 3050, 十五 → 15, nothing → 0. */
function belowMyriad(text: string): number | undefined {
  const match = BELOW_MYRIAD.exec(text)
  if (match === null) return undefined
  const [thousands = 0, hundreds = 0, tens = 0] = match.slice(1, 4).map(digit)
  const [ten, ones] = [match[4] !== undefined, digit(match[5])]
  return thousands * 1_000 + hundreds * 100 + (ten && tens === 0 ? 1 : tens) * 10 + ones
}

const digit = (sign: string | undefined): number => (sign ? DIGITS.indexOf(sign) : 0)
