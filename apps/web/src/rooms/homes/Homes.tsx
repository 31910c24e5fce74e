/** 安置房 · Homes: the stock by building and floor, what is free, and whose turn it is. */
import type { HomeCell, HomesPage } from '@oneruler/server/money-pages'
import { moneyWords } from '@oneruler/words/console-money'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { homesQuery } from '../../money-api.ts'
import { Offers } from '../../parts/act/Offers.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { homeRoadQuery } from '../../road-api.ts'
import { speak } from '../../words.ts'
import './Homes.css'
import { ListHomes } from './ListHomes.tsx'

const words = speak(moneyWords).homes
const STATES = ['free', 'held', 'withheld', 'taken'] as const
type State = (typeof STATES)[number]

export function Homes() {
  const { project } = useCampaign()
  const query = useQuery(homesQuery(project.id))
  return <Answer query={query}>{(page) => <Stock page={page} project={project.id} />}</Answer>
}

function Stock(props: { readonly page: HomesPage; readonly project: string }) {
  const { page, project } = props
  const [shown, setShown] = useState<State | null>(null)
  const [chosen, setChosen] = useState<HomeCell | null>(null)
  const count = (state: State) => page.homes.filter((home) => home.state === state).length
  const buildings = Map.groupBy(page.homes, ({ building }) => building)
  return (
    <>
      <PageHead
        title={
          page.homes.length === 0
            ? words.noneListed
            : words.sentence(count('free'), count('taken'), page.homes.length)
        }
      />
      <p className="small muted">
        {page.order === null ? words.noOrder : words.order(page.order.done, page.order.of)}
        {page.turn !== null && <b className="amber"> {words.turn(page.turn)}</b>}
      </p>
      {page.homes.length > 0 && (
        <ul className="home-legend">
          {STATES.map((state) => (
            <li key={state}>
              <button
                type="button"
                aria-pressed={shown === state}
                onClick={() => setShown(shown === state ? null : state)}
              >
                <i className={`home-mark ${state}`} aria-hidden="true" />
                {words.states[state]} <b>{count(state)}</b>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="buildings">
        {[...buildings].map(([building, homes]) => (
          <section key={building} className="section building">
            <h2>{words.building(building)}</h2>
            <table>
              <tbody>
                {[...Map.groupBy(homes, ({ floor }) => floor)].map(([floor, onFloor]) => (
                  <tr key={floor} data-row>
                    <th scope="row" className="note">
                      {words.floor(floor)}
                    </th>
                    {onFloor.map((home) => (
                      <td key={home.number}>
                        <button
                          type="button"
                          className={`home ${home.state}${shown !== null && shown !== home.state ? ' faint' : ''}`}
                          aria-label={`${home.number} ${words.m2(home.areaM2)} ${words.states[home.state]}`}
                          onClick={() => setChosen(home)}
                        >
                          {home.room}
                          <small>{home.areaM2}</small>
                        </button>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
      {chosen && <OneHome key={chosen.number} home={chosen} project={project} />}
      <ListHomes project={project} isFirst={page.homes.length === 0} />
    </>
  )
}

/** What may be done with a home that was clicked. */
function OneHome(props: { readonly home: HomeCell; readonly project: string }) {
  const { home, project } = props
  const { data: page } = useQuery(homeRoadQuery(project, home.number))
  const about = [home.number, home.layout ?? '', words.m2(home.areaM2), words.states[home.state]]
  return (
    <section className="section" aria-live="polite">
      <h2>
        {home.number} <small>{about.slice(1).join(' ')}</small>
      </h2>
      {page && <Offers project={project} target={home.number} about={about.join(' ')} page={page} />}
    </section>
  )
}
