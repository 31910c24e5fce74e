/**
 * 名次线 · The lines of a bump chart. Groups that share a rank stand in slots of their own, in group order,
 * so that no line hides another; the rank itself is what is written.
 */
import type { GroupsPage } from '@oneruler/server/pages'

type Told = Pick<GroupsPage, 'lines' | 'days' | 'rows'>

export interface BumpLine {
  readonly group: string
  readonly ranks: readonly number[]
  /** From 0 at the top, one for each day. */
  readonly slots: readonly number[]
  readonly added: readonly number[]
  readonly signed: readonly number[]
  readonly rate: number
  readonly households: number
}

/** The lines in the order of the last day. */
export function bumpLines(page: Told): readonly BumpLine[] {
  const slotsOf = page.days.map((_, index) => {
    const order = page.lines.map((line, place) => ({ place, rank: line.ranks[index] ?? page.lines.length }))
    order.sort((a, b) => a.rank - b.rank || a.place - b.place)
    const slots: number[] = []
    order.forEach(({ place }, slot) => {
      slots[place] = slot
    })
    return slots
  })
  const lines = page.lines.map((line, place) => {
    const row = page.rows.find(({ group }) => group === line.group)
    return {
      ...line,
      slots: slotsOf.map((slots) => slots[place] as number),
      rate: row?.rate ?? 0,
      households: row?.households ?? 0,
    }
  })
  return lines.sort((a, b) => (a.slots.at(-1) ?? 0) - (b.slots.at(-1) ?? 0))
}

/** A path through the points that leaves and enters each of them level. */
export function smoothPath(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], i) => {
      const before = points[i - 1]
      if (before === undefined) return `M${x} ${y}`
      const half = (before[0] + x) / 2
      return `C${half} ${before[1]} ${half} ${y} ${x} ${y}`
    })
    .join('')
}
