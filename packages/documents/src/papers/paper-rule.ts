/**
 * 文书规则 · Paper rule: what the law says of a paper's values, beyond their being there.
 *
 * The words stand in `@oneruler/words/papers`, under the same codes.
 */
import { addDays, type Day, daysBetween, parseDay } from '@oneruler/campaign/day'
import type { RawFields } from './element.ts'

export const RULE_CODES = [
  'sum-differs',
  'by-night',
  'freeze-too-long',
  'comments-too-short',
  'too-few-candidates',
  'experts-not-odd',
  'choice-too-short',
] as const
export type RuleCode = (typeof RULE_CODES)[number]

export interface PaperRule {
  readonly code: RuleCode
  readonly article: string
  /** What the message needs; null where the rule is kept. Fields were found complete and readable before. */
  breach(fields: RawFields): Readonly<Record<string, string | number>> | null
}

const rowsOf = (fields: RawFields, name: string): readonly RawFields[] =>
  (fields[name] as readonly RawFields[] | undefined) ?? []

const dayIn = (fields: RawFields, name: string): Day | undefined => parseDay(String(fields[name]).trim())

/** 元 as fen, exactly. */
const fenOf = (yuan: unknown): bigint => {
  const [, sign = '', whole = '0', decimals = ''] =
    /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(String(yuan).trim()) ?? []
  return BigInt(`${sign}${whole}${decimals.padEnd(2, '0')}`)
}

/** The amounts of the rows add up to the total, to the fen. */
export const sumsUp = (rows: string, amount: string, total: string, article: string): PaperRule => ({
  code: 'sum-differs',
  article,
  breach(fields) {
    const sum = rowsOf(fields, rows).reduce((so, row) => so + fenOf(row[amount] ?? '0'), 0n)
    const stated = fenOf(fields[total])
    return sum === stated ? null : { rows, total, sum: inYuan(sum), stated: inYuan(stated) }
  },
})

const inYuan = (fen: bigint): string => {
  const [sign, size] = fen < 0n ? ['-', -fen] : ['', fen]
  return `${sign}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

/** A visit is asked for by day only: from 8:00 to 20:00, `09:30`. */
export const byDay = (from: string, to: string): PaperRule => ({
  code: 'by-night',
  article: '入户只在白天',
  breach(fields) {
    const [start, end] = [String(fields[from]), String(fields[to])]
    const isTime = [start, end].every((one) => /^([01]\d|2[0-3]):[0-5]\d$/.test(one))
    return isTime && start >= '08:00' && end <= '20:00' && start < end ? null : { from: start, to: end }
  },
})

/** At most a year, the first day counted. */
export const withinYear = (from: string, to: string): PaperRule => ({
  code: 'freeze-too-long',
  article: '条例 §16',
  breach(fields) {
    const [first, last] = [dayIn(fields, from), dayIn(fields, to)]
    if (!first || !last) return null
    const year = parseDay(`${Number(first.slice(0, 4)) + 1}${first.slice(4)}`) ?? addDays(first, 366)
    return last < year && last >= first ? null : { from: first, to: last }
  },
})

/** At least so many days, the first and the last counted. */
export const atLeastDays = (
  code: 'comments-too-short' | 'choice-too-short',
  [from, to]: readonly [string, string],
  least: number,
  article: string,
): PaperRule => ({
  code,
  article,
  breach(fields) {
    const [first, last] = [dayIn(fields, from), dayIn(fields, to)]
    const days = first && last ? daysBetween(first, last) + (code === 'comments-too-short' ? 1 : 0) : 0
    return days >= least ? null : { days, least }
  },
})

export const threeCandidates = (rows: string): PaperRule => ({
  code: 'too-few-candidates',
  article: '浙江条例 §18',
  breach: (fields) => {
    const count = rowsOf(fields, rows).length
    return count >= 3 ? null : { count }
  },
})

export const oddExperts = (rows: string): PaperRule => ({
  code: 'experts-not-odd',
  article: '评估办法 §24',
  breach: (fields) => {
    const count = rowsOf(fields, rows).length
    return count >= 3 && count % 2 === 1 ? null : { count }
  },
})
