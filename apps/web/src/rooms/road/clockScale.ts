/**
 * 期限的尺度 · The scale of the clocks: which day stands where. A freeze of a year is cut off where it would press the
 * others together; its last day is told beside it.
 */
import { addDays, daysBetween, daysFrom, day as known } from '@oneruler/campaign/day'
import type { ClockLine } from '@oneruler/server/road-pages'

const MARGIN_DAYS = 6
/** `2018-08` with a gap at its left, and half of the word for today. */
const LABEL_PX = 56
const HALF_OF_TODAY_PX = 14

export interface ClockScale {
  readonly x: (day: string) => number
  /** Whether the day lies beyond what is drawn. */
  readonly isBeyond: (day: string) => boolean
  readonly months: readonly { readonly x: number; readonly label: string }[]
}

export function clockScale(clocks: readonly ClockLine[], today: string, width: number): ClockScale {
  const others = clocks.filter(({ clock }) => clock !== 'freeze')
  const starts = [...clocks.map(({ since }) => since), today].sort()
  const ends = [...(others.length > 0 ? others : clocks).map(({ lastDay }) => lastDay), today].sort()
  const first = addDays(known(starts[0] as string), -MARGIN_DAYS)
  const last = addDays(known(ends.at(-1) as string), 2 * MARGIN_DAYS)
  const perDay = width / daysBetween(first, last)
  const x = (day: string) => Math.min(perDay * daysBetween(first, known(day)), width - 1)
  const beginnings = daysFrom(first, last).filter((day) => day.endsWith('-01'))
  const isFree = (at: number) =>
    at + LABEL_PX < width && (at + LABEL_PX < x(today) - HALF_OF_TODAY_PX || at > x(today) + HALF_OF_TODAY_PX)
  const every = Math.max(1, Math.ceil(LABEL_PX / (perDay * 30)))
  return {
    x,
    isBeyond: (day) => day > last,
    months: beginnings
      .filter((_, index) => index % every === 0)
      .map((day) => ({ x: x(day), label: isFree(x(day)) ? day.slice(0, 7) : '' })),
  }
}
