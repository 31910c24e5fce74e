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
      {page.assignments.length > 0 && <Assignments assignments={page.assignments} />}
    </div>
  )
}

/** Who helps whom; what all of them share, the days and the number of people, is said once at the head. */
function Assignments(props: { readonly assignments: GroupsPage['assignments'] }) {
  const { assignments } = props
  const told = assignments.map((one) => ({
    between: words.assignments.between(one.from, one.to),
    terms: words.assignments.terms(one.startsOn, one.endsOn, one.people),
  }))
  const shared = told.every(({ terms }) => terms === told[0]?.terms)
  return (
    <section className="section">
      <h2>
        {words.assignments.title} {shared && <small>{told[0]?.terms}</small>}
      </h2>
      <ul className="assignments small">
        {told.map(({ between, terms }) => (
          <li key={`${between} ${terms}`}>
            {between} {!shared && <span className="muted">{terms}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
