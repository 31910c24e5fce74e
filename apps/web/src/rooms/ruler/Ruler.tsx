/** 明尺 · The ruler: the plan in force as published, and beside it a household tried on it. */
import type { FactsGiven, PlanPage, PlanRemark, SheetPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { overviewQuery, planQuery, sheetQuery, triedQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { NoPlan } from './NoPlan.tsx'
import { RulerLinks } from './RulerLinks.tsx'
import './Ruler.css'
import { TryOne } from './TryOne.tsx'
import { triedSide } from './tried.ts'
import { WovenPlan } from './WovenPlan.tsx'

const words = speak(rulerWords)
const route = getRouteApi('/$project/ruler')
/** The rule of the audit that holds agreements against their plan. */
const RECOMPUTED = 'S10'

export function Ruler() {
  const { project, day } = useCampaign()
  const query = useQuery(planQuery(project.id, day))
  return (
    <Answer query={query}>
      {(page) => (page === null ? <NoPlan version={project.planVersion} /> : <PlanRoom page={page} />)}
    </Answer>
  )
}

function PlanRoom(props: { readonly page: PlanPage }) {
  const { page } = props
  const { household, choice, line } = route.useSearch()
  const navigate = route.useNavigate()
  const [facts, setFacts] = useState<FactsGiven | null>(null)
  const { tried, error, isAsked } = useTried(household, facts)
  const at = tried === undefined ? 0 : sideShown(tried, choice)
  const ask = (name: string | undefined) =>
    navigate({
      search: ({ line: _, ...rest }) => (name === undefined ? rest : { ...rest, line: name }),
      replace: true,
      resetScroll: false,
    })
  const { said, examples } = page.check
  const errors = said.filter(({ severity }) => severity === 'error')
  const statutory = said.filter(({ severity }) => severity === 'statutory')
  return (
    <div className="ruler-room">
      <PageHead title={words.title}>
        <span>{words.version(page.version)}</span>
        {errors.length === 0 && <Standing examples={examples} statutory={statutory} />}
        <RulerLinks but="plan" household={household} />
      </PageHead>
      {errors.length > 0 && <CannotRun errors={errors} />}
      {error !== null && (
        <p role="alert" className="ruler-errors">
          {error.message}
        </p>
      )}
      <div className="ruler-columns">
        <div>
          <WovenPlan
            page={page}
            trying={{ tried: tried === undefined ? null : triedSide(tried, at), asked: line, ask }}
          />
          <p className="note ruler-hash">
            {words.textHash} <code>{page.sha256.replace(/.{4}(?=.)/g, '$& ')}</code>
          </p>
          {statutory.length > 0 && (
            <section className="section ruler-law">
              <h2>{words.statutory}</h2>
              <ul className="small">
                {statutory.map(({ message, bars }) => (
                  <li key={message} className={bars ? 'red' : undefined}>
                    {message}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <TryOne plan={page} tried={tried} isAsked={isAsked} at={at} ask={ask} makeUp={setFacts} />
      </div>
    </div>
  )
}

/** The sheet of the household of the address, else of the facts made up; undefined while there is neither. */
function useTried(
  household: string | undefined,
  facts: FactsGiven | null,
): { readonly tried: SheetPage | undefined; readonly error: Error | null; readonly isAsked: boolean } {
  const { project, day } = useCampaign()
  const registered = useQuery({
    ...sheetQuery(project.id, household ?? '', day),
    enabled: household !== undefined,
  })
  const madeUp = useQuery({
    ...triedQuery(project.id, facts ?? {}, day),
    enabled: household === undefined && facts !== null,
  })
  const { data, error, isFetching } = household === undefined ? madeUp : registered
  const isWanted = household !== undefined || facts !== null
  return { tried: isWanted && error === null ? (data ?? undefined) : undefined, error, isAsked: isFetching }
}

/** How the plan stands: its worked cases, the agreements signed under it, the floors of the law. */
function Standing(props: {
  readonly examples: PlanPage['check']['examples']
  readonly statutory: readonly PlanRemark[]
}) {
  const { project, day } = useCampaign()
  const { data: overview } = useQuery(overviewQuery(project.id, day))
  const { right, total } = props.examples
  const below = props.statutory.filter(({ bars }) => bars).length
  const recomputed = overview?.recomputed ?? null
  return (
    <>
      <span className={right === total ? 'tag green' : 'tag red'}>{words.examples(right, total)}</span>
      {recomputed !== null && (
        <Link
          to="/$project/findings"
          params={{ project: project.id }}
          search={{ rule: RECOMPUTED }}
          className={recomputed.matching === recomputed.agreements ? 'tag green' : 'tag red'}
        >
          {words.recomputed(recomputed.matching, recomputed.agreements)}
        </Link>
      )}
      <span className={below === 0 ? 'tag green' : 'tag red'}>{words.floors(below)}</span>
    </>
  )
}

const CannotRun = (props: { readonly errors: readonly PlanRemark[] }) => (
  <div role="alert" className="ruler-errors">
    <b className="red">{words.cannotRun}</b>
    <ul className="small">
      {props.errors.map(({ line, message }) => (
        <li key={`${line} ${message}`}>
          {words.atLine(line)}　{message}
        </li>
      ))}
    </ul>
  </div>
)

/** The way asked for, else the one that was signed, else the plan's first. */
function sideShown({ sides, agreement }: SheetPage, asked: string | undefined): number {
  const wanted = asked ?? agreement?.choice
  return Math.max(
    0,
    sides.findIndex(({ choice }) => choice === wanted),
  )
}
