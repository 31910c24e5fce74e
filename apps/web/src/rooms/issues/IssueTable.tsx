/** 问题表 · Issue table: each issue where it stands, with its age and the last day to answer. */
import type { IssueLine } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'

const words = speak(workWords).issues
const TONES = { open: 'amber', answered: 'blue', solved: 'green' }

export function IssueTable(props: {
  readonly issues: readonly IssueLine[]
  readonly chosen: string | null
  readonly project: string
  readonly onChoose: (number: string) => void
}) {
  const { issues, chosen, project, onChoose } = props
  if (issues.length === 0) return <p className="note">{words.none}</p>
  return (
    <div className="issue-list">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.columns.number}</th>
            <th scope="col">{words.columns.level}</th>
            <th scope="col">{words.columns.category}</th>
            <th scope="col">{words.columns.household}</th>
            <th scope="col" className="end">
              {words.columns.days}
            </th>
            <th scope="col">{words.columns.due}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.number} className={issue.number === chosen ? 'on' : undefined}>
              <td>
                <button
                  type="button"
                  className="issue-open"
                  aria-current={issue.number === chosen}
                  onClick={() => onChoose(issue.number)}
                >
                  {issue.number}{' '}
                  <span className={`tag ${TONES[issue.state]}`}>{words.states[issue.state]}</span>
                </button>
              </td>
              <td>
                {issue.level}
                {issue.hasRisen && <span className="small amber"> {words.risen}</span>}
              </td>
              <td>{issue.category}</td>
              <td>
                {issue.household === null ? (
                  <span className="muted">{words.general}</span>
                ) : (
                  <Link
                    to="/$project/households/$number"
                    params={{ project, number: issue.household }}
                    search={{}}
                  >
                    {issue.household}
                  </Link>
                )}
              </td>
              <td className="end">{issue.days}</td>
              <td className={issue.isLate ? 'red' : undefined}>
                {issue.dueOn ?? ''} {issue.isLate && words.late}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
