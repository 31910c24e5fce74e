/** 明尺 · The ruler: the plan in force as published, and beside it a household tried on it. */
import type { PlanPage, SheetPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { planQuery, sheetQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { HouseholdChoice } from './HouseholdChoice.tsx'
import { NoPlan } from './NoPlan.tsx'
import './Ruler.css'
import { TryPanel } from './TryPanel.tsx'
import { triedSide } from './tried.ts'
import { WovenPlan } from './WovenPlan.tsx'

const words = speak(rulerWords)
const route = getRouteApi('/$project/ruler/')

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
  const { project, day } = useCampaign()
  const { household, choice, line } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: sheet } = useQuery({
    ...sheetQuery(project.id, household ?? '', day),
    enabled: household !== undefined,
  })
  const shown = household === undefined ? undefined : (sheet ?? undefined)
  const at = shown === undefined ? 0 : sideShown(shown, choice)
  const ask = (name: string | undefined) =>
    navigate({
      search: ({ line: _, ...rest }) => (name === undefined ? rest : { ...rest, line: name }),
      replace: true,
      resetScroll: false,
    })
  const { right, total } = page.examples
  return (
    <div className="ruler-room">
      <PageHead title={words.title}>
        <span>{words.version(page.version)}</span>
        {page.errors.length === 0 && (
          <span className={right === total ? 'tag green' : 'tag red'}>{words.examples(right, total)}</span>
        )}
        <Link
          to="/$project/ruler/sheet"
          params={{ project: project.id }}
          search={household === undefined ? {} : { household }}
        >
          {words.toSheet}
        </Link>
      </PageHead>
      {page.errors.length > 0 && (
        <div role="alert" className="ruler-errors">
          <b className="red">{words.cannotRun}</b>
          <ul className="small">
            {page.errors.map((error) => (
              <li key={`${error.line} ${error.message}`}>
                {words.atLine(error.line)}　{error.message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="ruler-columns">
        <div>
          <WovenPlan
            page={page}
            trying={{ tried: shown === undefined ? null : triedSide(shown, at), asked: line, ask }}
          />
          <p className="note ruler-hash">
            {words.textHash} <code>{page.sha256.replace(/.{4}(?=.)/g, '$& ')}</code>
          </p>
        </div>
        <section className="section ruler-try" aria-label={words.tryOne}>
          <h2>
            {words.tryOne}
            {shown?.household && (
              <small>
                {shown.household.number} {shown.household.owner} · {shown.household.group}
              </small>
            )}
            {household !== undefined && (
              <span className="aside">
                <Link to="/$project/households/$number" params={{ project: project.id, number: household }}>
                  {words.openHousehold}
                </Link>
              </span>
            )}
          </h2>
          <HouseholdChoice
            key={household}
            chosen={household}
            choose={(number) =>
              navigate({ search: (before) => ({ ...before, household: number }), resetScroll: false })
            }
          />
          {shown === undefined ? (
            <p className="note">{words.tryHint}</p>
          ) : (
            <>
              <nav className="ruler-sides no-print" aria-label={words.choices}>
                {shown.sides.map(({ choice: one }, index) => (
                  <Link
                    key={one}
                    from="/$project/ruler/"
                    to="."
                    search={(before) => (one === null ? before : { ...before, choice: one })}
                    replace
                    resetScroll={false}
                    className={index === at ? 'on' : undefined}
                    aria-current={index === at}
                  >
                    {one}
                  </Link>
                ))}
              </nav>
              <TryPanel page={shown} at={at} asked={line} ask={ask} />
            </>
          )}
        </section>
      </div>
    </div>
  )
}

/** The way asked for, else the one that was signed, else the plan's first. */
function sideShown({ sides, agreement }: SheetPage, asked: string | undefined): number {
  const wanted = asked ?? agreement?.choice
  return Math.max(
    0,
    sides.findIndex(({ choice }) => choice === wanted),
  )
}
