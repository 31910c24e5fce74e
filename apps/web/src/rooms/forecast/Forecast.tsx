/** 推测 · Forecast: how the signing window may go on, called a guess; its past misses beside it, and what a change might do. */
import type { ForecastPage } from '@oneruler/server/forecast-pages'
import { forecastWords } from '@oneruler/words/console-forecast'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { forecastQuery } from '../../forecast-api.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { TableToggle, useShownAsTable } from '../../parts/TableToggle.tsx'
import { useWidth } from '../../parts/useWidth.ts'
import { speak } from '../../words.ts'
import { AheadTable } from './AheadTable.tsx'
import { Fan } from './Fan.tsx'
import './Forecast.css'
import { GuessedGroups } from './GuessedGroups.tsx'
import { IfReinforced } from './IfReinforced.tsx'
import { PastGuesses } from './PastGuesses.tsx'
import { Reinforcement } from './Reinforcement.tsx'
import { Threshold } from './Threshold.tsx'

const words = speak(forecastWords)
const route = getRouteApi('/$project/forecast')

function sentence({ why, ahead, households, signed }: ForecastPage): string {
  const end = ahead.at(-1)?.signed
  if (why === 'after') return words.head.after(signed, households)
  if (why !== null) return words.head[why]
  return end ? `${words.head.end(end.low, end.high, households)}${words.head.stop}` : ''
}

export function Forecast() {
  const { project, day } = useCampaign()
  const query = useQuery(forecastQuery(project.id, day, route.useSearch()))
  return (
    <Answer query={query}>
      {(page) => (
        <div className="forecast">
          <PageHead title={sentence(page)} />
          {page.why === null && <p className="note">{words.guess}</p>}
          {page.curve.length > 0 && <Curve page={page} />}
          {page.why === null && (
            <div className="forecast-below">
              <GuessedGroups page={page} />
              <div className="forecast-aside">
                {page.threshold && <Threshold threshold={page.threshold} />}
                <IfReinforced page={page} />
                {page.paces && <Basis paces={page.paces} />}
              </div>
            </div>
          )}
          {page.why === null && project.may.includes('whole-register') && (
            <Reinforcement project={project.id} />
          )}
          {page.why !== 'no-window' && page.why !== 'before' && <PastGuesses page={page} />}
        </div>
      )}
    </Answer>
  )
}

function Curve({ page }: { readonly page: ForecastPage }) {
  const asTable = useShownAsTable('forecast')
  const [ref, width] = useWidth()
  return (
    <section className="section">
      <h2>
        {words.curve.title} <small>{words.curve.about}</small>
        <span className="aside">
          <TableToggle chart="forecast" />
        </span>
      </h2>
      {asTable ? (
        <AheadTable page={page} />
      ) : (
        <div ref={ref}>{width > 0 && <Fan page={page} width={width} />}</div>
      )}
    </section>
  )
}

const Basis = ({ paces }: { readonly paces: NonNullable<ForecastPage['paces']> }) => (
  <section className="section">
    <h2>{words.basis.title}</h2>
    <ul className="forecast-basis">
      {words.basis.lines(paces.一般户, paces.难户, paces.pull).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)
