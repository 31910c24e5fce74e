/** 勾选的户 · Ticked households: a list that lacks something, and the act that mends it for as many as are ticked. */
import type { OfferLine } from '@oneruler/server/road-pages'
import { workWords } from '@oneruler/words/console-work'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { speak } from '../../words.ts'
import { ForMany } from './ForMany.tsx'

const words = speak(workWords).office

export interface LackingHousehold {
  readonly household: string
  readonly group: string | null
  /** What it lacks. */
  readonly note: string
}

export function TickedHouseholds(props: {
  readonly project: string
  readonly title: string
  readonly none: string
  readonly lines: readonly LackingHousehold[]
  /** Null where whoever looks may not. */
  readonly offer: OfferLine | null
}) {
  const { project, title, none, lines, offer } = props
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [acted, setActed] = useState<readonly string[]>([])
  const all = lines.map(({ household }) => household)
  const numbers = all.filter((household) => ticked.has(household))
  const toggle = (household: string) => {
    const next = new Set(ticked)
    if (!next.delete(household)) next.add(household)
    setTicked(next)
  }
  return (
    <section className="section">
      <h2>
        {title} <small>{all.length}</small>
        {offer && all.length > 0 && (
          <span className="aside no-print">
            <label>
              <input
                type="checkbox"
                checked={numbers.length === all.length}
                onChange={(event) => setTicked(new Set(event.target.checked ? all : []))}
              />{' '}
              {words.choose(all.length)}
            </label>
            <button
              type="button"
              className="link"
              disabled={numbers.length === 0}
              onClick={() => setActed(numbers)}
            >
              {words.forMany(offer.name, numbers.length)}
            </button>
          </span>
        )}
      </h2>
      {all.length === 0 && <p className="note">{none}</p>}
      <ul className="office-lines scrolled-lines">
        {lines.map(({ household, group, note }) => (
          <li key={household} data-row>
            {offer && (
              <input
                type="checkbox"
                aria-label={household}
                checked={ticked.has(household)}
                onChange={() => toggle(household)}
              />
            )}
            <Link to="/$project/households/$number" params={{ project, number: household }} search={{}}>
              {household}
            </Link>
            <span>{group}</span>
            <span className="small muted">{note}</span>
          </li>
        ))}
      </ul>
      {acted.length > 0 && offer && (
        <ForMany
          project={project}
          offer={offer}
          numbers={acted}
          onClose={() => {
            setActed([])
            setTicked(new Set())
          }}
        />
      )}
    </section>
  )
}
