/**
 * 值的比较 · Compare values: numbers by size, days by the calendar, everything else only as the same or not.
 */
import type { Comparison } from './expression.ts'
import { compare } from './rational.ts'
import { isNumber, type Known } from './value.ts'

/** Below zero, zero or above, as a value is before, at or after another of its kind. */
export function orderOf(a: Known, b: Known): number {
  if (isNumber(a) && isNumber(b)) return compare(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a comparison holds; `byMonth` compares days by their months. */
export function holds(operator: Comparison, a: Known, b: Known, byMonth: boolean): boolean {
  const order = byMonth ? orderOf(String(a).slice(0, 7), String(b).slice(0, 7)) : orderOf(a, b)
  if (operator === '=') return order === 0
  if (operator === '≠') return order !== 0
  if (operator === '<') return order < 0
  if (operator === '≤') return order <= 0
  return operator === '>' ? order > 0 : order >= 0
}
