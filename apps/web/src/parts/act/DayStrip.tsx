/** 日格 · Day strip: today, and the first lawful day, as cells; a count of days is always resolved to a date. */
import { actWords } from '@oneruler/words/console-acts'
import { speak } from '../../words.ts'

const words = speak(actWords).gate

const MS_PER_DAY = 86_400_000
/** More cells than this do not fit a phone; between them then stands a gap. */
const MOST_CELLS = 14

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
const dayFrom = (n: number): string => new Date(n * MS_PER_DAY).toISOString().slice(0, 10)

export function DayStrip(props: { readonly today: string; readonly opensOn: string }) {
  const [from, to] = [numberOf(props.today), numberOf(props.opensOn)]
  const count = Math.max(1, to - from)
  const all = Array.from({ length: count + 1 }, (_, index) => dayFrom(from + index))
  const shown = all.length <= MOST_CELLS ? all : [...all.slice(0, 5), null, ...all.slice(-5)]
  return (
    <div className="day-strip">
      <p>
        <b>{props.opensOn}</b> <span className="muted small">{words.inDays(count)}</span>
      </p>
      <ol>
        {shown.map((day) =>
          day === null ? (
            <li key="gap" className="gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li
              key={day}
              className={day === props.today ? 'today' : day === props.opensOn ? 'lawful' : undefined}
            >
              <time dateTime={day}>{Number(day.slice(8))}</time>
              {day === props.today && <span className="cell-note">{words.today}</span>}
              {day === props.opensOn && <span className="cell-note">{words.lawful}</span>}
            </li>
          ),
        )}
      </ol>
    </div>
  )
}
