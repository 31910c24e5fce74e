/** 细线 · Sparkline: a figure's small line of history, its last point dotted. Decoration to a reader of text. */

const WIDTH = 72
const HEIGHT = 22
const MARGIN = 4

export function Sparkline(props: { readonly values: readonly number[] }) {
  const { values } = props
  if (values.length < 2) return null
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const points = values.map((value, i) => [
    MARGIN + ((WIDTH - 2 * MARGIN) * i) / (values.length - 1),
    HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * (value - low)) / span,
  ])
  const last = points.at(-1) as number[]
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline
        points={points.map(([x, y]) => `${x?.toFixed(1)},${y?.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="var(--brand)"
        strokeWidth="1.3"
      />
      <circle cx={last[0]} cy={last[1]} r="2.2" fill="var(--brand)" />
    </svg>
  )
}
