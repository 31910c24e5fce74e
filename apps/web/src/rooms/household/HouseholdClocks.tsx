/** 期限 · The clocks that run for a household on one scale of days, the next to end first; today is a line through all. */
import type { HouseholdClockLine } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { householdClockWords } from '@oneruler/words/road/household-clocks'
import { shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'

const names = speak(householdClockWords)
const words = speak(actWords)

const MS_PER_DAY = 86_400_000
const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
/** Running out, not merely running. */
const SOON_DAYS = 3

export function HouseholdClocks(props: {
  readonly clocks: readonly HouseholdClockLine[]
  readonly today: string
}) {
  const { clocks, today } = props
  if (clocks.length === 0) return null
  const days = clocks.flatMap(({ since, lastDay }) => [dayOf(since), dayOf(lastDay)])
  const [from, to] = [Math.min(...days, dayOf(today)), Math.max(...days, dayOf(today) + 1)]
  const at = (day: string): number => ((dayOf(day) - from) / (to - from)) * 100
  return (
    <section className="section household-clocks">
      <h2>{words.clocks}</h2>
      <ul>
        {clocks.map((clock) => {
          const tone = clock.state === 'missed' ? 'red' : clock.left <= SOON_DAYS ? 'amber' : 'blue'
          return (
            <li key={`${clock.clock} ${clock.since}`}>
              <p>
                <b>{names.clock[clock.clock]}</b>
                <span className="blue small">{clock.article}</span>
              </p>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <path d="M0 4H100" className="scale" />
                <path d={`M${at(clock.since)} 4H${at(clock.lastDay)}`} className={`span ${tone}`} />
                <path d={`M${at(clock.lastDay)} 0V8`} className={`span ${tone}`} />
                <path d={`M${at(today)} 0V8`} className="now" />
              </svg>
              <p className="small">
                <time dateTime={clock.lastDay} className={tone === 'blue' ? undefined : tone}>
                  {words.until(shortDay(clock.lastDay))}
                </time>
                <span className="muted">
                  {clock.left < 0 ? words.overBy(-clock.left) : words.left(clock.left)}
                  {clock.provisional && words.provisional}
                  {' · '}
                  {names.mover[clock.mover]}
                </span>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
