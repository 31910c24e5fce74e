/** 授权表 · Grant table: roles with their project, reach and days; what has ended stays, greyed. */
import type { GrantLine } from '@oneruler/server/access-pages'
import { consoleWords } from '@oneruler/words/console'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { roleWords } from '@oneruler/words/roles'
import type { ReactNode } from 'react'
import { speak } from '../../words.ts'

const words = speak(consoleAccessWords).people
const { names, reaches } = speak(roleWords)
const { listed } = speak(consoleWords)

export function GrantTable(props: {
  readonly grants: readonly GrantLine[]
  /** What can be done with one in force. */
  readonly actOn?: (grant: GrantLine) => ReactNode
}) {
  if (props.grants.length === 0) return <p className="small amber">{words.none}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={words.reach}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.staff}</th>
            <th scope="col">{words.reach}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.till}</th>
            <th scope="col">{words.by}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {props.grants.map((grant) => (
            <tr key={grant.id} className={grant.ended === null ? undefined : 'grant-ended'}>
              <td className="one-line">{names[grant.role]}</td>
              <td>{grant.projectName ?? words.everywhere}</td>
              <td>{grant.staff}</td>
              <td>{reachText(grant)}</td>
              <td className="one-line">{grant.from}</td>
              <td className="one-line">{grant.until}</td>
              <td className="one-line">{grant.givenByName}</td>
              <td className="end">
                {grant.ended === null ? props.actOn?.(grant) : words.ended(grant.ended.reason)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function reachText({ role, reach }: GrantLine): string {
  const named = [...(reach.groups ?? []), ...(reach.partners ?? []), ...(reach.households ?? [])]
  return named.length > 0 ? listed(named) : reaches[role]
}
