/** 数的写法 · Shown numbers: rates with their decimals, money in 万元, differences of rates, without a float's noise. */

import type { BulletinFigures } from '@oneruler/campaign/bulletin-figures'
import { type Day, parseDay } from '@oneruler/campaign/day'

/** A rate already rounded to so many decimals, with all of them: 90 → `90.0`. */
export const rate = (percent: number, decimals: 1 | 2): string => percent.toFixed(decimals)

/** How far apart two rates of one decimal are, in points: 90.1 and 87.6 → 2.5. */
export const points = (from: number, to: number): number => (Math.round(to * 10) - Math.round(from * 10)) / 10

/** 元 in 万元 with two decimals, rounded half up: 1342707244 → `134270.72`. */
export function inTenThousands(yuan: number): string {
  const fen = BigInt(Math.round(yuan * 100))
  const hundredths = (fen + 5_000n) / 10_000n
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}

/** The least whole number that is at least so many percent of the whole. */
export const needed = (percent: number, whole: number): number => Math.ceil((percent * whole) / 100)

/** The day the figures are of. */
export const dayOfFigures = (figures: BulletinFigures): Day => parseDay(figures.截至) as Day
