/** 签约期的尺 · The signing period as a ruler: a tick a day, a longer one at every fifth, filled to the day shown. */
import { addDays, type Day, daysBetween, daysFrom } from '@oneruler/campaign/day'
import { consoleWords } from '@oneruler/words/console'
import type { KeyboardEvent, MouseEvent } from 'react'
import { speak } from '../words.ts'

const words = speak(consoleWords).day

const WIDTH = 150
const EDGE = 8
const BASE = 22.5
const DENSEST_TICKS = 45

export function SigningRuler(props: {
  readonly startsOn: Day
  readonly endsOn: Day
  readonly day: Day
  readonly choose: (day: Day) => void
}) {
  const { startsOn, endsOn, day, choose } = props
  const days = daysFrom(startsOn, endsOn)
  const last = Math.max(days.length - 1, 1)
  const x = (index: number) => EDGE + ((WIDTH - 2 * EDGE) * index) / last
  const shown = daysBetween(startsOn, day)
  const clamped = Math.max(0, Math.min(days.length - 1, shown))
  const outside = shown !== clamped
  const everyTick = days.length <= DENSEST_TICKS ? 1 : 7

  const pick = (event: MouseEvent<HTMLElement>) => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left
    const index = Math.round(((at - EDGE) / (WIDTH - 2 * EDGE)) * last)
    choose(addDays(startsOn, Math.max(0, Math.min(days.length - 1, index))))
  }
  const keys: Readonly<Record<string, Day>> = {
    ArrowLeft: addDays(day, -1),
    ArrowDown: addDays(day, -1),
    ArrowRight: addDays(day, 1),
    ArrowUp: addDays(day, 1),
    Home: startsOn,
    End: endsOn,
  }
  const press = (event: KeyboardEvent) => {
    const next = keys[event.key]
    if (next === undefined) return
    event.preventDefault()
    choose(next)
  }
  return (
    <div
      className="signing-ruler"
      role="slider"
      tabIndex={0}
      aria-label={words.ruler}
      aria-valuemin={1}
      aria-valuemax={days.length}
      aria-valuenow={clamped + 1}
      aria-valuetext={day}
      onClick={pick}
      onKeyDown={press}
    >
      <svg width={WIDTH} height="30" viewBox={`0 0 ${WIDTH} 30`} aria-hidden="true">
        <path d={`M${EDGE} ${BASE}H${WIDTH - EDGE}`} stroke="var(--rule)" />
        {days.map((tick, index) =>
          index % everyTick === 0 || index === days.length - 1 ? (
            <path
              key={tick}
              d={`M${x(index)} ${index % 5 === 0 || index === days.length - 1 ? 13.5 : 16.5}V${BASE}`}
              stroke={index <= shown ? 'var(--brand)' : 'var(--rule)'}
            />
          ) : null,
        )}
        {shown > 0 && <path d={`M${EDGE} ${BASE}H${x(clamped)}`} stroke="var(--brand)" strokeWidth="2" />}
        <path
          d={`M${x(clamped)} 24l4 5h-8z`}
          fill={outside ? 'var(--sheet)' : 'var(--brand)'}
          stroke={outside ? 'var(--brand)' : 'none'}
        />
      </svg>
    </div>
  )
}
