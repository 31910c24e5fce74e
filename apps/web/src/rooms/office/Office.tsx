/** 专班 · Office: caseloads with their gaps and overloads, people, reinforcement, meetings and what they decided. */
import type { OfferLine } from '@oneruler/server/road-pages'
import type { OfficePage } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { ActDialog } from '../../parts/act/ActDialog.tsx'
import { Offers } from '../../parts/act/Offers.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { officeQuery } from '../../work-api.ts'
import { Caseloads } from './Caseloads.tsx'
import { Gatherings } from './Gatherings.tsx'
import { Squads } from './Squads.tsx'
import { Staff } from './Staff.tsx'
import { WithoutPerson } from './WithoutPerson.tsx'
import './Office.css'

const words = speak(workWords).office
type Assignment = OfficePage['assignments'][number]

export function Office() {
  const { project } = useCampaign()
  const query = useQuery(officeQuery(project.id))
  return <Answer query={query}>{(page) => <Room page={page} project={project.id} />}</Answer>
}

function Room(props: { readonly page: OfficePage; readonly project: string }) {
  const { page, project } = props
  const [ending, setEnding] = useState<OfferLine | null>(null)
  const carriers = page.people.filter(({ households }) => households > 0).length
  const end = page.offers.find(({ command }) => command === 'endReinforcement')
  const others = page.offers.filter(({ command }) => command !== 'endReinforcement')
  const beginEnd = ({ receiving, lending, startsOn }: Assignment) =>
    end && setEnding({ ...end, begun: { values: { receiving, lending, startsOn }, by: null } })
  return (
    <div className="office">
      <PageHead title={words.sentence(carriers, page.withoutPerson.length, page.withoutWork.length)} />
      <Caseloads page={page} />
      <div className="office-two">
        <WithoutPerson page={page} project={project} />
        <Reinforcement assignments={page.assignments} onEnd={end ? beginEnd : null} />
      </div>
      <Squads part={page.squads} project={project} />
      <Staff page={page} project={project} />
      <Gatherings page={page} />
      {others.length > 0 && (
        <section className="section no-print">
          <h2>{words.acts}</h2>
          <Offers
            project={project}
            target=""
            about={words.project}
            page={{ today: page.today, offers: others }}
          />
        </section>
      )}
      {ending && (
        <ActDialog
          project={project}
          target=""
          about={words.reinforcement}
          offer={ending}
          today={page.today}
          onClose={() => setEnding(null)}
        />
      )}
    </div>
  )
}

function Reinforcement(props: {
  readonly assignments: readonly Assignment[]
  readonly onEnd: ((assignment: Assignment) => void) | null
}) {
  const { assignments, onEnd } = props
  return (
    <section className="section">
      <h2>{words.reinforcement}</h2>
      {assignments.length === 0 && <p className="note">{words.noReinforcement}</p>}
      <ul className="office-lines">
        {assignments.map((one) => (
          <li key={`${one.receiving} ${one.lending} ${one.startsOn}`} data-row>
            <b>{words.lends(one.lending, one.receiving)}</b>
            <span>{one.people.join('、')}</span>
            <span className="small muted">{words.since(one.startsOn, one.until, one.endedOn)}</span>
            {one.endedOn === null && onEnd && (
              <button type="button" className="link no-print" onClick={() => onEnd(one)}>
                {words.end}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
