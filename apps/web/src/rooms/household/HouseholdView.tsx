/** 一户的全貌 · All that is known of a household on the day: the same on its page and in the list's drawer. */
import type { HouseholdPage } from '@oneruler/server/household-pages'
import { householdWords } from '@oneruler/words/console-households'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { speak } from '../../words.ts'
import { Agreements } from './Agreements.tsx'
import { Compensation } from './Compensation.tsx'
import { HouseholdFacts } from './HouseholdFacts.tsx'
import { HouseholdFindings } from './HouseholdFindings.tsx'
import './HouseholdView.css'
import { Houses } from './Houses.tsx'
import { Payments } from './Payments.tsx'
import { StageRuler } from './StageRuler.tsx'
import { Timeline } from './Timeline.tsx'
import { Today } from './Today.tsx'

const words = speak(householdWords).one

export function HouseholdView(props: { readonly page: HouseholdPage; readonly project: string }) {
  const { page, project } = props
  const { row } = page
  usePageTitle(`${row.number} ${row.owner}`)
  return (
    <article className="household">
      <header className="household-head">
        <h1>
          {row.number}　{row.owner}
        </h1>
        <span>{row.address}</span>
        <span>
          {row.group} · {row.block}
        </span>
        {row.registered !== null && <span>{words.people(row.registered)}</span>}
        {row.hardCase !== null && <span className="tag amber">{words.hardCase(row.hardCase)}</span>}
      </header>
      <StageRuler stages={page.stages} />
      <div className="household-columns">
        <div className="household-side">
          <Today
            project={project}
            household={row.number}
            about={`${row.number} ${row.owner}`}
            day={page.day}
          />
          <HouseholdFacts row={row} project={project} />
          <HouseholdFindings findings={page.findings} />
        </div>
        <div className="household-main">
          <Houses houses={page.houses} />
          <Compensation project={project} household={row.number} day={page.day} />
          <Agreements agreements={page.agreements} />
          <Payments payments={page.payments} />
        </div>
        <Timeline events={page.timeline} />
      </div>
    </article>
  )
}
