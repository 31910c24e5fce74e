/**
 * 小数抑制 · Small cells: a count that leaves fewer than five households on either side is not told exactly, since among
 * neighbours the last few are known by name.
 */
import type { ShownCount } from '@oneruler/portal/public-project'

export const SMALLEST = 5

/** Of a whole: how many of it, as far as that may be told. */
export function shownCount(part: number, whole: number): ShownCount {
  if (part > 0 && part < SMALLEST) return { is: 'below', value: Math.min(SMALLEST, whole) }
  const rest = whole - part
  if (rest > 0 && rest < SMALLEST) return { is: 'above', value: Math.max(0, whole - SMALLEST) }
  return { is: 'exact', value: part }
}
