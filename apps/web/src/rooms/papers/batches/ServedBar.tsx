/** 送达尺 · Served bar: how many of a batch were served, drawn and said. */
import { grouped } from '../../../numbers.ts'

const [WIDTH, HEIGHT] = [120, 8]

export function ServedBar({ served, of }: { readonly served: number; readonly of: number }) {
  return (
    <span className="served-bar">
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <rect className="all" x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} />
        <rect className="served" x="0.5" y="0.5" width={((WIDTH - 1) * served) / of} height={HEIGHT - 1} />
      </svg>
      {grouped(served)} / {grouped(of)}
    </span>
  )
}
