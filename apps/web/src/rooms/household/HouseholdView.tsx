/** 一户的全貌 · All that is known of a household on the day: the same on its page and in the list's drawer. */
import type { HouseholdPage } from '@oneruler/server/household-pages'
import type { OfferLine } from '@oneruler/server/road-pages'
import { householdWords } from '@oneruler/words/console-households'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActDialog } from '../../parts/act/ActDialog.tsx'
import { Evidence } from '../../parts/evidence/Evidence.tsx'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { householdRoadQuery } from '../../road-api.ts'
import { speak } from '../../words.ts'
import { Agreements } from './Agreements.tsx'
import { Compensation } from './Compensation.tsx'
import { Held } from './Held.tsx'
import { HouseholdClocks } from './HouseholdClocks.tsx'
import { HouseholdFacts } from './HouseholdFacts.tsx'
import { HouseholdFindings } from './HouseholdFindings.tsx'
import './HouseholdView.css'
import { Houses } from './Houses.tsx'
import { Papers } from './Papers.tsx'
import { Payments } from './Payments.tsx'
import { StageRuler } from './StageRuler.tsx'
import { Timeline } from './Timeline.tsx'
import { Today } from './Today.tsx'

const words = speak(householdWords).one

export function HouseholdView(props: { readonly page: HouseholdPage; readonly project: string }) {
  const { page, project } = props
  const { row } = page
  const name = `${row.number} ${row.owner}`
  const { data: road } = useQuery(householdRoadQuery(project, row.number))
  const [chosen, setChosen] = useState<OfferLine | null>(null)
  const [said, setSaid] = useState('')
  usePageTitle(name)
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
        {road && <HeadActs offers={road.offers} onChoose={setChosen} />}
      </header>
      <StageRuler stages={page.stages} />
      <div className="household-columns">
        <div className="household-side">
          {road && (
            <>
              <Today page={road} day={page.day} said={said} onChoose={setChosen} />
              <HouseholdClocks clocks={road.clocks} today={road.today} />
            </>
          )}
          <HouseholdFacts row={row} project={project} />
          <Held key={row.number} project={project} household={row.number} />
          <HouseholdFindings findings={page.findings} />
        </div>
        <div className="household-main">
          <Houses houses={page.houses} />
          <Compensation project={project} household={row.number} day={page.day} />
          <Agreements agreements={page.agreements} />
          <Payments payments={page.payments} />
        </div>
        <div className="household-side">
          <Timeline events={page.timeline} />
          <Evidence project={project} evidence={page.evidence} />
          <Papers project={project} household={row.number} />
        </div>
      </div>
      {road && chosen && (
        <ActDialog
          project={project}
          target={row.number}
          about={name}
          offer={chosen}
          today={road.today}
          onClose={() => setChosen(null)}
          onDone={setSaid}
        />
      )}
    </article>
  )
}

/** What is done most, at the head of the page; dashed where something is missing. */
const HEAD_ACTS = ['recordVisit', 'signAgreement']

function HeadActs(props: {
  readonly offers: readonly OfferLine[]
  readonly onChoose: (offer: OfferLine) => void
}) {
  const offers = HEAD_ACTS.flatMap((name) => props.offers.filter(({ command }) => command === name))
  return (
    <div className="head-acts no-print">
      {offers.map((offer) => (
        <button
          key={offer.command}
          type="button"
          className={['button', offer.isOpen ? (offer.isMain ? 'primary' : '') : 'shut'].join(' ')}
          onClick={() => props.onChoose(offer)}
        >
          {offer.name}
        </button>
      ))}
    </div>
  )
}
