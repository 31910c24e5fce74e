/** 细线 · Sparkline: a figure's small line of history to the day shown, its last point dotted. */
import { daysBetween, day as known } from '@oneruler/campaign/day'
import type { DayValue } from '@oneruler/server/pages'

const WIDTH = 72
const HEIGHT = 22
const MARGIN = 4

/** Decoration to a reader of text: the figure beside it says the same in words. */
export function Sparkline(props: { readonly history: readonly DayValue[]; readonly until: string }) {
  const { history, until } = props
  const first = history[0]
  const last = history.at(-1)
  if (first === undefined || last === undefined || first.day >= until) return null
  const points = last.day < until ? [...history, { day: until, value: last.value }] : history
  const low = Math.min(...points.map((point) => point.value))
  const span = Math.max(...points.map((point) => point.value)) - low || 1
  const days = daysBetween(known(first.day), known(until))
  const x = (day: string) =>
    MARGIN + ((WIDTH - 2 * MARGIN) * daysBetween(known(first.day), known(day))) / days
  const y = (value: number) => HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * (value - low)) / span
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline
        points={points.map(({ day, value }) => `${x(day).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
        fill="none"
        stroke="var(--brand)"
        strokeWidth="1.3"
      />
      <circle cx={x(until)} cy={y(last.value)} r="2.2" fill="var(--brand)" />
    </svg>
  )
}
