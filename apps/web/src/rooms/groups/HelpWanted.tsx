/** 求援 · Help wanted: which groups carry open hard cases, why, and who already helps them. */
import type { GroupsPage } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { groupWords } from '@oneruler/words/console-groups'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'

const words = speak(groupWords)
const { listed } = speak(consoleWords)
const REASONS = 3

export function HelpWanted(props: { readonly page: GroupsPage; readonly project: string }) {
  const { page, project } = props
  const wanting = page.help.filter((group) => group.open > 0)
  return (
    <div className="help">
      <section className="section">
        <h2>
          {words.help.title} <small>{words.help.about}</small>
        </h2>
        {wanting.length === 0 && <p className="note">{words.help.none}</p>}
        <ul>
          {wanting.map((group) => (
            <li key={group.group}>
              <div className="help-line">
                <b className="help-group">{group.group}</b>
                <Link
                  to="/$project/households"
                  params={{ project }}
                  search={{ group: group.group, state: 'hardCase' }}
                >
                  {words.help.open(group.open)}
                </Link>
                {group.helpedBy.length > 0 && (
                  <span className="small">{words.help.helpedBy(listed(group.helpedBy))}</span>
                )}
              </div>
              <div className="small muted">
                {listed(
                  group.reasons
                    .slice(0, REASONS)
                    .map(({ reason, households }) => words.help.reason(reason, households)),
                )}
                {group.reasons.length > REASONS ? words.help.more : ''}
              </div>
            </li>
          ))}
        </ul>
      </section>
      {page.assignments.length > 0 && (
        <section className="section">
          <h2>{words.assignments.title}</h2>
          <ul className="assignments small">
            {page.assignments.map((one) => (
              <li key={`${one.from} ${one.to} ${one.startsOn}`}>
                <span>{words.assignments.between(one.from, one.to)}</span>
                <span className="muted">{words.assignments.people(one.people)}</span>
                <span className="muted">{words.assignments.period(one.startsOn, one.endsOn)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
