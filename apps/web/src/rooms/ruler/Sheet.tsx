/** 计算单 · The calculator: a household of the register or facts made up, as a sheet that can be printed. */
import type { FactsGiven, PlanPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { planQuery, sheetQuery, triedQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { FactsForm } from './FactsForm.tsx'
import { HouseholdChoice } from './HouseholdChoice.tsx'
import { NoPlan } from './NoPlan.tsx'
import { RulerLinks } from './RulerLinks.tsx'
import { SheetPaper } from './SheetPaper.tsx'

const words = speak(rulerWords)
const route = getRouteApi('/$project/ruler/sheet')

export function Sheet() {
  const { project } = useCampaign()
  const { household } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <div className="sheet-room">
      <PageHead title={words.toSheet}>
        <RulerLinks but="sheet" household={household} />
        {household !== undefined && (
          <Link to="/$project/ruler/sheet" params={{ project: project.id }} search={{}}>
            {words.madeUp}
          </Link>
        )}
      </PageHead>
      <HouseholdChoice
        key={household}
        chosen={household}
        choose={(number) => navigate({ search: (before) => ({ ...before, household: number }) })}
      />
      {household === undefined ? <MadeUp /> : <OfHousehold household={household} />}
    </div>
  )
}

function OfHousehold(props: { readonly household: string }) {
  const { project, day } = useCampaign()
  const query = useQuery(sheetQuery(project.id, props.household, day))
  return (
    <Answer query={query}>
      {(page) => (page === null ? <NoPlan version={project.planVersion} /> : <SheetPaper page={page} />)}
    </Answer>
  )
}

function MadeUp() {
  const { project, day } = useCampaign()
  const query = useQuery(planQuery(project.id, day))
  return (
    <Answer query={query}>
      {(page) =>
        page === null ? (
          <NoPlan version={project.planVersion} />
        ) : (
          <Calculator key={page.sha256} page={page} />
        )
      }
    </Answer>
  )
}

function Calculator(props: { readonly page: PlanPage }) {
  const { project, day } = useCampaign()
  const [facts, setFacts] = useState<FactsGiven | null>(null)
  const { data: sheet } = useQuery({
    ...triedQuery(project.id, facts ?? {}, day),
    enabled: facts !== null,
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <FactsForm entities={props.page.entities} day={day} compute={setFacts} />
      {facts !== null && sheet != null && <SheetPaper page={sheet} />}
    </>
  )
}
