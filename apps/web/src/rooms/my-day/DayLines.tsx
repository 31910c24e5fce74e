/** 待办 · Day lines: what is mine, each with its kind, the household or issue it is about, and how much time is left. */
import { daysBetween, day as known } from '@oneruler/campaign/day'
import type { DayLine } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'

const words = speak(workWords).myDay

export function DayLines(props: {
  readonly lines: readonly DayLine[]
  readonly project: string
  readonly today: string
  /** Opens the form by which a task is finished; null where nobody can. */
  readonly onFinish: ((line: DayLine) => void) | null
}) {
  const { lines, project, today, onFinish } = props
  if (lines.length === 0) return <p className="note">{words.none}</p>
  return (
    <ul className="day-lines">
      {lines.map((line) => (
        <li key={`${line.kind} ${line.household} ${line.key}`} data-row>
          <span className="tag">{words.kinds[line.kind]}</span>
          <span className="day-what">
            {(line.kind === 'answer' || line.kind === 'accept') && (
              <Link to="/$project/issues" params={{ project }} search={{ issue: line.key }}>
                {line.key}
              </Link>
            )}
            {line.kind === 'visit' && line.key}{' '}
            {line.household !== null && (
              <Link
                to="/$project/households/$number"
                params={{ project, number: line.household }}
                search={{}}
              >
                {line.household}
              </Link>
            )}{' '}
            {line.text}
          </span>
          {line.dueOn !== null && <Left dueOn={line.dueOn} today={today} />}
          {line.kind === 'task' && onFinish && (
            <button type="button" className="link no-print" onClick={() => onFinish(line)}>
              {words.finish}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Left(props: { readonly dueOn: string; readonly today: string }) {
  const left = daysBetween(known(props.today), known(props.dueOn))
  const text = left < 0 ? words.late(-left) : left === 0 ? words.today : words.inDays(left)
  const tone = left < 0 ? 'red' : left === 0 ? 'amber' : 'muted'
  return (
    <span className={`small day-left ${tone}`}>
      {text} <span className="muted">{props.dueOn.slice(5)}</span>
    </span>
  )
}
