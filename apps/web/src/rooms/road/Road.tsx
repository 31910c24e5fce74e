/** 程序 · The project's road: its clocks on one scale, every stop with its day, what may be done today and what not. */
import type { OfferLine, ProjectRoadPage } from '@oneruler/server/road-pages'
import { consoleWords } from '@oneruler/words/console'
import { actWords } from '@oneruler/words/console-acts'
import { projectRoadWords } from '@oneruler/words/console-project-road'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { ActDialog } from '../../parts/act/ActDialog.tsx'
import { Evidence } from '../../parts/evidence/Evidence.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { projectRoadQuery } from '../../road-api.ts'
import { speak } from '../../words.ts'
import { Clocks } from './Clocks.tsx'
import { Offers } from './Offers.tsx'
import './Road.css'
import { roadSentence } from './roadSentence.ts'
import { Staffing } from './Staffing.tsx'
import { Stops } from './Stops.tsx'

const words = speak(projectRoadWords)
const acts = speak(actWords)
const { joined } = speak(consoleWords)

export function Road() {
  const { project, day } = useCampaign()
  const query = useQuery(projectRoadQuery(project.id))
  return (
    <Answer query={query}>
      {(page) => <RoadView page={page} day={day} project={project.id} name={project.name} />}
    </Answer>
  )
}

function RoadView(props: {
  readonly page: ProjectRoadPage
  /** The day other pages answer for. */
  readonly day: string
  readonly project: string
  readonly name: string
}) {
  const { page, day, project, name } = props
  const [chosen, setChosen] = useState<OfferLine | null>(null)
  const [said, setSaid] = useState('')
  return (
    <div className="road-room">
      <PageHead title={roadSentence(page, words, joined)}>
        <span className="muted">{words.about(page.place, page.kind)}</span>
      </PageHead>
      {day !== page.today && (
        <p className="note amber">
          {words.alwaysToday(page.today, day)}{' '}
          <Link from="/$project/road" to="." search={(search) => ({ ...search, day: page.today })}>
            {acts.toToday}
          </Link>
        </p>
      )}
      <p className="small green" role="status">
        {said}
      </p>
      <div className="road-columns">
        <div className="road-main">
          <Clocks clocks={page.clocks} today={page.today} />
          <Stops phases={page.phases} onChoose={setChosen} />
        </div>
        <div className="road-side">
          <Offers phases={page.phases} onChoose={setChosen} words={acts} />
          <Staffing offers={page.staffing} onChoose={setChosen} words={words} />
          <Evidence project={project} evidence={page.evidence} />
        </div>
      </div>
      {chosen && (
        <ActDialog
          project={project}
          target=""
          about={name}
          offer={chosen}
          today={page.today}
          onClose={() => setChosen(null)}
          onDone={setSaid}
        />
      )}
    </div>
  )
}
