/** 问题 · Issues by the level that deals with them: solved in blue, open in amber, the oldest open one in days. */
import type { OverviewPage } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { overviewWords } from '@oneruler/words/console-overview'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'

const words = speak(overviewWords).issues
const { none, list } = speak(consoleWords)
/** The longest bar takes this share of its cell, leaving room for the open ones and the number. */
const LONGEST_PERCENT = 68
/** More open issues than this are said by the number alone. */
const MOST_MARKS = 6

export function IssuesByLevel(props: { readonly issues: OverviewPage['issues']; readonly project: string }) {
  const { issues, project } = props
  const most = Math.max(1, ...issues.levels.map((level) => level.solved))
  return (
    <section className="section">
      <h2>
        {words.title} <small>{words.about(issues.raised, issues.solved)}</small>
        <span className="aside">
          <Link to="/$project/lists/$list" params={{ project, list: 'issues' }}>
            {list}
          </Link>
        </span>
      </h2>
      {issues.raised === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <table className="table issues">
          <thead>
            <tr>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.solved}</th>
              <th scope="col" className="end">
                {words.open}
              </th>
              <th scope="col" className="end">
                {words.oldest}
              </th>
            </tr>
          </thead>
          <tbody>
            {issues.levels.map((level) => (
              <tr key={level.level}>
                <td>{level.level}</td>
                <td>
                  <div className="issues-bars">
                    <i style={{ width: `${(LONGEST_PERCENT * level.solved) / most}%` }} />
                    {Array.from({ length: Math.min(level.open, MOST_MARKS) }, (_, mark) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: equal marks without an identity
                      <i key={mark} className="open" />
                    ))}
                    <span>{level.solved}</span>
                  </div>
                </td>
                <td className={level.open > 0 ? 'end amber' : 'end muted'}>
                  <b>{level.open > 0 ? words.cases(level.open) : 0}</b>
                </td>
                <td className={level.oldestDays === null ? 'end muted' : 'end amber'}>
                  {level.oldestDays === null ? none : words.days(level.oldestDays)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
