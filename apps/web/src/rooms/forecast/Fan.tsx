/** 推测图 · Fan: what was signed, the band of the guess opening from it, the straight line, the steps of the reward behind. */
import type { ForecastPage } from '@oneruler/server/forecast-pages'
import { forecastWords } from '@oneruler/words/console-forecast'
import { grouped, shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(forecastWords).curve
const HEIGHT = 320
const TOP = 26
const BOTTOM = 28
const LEFT = 44
const RIGHT = 74
const DAY_LABEL = 46

export function Fan({ page, width }: { readonly page: ForecastPage; readonly width: number }) {
  const { curve, ahead, rewardDays, households } = page
  const perDay = (width - LEFT - RIGHT) / Math.max(1, curve.length - 1)
  const x = (at: number) => LEFT + perDay * at
  const tall = HEIGHT - TOP - BOTTOM
  const y = (count: number) => TOP + tall - (tall * count) / Math.max(1, households)
  const came = curve.flatMap(({ signed }, at) => (signed === null ? [] : [{ at, signed }]))
  const now = came.at(-1)
  const from = now
    ? [{ at: now.at, low: now.signed, middle: now.signed, high: now.signed, straight: now.signed }]
    : []
  const fan = [
    ...from,
    ...ahead.map(({ signed, straight }, n) => ({ ...signed, straight, at: curve.length - ahead.length + n })),
  ]
  const line = (points: readonly { readonly at: number; readonly value: number }[]) =>
    points.map(({ at, value }, n) => `${n === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('')
  const along = (key: 'low' | 'middle' | 'high' | 'straight') =>
    fan.map((one) => ({ at: one.at, value: one[key] }))
  const band = `${line(along('high'))}${line([...along('low')].reverse()).replace('M', 'L')}Z`
  const end = fan.at(-1)
  const every = Math.max(1, Math.ceil(DAY_LABEL / perDay))
  return (
    <svg className="fan" width={width} height={HEIGHT} fontSize="12" role="img" aria-label={words.picture}>
      {[0, 0.25, 0.5, 0.75, 1].map((part) => {
        const count = Math.round(households * part)
        return (
          <g key={part}>
            <path d={`M${LEFT} ${y(count)}H${width - RIGHT}`} stroke="var(--line)" />
            <text x={LEFT - 8} y={y(count) + 4} textAnchor="end" fill="var(--ink3)">
              {grouped(count)}
            </text>
          </g>
        )
      })}
      {curve.map(({ day }, at) =>
        rewardDays.some((last) => last === day) && at < curve.length - 1 ? (
          <g key={day}>
            <path d={`M${x(at)} ${TOP - 8}V${HEIGHT - BOTTOM}`} className="fan-reward" />
            <text x={x(at) + 4} y={TOP - 10} fill="var(--ink3)" fontSize="11">
              {words.reward(day)}
            </text>
          </g>
        ) : null,
      )}
      {fan.length > 1 && <path d={band} className="fan-band" />}
      {fan.length > 1 && <path d={line(along('straight'))} className="fan-straight" />}
      {fan.length > 1 && <path d={line(along('middle'))} className="fan-middle" />}
      <path d={line(came.map(({ at, signed }) => ({ at, value: signed })))} className="fan-came" />
      {now && <circle cx={x(now.at)} cy={y(now.signed)} r="4" fill="var(--brand)" />}
      {end && fan.length > 1 && (
        <text x={x(end.at) + 8} fill="var(--ink)" fontWeight="600">
          <tspan y={y(end.middle) + 4}>
            {end.low}–{end.high}
          </tspan>
        </text>
      )}
      {curve.map(({ day }, at) =>
        (curve.length - 1 - at) % every === 0 ? (
          <text
            key={day}
            x={x(at)}
            y={HEIGHT - 8}
            textAnchor="middle"
            fill={day === page.day ? 'var(--ink)' : 'var(--ink3)'}
            fontWeight={day === page.day ? 600 : 400}
          >
            {shortDay(day)}
          </text>
        ) : null,
      )}
    </svg>
  )
}
