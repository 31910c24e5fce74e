/** 难户化解 · Open hard cases by day. */
import type { WallPage } from '@oneruler/server/wall-pages'
import { wallWords } from '@oneruler/words/console-wall'
import { shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(wallWords).hard
const TALL = 420
const LEFT = 64

export function HardCases({ page, narrow }: { readonly page: WallPage; readonly narrow: boolean }) {
  const { listed, resolved, open } = page.hardCases
  const width = narrow ? 460 : 836
  const most = Math.max(1, ...open.map(({ value }) => value))
  const x = (at: number) => LEFT + ((width - LEFT - 60) * at) / Math.max(1, open.length - 1)
  const y = (count: number) => TALL - ((TALL - 40) * count) / most
  const [first, last] = [open[0], open.at(-1)]
  const line = open.map(({ value }, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('')
  return (
    <section className="wall-part wall-curve">
      <h2>
        {words.title} <small>{listed === 0 ? words.none : words.about(resolved, listed)}</small>
      </h2>
      {first !== undefined && last !== undefined && (
        <svg viewBox={`0 0 ${width} ${TALL + 44}`} role="img" aria-label={words.picture}>
          {[0, most].map((count) => (
            <g key={count}>
              <path d={`M${LEFT} ${y(count)}H${width}`} stroke="var(--wall-line)" />
              <text x={LEFT - 10} y={y(count) + 7} className="end dim">
                {count}
              </text>
            </g>
          ))}
          <path d={`${line}V${y(0)}H${x(0)}Z`} fill="var(--wall-panel)" />
          <path d={line} className="wall-line" />
          <circle cx={x(open.length - 1)} cy={y(last.value)} r="9" className="full" />
          <text x={x(open.length - 1)} y={y(last.value) - 20} className="mid strong">
            {last.value}
          </text>
          <text x={x(0)} y={TALL + 32} className="dim">
            {shortDay(first.day)}
          </text>
          <text x={width} y={TALL + 32} className="end">
            {shortDay(last.day)}
          </text>
        </svg>
      )}
    </section>
  )
}
