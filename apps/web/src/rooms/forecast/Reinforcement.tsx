/** 增援方案 · Reinforcement: who might help which neighbouring block, why, and the way to make it so. */
import type { ReinforcementPage } from '@oneruler/server/forecast-pages'
import { forecastWords } from '@oneruler/words/console-forecast'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reinforcementQuery } from '../../forecast-api.ts'
import { ProjectAct } from '../../parts/act/ProjectAct.tsx'
import { Field } from '../../parts/Field.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { WorkPerPerson } from './WorkPerPerson.tsx'

const words = speak(forecastWords).plan
const USUALLY_MOVED = 4
const MOST = 20

export function Reinforcement({ project }: { readonly project: string }) {
  const [most, setMost] = useState<number | null>(null)
  return (
    <section className="section">
      <h2>
        {words.title} <small>{words.about}</small>
      </h2>
      <form
        className="forecast-ask"
        onSubmit={(event) => {
          event.preventDefault()
          setMost(Number(new FormData(event.currentTarget).get('most')))
        }}
      >
        <Field
          label={words.most}
          name="most"
          type="number"
          min="1"
          max={MOST}
          required
          defaultValue={USUALLY_MOVED}
        />
        <button type="submit" className="button">
          {words.ask}
        </button>
      </form>
      {most !== null && <Plan project={project} most={most} />}
    </section>
  )
}

function Plan({ project, most }: { readonly project: string; readonly most: number }) {
  const query = useQuery(reinforcementQuery(project, most))
  return (
    <Answer query={query}>
      {(page) => (
        <div role="status" className="reinforcement">
          {!page.hasMap && <p className="note">{words.noMap}</p>}
          {!page.isSolved && <p>{words.unsolved}</p>}
          {page.isSolved && page.lendings.length === 0 && <p>{words.none}</p>}
          <ul>
            {page.lendings.map((lending) => (
              <Lending key={`${lending.lending} ${lending.receiving}`} {...{ project, page, lending }} />
            ))}
          </ul>
          <WorkPerPerson groups={page.groups} />
        </div>
      )}
    </Answer>
  )
}

function Lending(props: {
  readonly project: string
  readonly page: ReinforcementPage
  readonly lending: ReinforcementPage['lendings'][number]
}) {
  const { project, page, lending } = props
  const { lending: from, receiving: to, people } = lending
  const about = words.move(from, to, people.length)
  return (
    <li>
      <div>
        <b>{about}</b>
        <span>{people.map(({ person, carries }) => words.person(person, carries)).join('　')}</span>
        <small className="muted">
          {words.why(to, ...loads(page, to))} {words.cost(from, ...loads(page, from))}
        </small>
      </div>
      <ProjectAct
        project={project}
        act="startReinforcement"
        label={words.take}
        about={about}
        className="button"
        begun={{ receiving: to, lending: from, people: people.map(({ person }) => ({ person })) }}
      />
    </li>
  )
}

function loads({ groups }: ReinforcementPage, group: string): [before: string, after: string] {
  const one = groups.find((known) => known.group === group)
  const each = (people: number) => (one && people > 0 ? (one.work / people).toFixed(1) : '—')
  return [each(one?.people ?? 0), each(one?.peopleAfter ?? 0)]
}
