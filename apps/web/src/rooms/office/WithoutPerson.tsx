/** 无人包干 · Households without a person: chosen, and given to somebody, as many at once as there are. */
import type { OfficePage } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { speak } from '../../words.ts'
import { Assign } from './Assign.tsx'

const words = speak(workWords).office

export function WithoutPerson(props: { readonly page: OfficePage; readonly project: string }) {
  const { page, project } = props
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [assigned, setAssigned] = useState<readonly string[]>([])
  const all = page.withoutPerson.map(({ household }) => household)
  const numbers = all.filter((household) => chosen.has(household))
  const toggle = (household: string) => {
    const next = new Set(chosen)
    if (!next.delete(household)) next.add(household)
    setChosen(next)
  }
  return (
    <section className="section">
      <h2>
        {words.withoutPerson} <small>{all.length}</small>
        {page.assign && all.length > 0 && (
          <span className="aside no-print">
            <label>
              <input
                type="checkbox"
                checked={numbers.length === all.length}
                onChange={(event) => setChosen(new Set(event.target.checked ? all : []))}
              />{' '}
              {words.choose(all.length)}
            </label>
            <button
              type="button"
              className="link"
              disabled={numbers.length === 0}
              onClick={() => setAssigned(numbers)}
            >
              {words.assign(numbers.length)}
            </button>
          </span>
        )}
      </h2>
      {all.length === 0 && <p className="note">{words.withoutPersonNone}</p>}
      <ul className="office-lines scrolled-lines">
        {page.withoutPerson.map(({ household, group, last }) => (
          <li key={household}>
            {page.assign && (
              <input
                type="checkbox"
                aria-label={household}
                checked={chosen.has(household)}
                onChange={() => toggle(household)}
              />
            )}
            <Link to="/$project/households/$number" params={{ project, number: household }} search={{}}>
              {household}
            </Link>
            <span>{group}</span>
            <span className="small muted">{words.last(last)}</span>
          </li>
        ))}
      </ul>
      {assigned.length > 0 && page.assign && (
        <Assign
          project={project}
          offer={page.assign}
          numbers={assigned}
          onClose={() => {
            setAssigned([])
            setChosen(new Set())
          }}
        />
      )}
    </section>
  )
}
