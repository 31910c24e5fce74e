/** 联合小分队 · Squads: who goes to which households together, how many of them have signed; and what is lacking. */
import type { SquadsPart } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'
import { TickedHouseholds } from './TickedHouseholds.tsx'

const words = speak(workWords).office
type Squad = SquadsPart['squads'][number]

export function Squads(props: { readonly part: SquadsPart; readonly project: string }) {
  const { part, project } = props
  const most = Math.max(1, ...part.squads.map(({ households }) => households.length))
  return (
    <div className="office-two">
      <section className="section">
        <h2>
          {words.squads} <small>{words.squadsNote(part.squads.length)}</small>
        </h2>
        {part.squads.length === 0 && <p className="note">{words.noSquads}</p>}
        <ul className="squads scrolled-lines">
          {part.squads.map((squad) => (
            <li key={squad.people.map(({ person }) => person).join(' ')} data-row>
              <OneSquad squad={squad} most={most} project={project} />
            </li>
          ))}
        </ul>
      </section>
      <TickedHouseholds
        project={project}
        title={words.squadGaps}
        none={words.noSquadGaps}
        lines={part.gaps.map(({ household, group, why, person }) => ({
          household,
          group,
          note: words.squadLacks[why](person ?? ''),
        }))}
        offer={part.form}
      />
    </div>
  )
}

function OneSquad(props: { readonly squad: Squad; readonly most: number; readonly project: string }) {
  const { squad, most, project } = props
  const all = squad.households.length
  const signed = squad.households.filter(({ isSigned }) => isSigned).length
  const since = squad.households.map((one) => one.since).sort()[0] ?? ''
  const share = (count: number) => ({ width: `${(count / most) * 100}%` })
  return (
    <details className="squad">
      <summary>
        <span className="squad-people">
          {squad.people.map(({ person, name }, side) => (
            <span key={person}>
              <small className="muted">{words.sides[side]}</small> {name || person}{' '}
              <small className="muted">{name && person}</small>
            </span>
          ))}
        </span>
        <span className="squad-bar" aria-hidden="true">
          <i style={share(signed)} />
          <i className="left" style={share(all - signed)} />
        </span>
        <span className="small muted">{words.squadCount(all, signed, since)}</span>
      </summary>
      <ul className="squad-households">
        {squad.households.map((one) => (
          <li key={one.number}>
            <Link to="/$project/households/$number" params={{ project, number: one.number }} search={{}}>
              {one.number}
            </Link>{' '}
            <small className="muted">
              {words.squadSince(one.since)} {one.isSigned ? words.yes : ''}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}
