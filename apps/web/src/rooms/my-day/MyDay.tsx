/** 我的事 · My day: due, waiting for me, promised, finished; and the households I carry. For today, and one 工号. */
import type { OfferLine } from '@oneruler/server/road-pages'
import type { DayLine, MyDayPage } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { ActDialog } from '../../parts/act/ActDialog.tsx'
import { Offers } from '../../parts/act/Offers.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { myDayQuery } from '../../work-api.ts'
import { Carried } from './Carried.tsx'
import { DayLines } from './DayLines.tsx'
import { Finished } from './Finished.tsx'
import './MyDay.css'

const words = speak(workWords).myDay

export function MyDay() {
  const { project } = useCampaign()
  const query = useQuery(myDayQuery(project.id))
  return <Answer query={query}>{(page) => <Day page={page} project={project.id} />}</Answer>
}

function Day(props: { readonly page: MyDayPage; readonly project: string }) {
  const { page, project } = props
  const { person, today, due, waiting } = page
  const [task, setTask] = useState<OfferLine | null>(null)
  const finish = page.offers.find(({ command }) => command === 'finishTask')
  const others = page.offers.filter(({ command }) => command !== 'finishTask')
  const begin = ({ key }: DayLine) =>
    finish && setTask({ ...finish, begun: { values: { task: key }, by: null } })
  const self = person === null ? '' : words.self(person.number, person.name, person.post, person.group ?? '')
  const isIdle = due.length + waiting.length === 0
  return (
    <>
      <PageHead title={isIdle ? words.nothing : words.sentence(due.length, waiting.length)} />
      <p className="small muted">{person === null ? words.nobody : `${self}　${today}`}</p>
      <div className="my-day">
        <Part title={words.due} count={due.length}>
          <DayLines lines={due} project={project} today={today} onFinish={finish ? begin : null} />
        </Part>
        <Part title={words.waiting} count={waiting.length}>
          <DayLines lines={waiting} project={project} today={today} onFinish={null} />
        </Part>
        <Part title={words.promised} count={page.promised.length}>
          <DayLines lines={page.promised} project={project} today={today} onFinish={null} />
        </Part>
        <Part title={words.finished} count={page.finished.length}>
          <Finished lines={page.finished} project={project} />
        </Part>
      </div>
      <Carried lines={page.carried} project={project} />
      {others.length > 0 && (
        <section className="section no-print">
          <h2>{words.acts}</h2>
          <Offers project={project} target="" about={self} page={{ today, offers: others }} />
        </section>
      )}
      {task && (
        <ActDialog
          project={project}
          target=""
          about={words.kinds.task}
          offer={task}
          today={today}
          onClose={() => setTask(null)}
        />
      )}
    </>
  )
}

const Part = (props: { readonly title: string; readonly count: number; readonly children: ReactNode }) => (
  <section className="section">
    <h2>
      {props.title} <small>{props.count}</small>
    </h2>
    {props.children}
  </section>
)
