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
