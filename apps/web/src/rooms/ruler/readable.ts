/** 读数 · Figures of the ruler as people read them: thousands marks, areas with two decimals, a true minus. */
import { groupedDecimal } from '../../numbers.ts'

/** A number that is no part of a day or a longer number, with ㎡ behind it where it is an area. */
const NUMBER = /(?<![\d.-])(\d+(?:\.\d+)?)(?![\d.-])( ㎡(?![·/]))?/g

/** `475718.914 元 ÷ 86.6 ㎡` → `475,718.914 元 ÷ 86.60 ㎡` */
export const readable = (text: string): string =>
  text.replace(
    NUMBER,
    (_, number: string, area = '') => `${groupedDecimal(area === '' ? number : twoPlaces(number))}${area}`,
  )

const twoPlaces = (number: string): string => {
  const [whole = '', decimals = ''] = number.split('.')
  return `${whole}.${decimals.padEnd(2, '0')}`
}

/** Decimal text of an amount: `-64228` → `−64,228`. */
export const amount = (text: string): string =>
  text.startsWith('-') ? `−${groupedDecimal(text.slice(1))}` : groupedDecimal(text)

/** 第十条 of 第十条 签约奖励: what stands in the clause gutter. */
export const article = (clause: string): string => clause.split(/\s/)[0] ?? ''

const ROUNDED = /^四舍五入\((.*)，元\)$/s

/** What is rounded to the yuan as a whole, without saying so: the head of the column says it once. */
export function withoutRounding(substituted: string): string {
  const inner = ROUNDED.exec(substituted)?.[1]
  return inner !== undefined && isBalanced(inner) ? inner : substituted
}

function isBalanced(text: string): boolean {
  let open = 0
  for (const sign of text) {
    if (sign === '(') open += 1
    if (sign === ')') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

/** Products alike but for their last factor, the second by that factor only: `86.60 ㎡ × 1 次`, `× 2 次`. */
export function inShort(texts: readonly string[]): string[] {
  const different = [...new Set(texts)]
  const [first = '', ...others] = different
  const alike = first.slice(0, first.lastIndexOf(' × ') + 1)
  const isProduct = alike !== '' && isBalanced(alike)
  return [
    first,
    ...others.map((text) =>
      isProduct && text.startsWith(`${alike}× `) && !/[+−×÷，]/.test(text.slice(alike.length + 2))
        ? text.slice(alike.length)
        : text,
    ),
  ]
}
