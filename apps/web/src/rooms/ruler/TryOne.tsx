/** 试一户 · Who is tried beside the plan, a household of the register or facts made up, and what comes out. */
import type { FactsGiven, PlanPage, SheetPage } from '@oneruler/server/plan-pages'
import { consoleWords } from '@oneruler/words/console'
import { rulerWords } from '@oneruler/words/console-ruler'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { speak } from '../../words.ts'
import { FactsForm } from './FactsForm.tsx'
import { HouseholdChoice } from './HouseholdChoice.tsx'
import { TryPanel } from './TryPanel.tsx'

const words = speak(rulerWords)
const { loading } = speak(consoleWords).states
const route = getRouteApi('/$project/ruler')

export function TryOne(props: {
  readonly plan: PlanPage
  readonly tried: SheetPage | undefined
  /** The server is being asked for it. */
  readonly isAsked: boolean
  /** The side that is shown. */
  readonly at: number
  readonly ask: (name: string | undefined) => void
  readonly makeUp: (facts: FactsGiven) => void
}) {
  const { plan, tried, at } = props
  const { project, day } = useCampaign()
  const { household, line } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <section className="section ruler-try" aria-label={words.tryOne}>
      <h2>
        {words.tryOne}
        {tried?.household && (
          <small>
            {tried.household.number} {tried.household.owner} · {tried.household.group}
          </small>
        )}
        {household !== undefined && (
          <span className="aside">
            <Link to="/$project/households/$number" params={{ project: project.id, number: household }}>
              {words.openHousehold}
            </Link>
            <Link
              from="/$project/ruler"
              to="."
              search={({ household: _, ...rest }) => rest}
              resetScroll={false}
            >
              {words.madeUp}
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
      {household === undefined && (
        <>
          <p className="note">{words.tryHint}</p>
          {plan.entities.length > 0 && (
            <details className="ruler-made-up">
              <summary className="blue">{words.madeUp}</summary>
              <FactsForm entities={plan.entities} day={day} compute={props.makeUp} />
            </details>
          )}
        </>
      )}
      {tried === undefined && props.isAsked && (
        <p role="status" className="note">
          {loading}
        </p>
      )}
      {tried !== undefined && (
        <>
          <nav className="ruler-sides no-print" aria-label={words.choices}>
            {tried.sides.map(({ choice }, index) => (
              <Link
                key={choice}
                from="/$project/ruler"
                to="."
                search={(before) => (choice === null ? before : { ...before, choice })}
                replace
                resetScroll={false}
                className={index === at ? 'on' : undefined}
                aria-current={index === at}
              >
                {choice}
              </Link>
            ))}
          </nav>
          <TryPanel page={tried} at={at} asked={line} ask={props.ask} />
        </>
      )}
    </section>
  )
}
