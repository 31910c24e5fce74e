/** 期限 · The clocks of the project on one scale of days, each with its last day; today is a line through all. */
import type { ClockLine } from '@oneruler/server/road-pages'
import { projectRoadWords } from '@oneruler/words/console-project-road'
import { useWidth } from '../../parts/useWidth.ts'
import { speak } from '../../words.ts'
import { clockScale } from './clockScale.ts'

const words = speak(projectRoadWords)
const ROW_PX = 26
const AXIS_PX = 20

export function Clocks(props: { readonly clocks: readonly ClockLine[]; readonly today: string }) {
  const { clocks, today } = props
  const [ref, width] = useWidth()
  return (
    <section className="section clocks">
      <h2>
        {words.clocks} <small>{clocks.length === 0 ? words.noClocks : words.clocksNote}</small>
      </h2>
      <div className="clock-rows">
        <ul className="clock-names">
          {clocks.map((clock) => (
            <li key={clock.clock}>
              <b>{words.clock[clock.clock]}</b>
              <span className="blue small">{clock.article}</span>
            </li>
          ))}
        </ul>
        <div ref={ref} className="clock-bars">
          {clocks.length > 0 && width > 0 && <Bars clocks={clocks} today={today} width={width} />}
        </div>
        <ul className="clock-ends">
          {clocks.map((clock) => (
            <li key={clock.clock} className={toneOf(clock)}>
              <time dateTime={clock.lastDay}>{clock.lastDay}</time>
              <span>
                {said(clock)}
                {clock.provisional && words.provisional}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const TONES: Readonly<Record<ClockLine['state'], string>> = {
  ahead: 'muted',
  running: 'amber',
  over: 'muted',
  late: 'red',
  missed: 'red',
}

/** Running out, not merely running. */
const SOON_DAYS = 30
const toneOf = ({ state, left }: ClockLine): string =>
  state === 'running' && left > SOON_DAYS ? '' : TONES[state]

function said({ state, since, left, lastDay, metOn }: ClockLine): string {
  const texts = words.clockStates
  const days = (on: string) => Math.round((Date.parse(on) - Date.parse(lastDay)) / 86_400_000)
  if (state === 'ahead') return texts.ahead(since)
  if (state === 'running') return texts.running(left)
  if (state === 'missed') return texts.missed(-left)
  if (state === 'late') return texts.late(metOn ?? lastDay, days(metOn ?? lastDay))
  return metOn === null ? texts.over() : texts.met(metOn)
}

const LINES: Readonly<Record<ClockLine['state'], string>> = {
  ahead: 'var(--blue-2)',
  running: 'var(--amber-fill)',
  over: 'var(--brand)',
  late: 'var(--red)',
  missed: 'var(--red)',
}

function Bars(props: {
  readonly clocks: readonly ClockLine[]
  readonly today: string
  readonly width: number
}) {
  const { clocks, today, width } = props
  const scale = clockScale(clocks, today, width)
  const height = clocks.length * ROW_PX + AXIS_PX
  return (
    <svg width={width} height={height} fontSize="12" aria-hidden="true">
      {scale.months.map(({ x, label }) => (
        <g key={x}>
          <path d={`M${x} 0V${height - AXIS_PX}`} stroke="var(--line)" />
          <text x={x + 3} y={height - 5} fill="var(--ink3)">
            {label}
          </text>
        </g>
      ))}
      <path d={`M0 ${height - AXIS_PX}H${width}`} stroke="var(--rule)" />
      {clocks.map((clock, index) => {
        const y = index * ROW_PX + ROW_PX / 2
        const [from, to] = [scale.x(clock.since), scale.x(clock.lastDay)]
        const colour = LINES[clock.state]
        return (
          <g key={clock.clock}>
            <path d={`M${from} ${y}H${to}`} stroke={colour} strokeWidth={clock.state === 'over' ? 2 : 3} />
            <path
              d={`M${from} ${y - 5}v10${scale.isBeyond(clock.lastDay) ? `M${to - 6} ${y - 4}l5 4l-5 4` : `M${to} ${y - 7}v14`}`}
              stroke={colour}
              strokeWidth="1.5"
              fill="none"
            />
            {clock.metOn !== null && (
              <circle
                cx={scale.x(clock.metOn)}
                cy={y}
                r="4"
                fill="var(--paper)"
                stroke={colour}
                strokeWidth="1.6"
              />
            )}
          </g>
        )
      })}
      <path d={`M${scale.x(today)} 0V${height - AXIS_PX + 4}`} stroke="var(--ink)" strokeWidth="1.2" />
      <text
        x={Math.min(scale.x(today), width - 14)}
        y={height - 5}
        textAnchor="middle"
        fontWeight="600"
        stroke="var(--paper)"
        strokeWidth="4"
        paintOrder="stroke"
        fill="var(--ink)"
      >
        {words.today}
      </text>
    </svg>
  )
}
