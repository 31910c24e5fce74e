/** 逐日 · Day slider: how many signed on each day of the period; a day is chosen, or all are played one after another. */
import type { MapPage } from '@oneruler/server/map-pages'
import { mapWords } from '@oneruler/words/console-map'
import { useEffect, useState } from 'react'
import { speak } from '../../words.ts'

const words = speak(mapWords)
const STEP_MS = 1200

export function DaySlider(props: {
  readonly days: MapPage['days']
  readonly day: string
  readonly onDay: (day: string) => void
}) {
  const { days, day, onDay } = props
  const [isPlaying, setPlaying] = useState(false)
  const most = Math.max(1, ...days.map(({ signed }) => signed ?? 0))
  const at = days.findIndex((one) => one.day === day)
  const next = days[at + 1]?.day ?? null

  useEffect(() => {
    if (!isPlaying) return
    if (next === null) return setPlaying(false)
    const turn = setTimeout(() => onDay(next), STEP_MS)
    return () => clearTimeout(turn)
  }, [isPlaying, next, onDay])

  const play = () => {
    if (!isPlaying && next === null && days[0]) onDay(days[0].day)
    setPlaying(!isPlaying)
  }
  return (
    <section className="section map-days">
      <h2>
        {words.days} <small>{words.daysAbout}</small>
        <span className="aside">
          <button type="button" className="link" onClick={play}>
            {isPlaying ? words.pause : words.play}
          </button>
        </span>
      </h2>
      <ol>
        {days.map((one) => (
          <li key={one.day}>
            <button
              type="button"
              aria-current={one.day === day ? 'date' : undefined}
              aria-label={words.dayChoice(one.day, one.signed ?? 0)}
              onClick={() => onDay(one.day)}
            >
              <b>{one.signed ?? ''}</b>
              <i style={{ height: `${((one.signed ?? 0) / most) * 36}px` }} />
              <span>{one.day.slice(5)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
