/** 人员 · Staff: those with a gap or an overload first; all of them on demand. */
import type { OfficePage } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { speak } from '../../words.ts'

const words = speak(workWords).office
const TEXTS = ['person', 'name', 'group', 'post'] as const
const NUMBERS = ['households', 'signed', 'beyond'] as const
const DECLARED = ['pledged', 'undertaken', 'lent'] as const

export function Staff(props: { readonly page: OfficePage; readonly project: string }) {
  const { page, project } = props
  const [isAll, setAll] = useState(false)
  const idle = new Set(page.withoutWork)
  const heavy = new Set(page.overloaded)
  const shown = page.people.filter(({ person }) => isAll || idle.has(person) || heavy.has(person))
  return (
    <section className="section">
      <h2>
        {words.people} <small>{shown.length}</small>
        <span className="aside no-print">
          <button type="button" className="link" onClick={() => setAll(!isAll)}>
            {isAll ? words.showFew : words.showAll(page.people.length)}
          </button>
        </span>
      </h2>
      <div className="scroll-x scrolled-lines">
        <table className="table">
          <thead>
            <tr>
              {TEXTS.map((name) => (
                <th key={name} scope="col">
                  {words.columns[name]}
                </th>
              ))}
              {NUMBERS.map((name) => (
                <th key={name} scope="col" className="end">
                  {words.columns[name]}
                </th>
              ))}
              {DECLARED.map((name) => (
                <th key={name} scope="col">
                  {words.columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.person}>
                <td>
                  <Link
                    to="/$project/households"
                    params={{ project }}
                    search={{ caseworker: line.person }}
                    title={words.toHouseholds}
                  >
                    {line.person}
                  </Link>
                </td>
                <td>{line.name}</td>
                <td>{line.group}</td>
                <td>{line.post}</td>
                <td className="end">
                  {idle.has(line.person) && <span className="tag red">{words.idle}</span>}
                  {heavy.has(line.person) && <span className="tag amber">{words.overloaded}</span>}{' '}
                  {line.households}
                </td>
                <td className="end">{line.signed}</td>
                <td className="end">{line.beyond > 0 ? line.beyond : ''}</td>
                <td>{line.pledgedOn === null ? '' : words.yes}</td>
                <td>{line.hasUndertaken ? words.declared : ''}</td>
                <td>{line.lentTo}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
