/**
 * 范围 · Range: what one value may be, and how two ranges compare and come together.
 */
import type { Type } from '../expression.ts'
import { ZERO } from '../rational.ts'
import * as interval from './interval.ts'
import { ANYWHERE, type Interval } from './interval.ts'

export type Range =
  | { readonly kind: 'number'; readonly interval: Interval }
  /** 是否 and enumerations: the values it may have. */
  | { readonly kind: 'values'; readonly values: ReadonlySet<string | boolean> }
  /** Days, and whatever is not looked into. */
  | { readonly kind: 'any' }

export const ANY: Range = { kind: 'any' }
export const number = (of: Interval): Range => ({ kind: 'number', interval: of })
export const values = (...of: (string | boolean)[]): Range => ({ kind: 'values', values: new Set(of) })
export const EITHER = values(true, false)

export const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '≥',
  '≤': '>',
  '>': '≤',
  '≥': '<',
  '=': '≠',
  '≠': '=',
}
export const TURNED: Readonly<Record<string, string>> = { '<': '>', '≤': '≥', '>': '<', '≥': '≤' }

/** What lies on the side of a limit that an operator names. */
export function sideOf(operator: string, { low, high }: Interval): Interval {
  if (operator === '<') return { low: null, high: high && { at: high.at, open: true } }
  if (operator === '≤') return { low: null, high }
  if (operator === '>') return { low: low && { at: low.at, open: true }, high: null }
  if (operator === '≥') return { low, high: null }
  return operator === '=' ? { low, high } : ANYWHERE
}

/** `≠ 0` of what is never negative makes it positive. */
export function withoutZero(operator: string, within: Interval, by: Interval): Interval {
  const excludes = operator === '≠' && interval.isOnlyZero(by) && within.low?.at.n === 0n
  return excludes ? { ...within, low: { at: ZERO, open: true } } : within
}

export function outcomeOf(operator: string, a: Range, b: Range): boolean | undefined {
  if (a.kind === 'values' && b.kind === 'values') {
    const common = [...a.values].filter((value) => b.values.has(value)).length
    const same = a.values.size === 1 && b.values.size === 1 && common === 1
    if (common === 0) return operator === '≠'
    return same ? operator === '=' : undefined
  }
  if (a.kind !== 'number' || b.kind !== 'number') return undefined
  const can = (wanted: string): boolean =>
    interval.overlap(a.interval, sideOf(wanted, b.interval)) !== undefined
  if (operator === '=' || operator === '≠') return can('=') ? undefined : operator === '≠'
  if (!can(operator)) return false
  return can(OPPOSITE[operator] ?? '') ? undefined : true
}

export function united(a: Range, b: Range): Range {
  if (a.kind === 'number' && b.kind === 'number') return number(interval.hull(a.interval, b.interval))
  if (a.kind === 'values' && b.kind === 'values') return values(...a.values, ...b.values)
  return ANY
}

export function ofType(type: Type): Range {
  if (type.kind === 'truth') return EITHER
  if (type.kind === 'choice') return values(...type.values)
  return type.kind === 'quantity' ? number(ANYWHERE) : ANY
}
