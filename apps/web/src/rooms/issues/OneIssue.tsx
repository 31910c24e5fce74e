/** 一个问题 · One issue: what happened to it, turn by turn, and what may be done about it now. */
import { workWords } from '@oneruler/words/console-work'
import { useQuery } from '@tanstack/react-query'
import { Offers } from '../../parts/act/Offers.tsx'
import { speak } from '../../words.ts'
import { issueQuery } from '../../work-api.ts'

const words = speak(workWords).issues

export function OneIssue(props: { readonly number: string; readonly project: string }) {
  const { number, project } = props
  const { data: page, error } = useQuery(issueQuery(project, number))
  if (error)
    return (
      <p className="red small" role="alert">
        {error.message}
      </p>
    )
  if (page?.issue.number !== number) return <section className="section" aria-busy="true" />
  const { issue, turns } = page
  const about = [issue.category ?? '', issue.household ?? words.general, issue.level].join('　')
  return (
    <section className="section" aria-live="polite">
      <h2>
        {number}
        <small>
          {about}
          {issue.dueOn !== null && `　${words.due(issue.dueOn)}`}
        </small>
      </h2>
      <ol className="issue-turns">
        {turns.map(({ on, kind, by, level, text }) => (
          <li key={`${on} ${kind} ${level} ${text}`} className={kind}>
            <span className="small muted">{on}</span>
            <span>
              <b>{words.turns[kind]}</b> {level} <span className="muted">{by}</span>
              {text !== null && <span className="issue-text">{text}</span>}
            </span>
          </li>
        ))}
      </ol>
      <Offers project={project} target={number} about={`${number} ${about}`} page={page} />
    </section>
  )
}
