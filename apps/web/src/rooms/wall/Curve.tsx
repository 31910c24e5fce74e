/** 签约进度 · Signing curve: households so far against the line of the threshold, the day's own below it. */
import type { WallPage } from '@oneruler/server/wall-pages'
import { wallWords } from '@oneruler/words/console-wall'
import { grouped, shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(wallWords).curve
const TOP = 44
const TALL = 340
const BARS = { top: 416, tall: 104 }
const BOTTOM = 564
const LEFT = 64
/** A number needs this much beside its neighbour. */
const LABEL = 66

export function Curve({ page, narrow }: { readonly page: WallPage; readonly narrow: boolean }) {
  if (page.curve.length === 0)
    return (
      <section>
        <h2>{words.title}</h2>
        <p>{words.none}</p>
      </section>
    )
  const width = narrow ? 460 : 836
  const { curve, households, threshold } = page
  const band = (width - LEFT - 8) / curve.length
  const x = (at: number) => LEFT + band * (at + 0.5)
  const most = Math.max(1, households)
  const y = (count: number) => TOP + TALL - (TALL * count) / most
  const known = curve.flatMap(({ signed, added }, at) =>
    signed === null ? [] : [{ at, signed, added: added ?? 0 }],
  )
  const last = known.at(-1)
  const highest = Math.max(1, ...known.map(({ added }) => added))
  const every = Math.ceil(LABEL / band)
  const labelled = (at: number) => ((last?.at ?? curve.length - 1) - at) % every === 0
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(most * part))
  return (
    <section className="wall-curve">
      <h2>
        {words.title} <small>{words.about}</small>
        {threshold !== null && (
          <small className="wall-amber">{words.line(threshold.percent, threshold.householdLine)}</small>
        )}
      </h2>
      <svg viewBox={`0 0 ${width} ${BOTTOM}`} role="img" aria-label={words.picture}>
        {ticks.map((count) => (
          <g key={count}>
            <path d={`M${LEFT} ${y(count)}H${width}`} stroke="var(--wall-line)" />
            <text x={LEFT - 10} y={y(count) + 7} className="end dim">
              {grouped(count)}
            </text>
          </g>
        ))}
        {threshold !== null && (
          <path d={`M${LEFT} ${y(threshold.householdLine)}H${width}`} className="wall-threshold" />
        )}
        <path
          d={known.map(({ at, signed }, n) => `${n === 0 ? 'M' : 'L'}${x(at)} ${y(signed)}`).join('')}
          className="wall-line"
        />
        {known.map(({ at, signed }) => (
          <g key={at}>
            <circle
              cx={x(at)}
              cy={y(signed)}
              r={at === last?.at ? 9 : 5}
              className={at === last?.at ? 'full' : ''}
            />
            {labelled(at) && (
              <text
                x={x(at) + (at === last?.at ? 0 : 6)}
                y={at === last?.at ? y(signed) - 20 : y(signed) + 28}
                className={at === last?.at ? 'mid strong' : 'start'}
              >
                {grouped(signed)}
              </text>
            )}
          </g>
        ))}
        <text x={LEFT - 10} y={BARS.top + BARS.tall - 4} className="end dim">
          {words.daily}
        </text>
        <path d={`M${LEFT} ${BARS.top + BARS.tall}H${width}`} stroke="var(--wall-rule)" />
        {known.map(({ at, added }) => {
          const tall = (74 * Math.max(0, added)) / highest
          const foot = BARS.top + BARS.tall
          return (
            <g key={at}>
              <rect
                x={x(at) - band * 0.27}
                y={foot - tall}
                width={band * 0.54}
                height={tall}
                fill={at === last?.at ? 'var(--wall-curve)' : 'var(--wall-bar)'}
              />
              {labelled(at) && (
                <text x={x(at)} y={foot - tall - 10} className={at === last?.at ? 'mid strong small' : 'mid'}>
                  {added < 0 ? `−${-added}` : `+${added}`}
                </text>
              )}
            </g>
          )
        })}
        {curve.map(
          ({ day }, at) =>
            labelled(at) && (
              <text
                key={day}
                x={x(at)}
                y={BOTTOM - 12}
                className={at === last?.at ? 'mid strong small' : 'mid dim'}
              >
                {shortDay(day)}
              </text>
            ),
        )}
      </svg>
    </section>
  )
}
