/** 今天已办 · Finished: what was recorded today as done by me, alike acts counted together. */
import type { MyDayPage } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'

const words = speak(workWords).myDay

export function Finished(props: { readonly lines: MyDayPage['finished']; readonly project: string }) {
  const { lines, project } = props
  if (lines.length === 0) return <p className="note">{words.none}</p>
  const times = new Map<string, { what: string; household: string | null; count: number }>()
  for (const { what, household } of lines) {
    const key = `${what} ${household}`
    times.set(key, { what, household, count: (times.get(key)?.count ?? 0) + 1 })
  }
  return (
    <ul className="day-lines">
      {[...times].map(([key, { what, household, count }]) => (
        <li key={key}>
          <span className="tag green">{what}</span>
          {household !== null && (
            <Link to="/$project/households/$number" params={{ project, number: household }} search={{}}>
              {household}
            </Link>
          )}
          {count > 1 && <span className="small muted">× {count}</span>}
        </li>
      ))}
    </ul>
  )
}
