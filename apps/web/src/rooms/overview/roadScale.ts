/** 程序的尺度 · The scale of the statutory road: which day stands where, and which days carry a tick. */
import { addDays, type Day, daysBetween, daysFrom, day as known } from '@oneruler/campaign/day'
import type { RoadStep } from '@oneruler/server/pages'

export type DatedStep = RoadStep & { readonly day: string }

export interface Tick {
  readonly day: Day
  readonly x: number
  /** A day is 4 px long, a tenth day 9, the first of a month 15. */
  readonly length: 4 | 9 | 15
}

export interface RoadScale {
  readonly x: (day: string) => number
  readonly ticks: readonly Tick[]
}

const MARGIN_DAYS = 4
const EDGE_PX = 12
const CLOSEST_TICKS_PX = 3

/** The scale from a little before the first step to a little after the last one, or the day shown. */
export function roadScale(steps: readonly DatedStep[], shown: string, width: number): RoadScale {
  const days = [...steps.map((step) => step.day), shown].sort()
  const first = addDays(known(days[0] as string), -MARGIN_DAYS)
  const last = addDays(known(days.at(-1) as string), MARGIN_DAYS)
  const perDay = (width - 2 * EDGE_PX) / daysBetween(first, last)
  const x = (day: string) => EDGE_PX + perDay * daysBetween(first, known(day))
  const ticks = daysFrom(first, last)
    .map((day) => ({ day, x: x(day), length: tickLength(day) }))
    .filter((tick) => tick.length > 4 || perDay >= CLOSEST_TICKS_PX)
  return { x, ticks }
}

function tickLength(day: Day): Tick['length'] {
  const date = Number(day.slice(8))
  if (date === 1) return 15
  return date === 11 || date === 21 ? 9 : 4
}
