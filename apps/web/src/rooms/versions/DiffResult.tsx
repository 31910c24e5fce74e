/** 对比结果 · What a change does: the sentence, the budget, gains and losses by size, by line, and who they are. */
import type { Mover, PlanDiffPage } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { Link } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { speak } from '../../words.ts'
import { amount } from '../ruler/readable.ts'
import './DiffResult.css'
import { changed } from './change.ts'
import { GainBars } from './GainBars.tsx'
import { LineChanges } from './LineChanges.tsx'

const all = speak(versionsWords)
const words = all.result

export function DiffResult(props: { readonly page: PlanDiffPage; readonly seconds?: number }) {
  const { page, seconds } = props
  const { gain, lose, same } = page
  return (
    <div className="diff-result" aria-live="polite">
      <h2 className="diff-sentence">
        {gain + lose === 0 ? words.nobody : words.sentence(gain, lose, same)}
        {seconds !== undefined && <small>{all.run.seconds(seconds.toFixed(1))}</small>}
      </h2>
      <dl className="diff-budget">
        <div>
          <dt>{words.budget}</dt>
          <dd>
            {amount(page.budgetOld)} → <b>{amount(page.budgetNew)}</b> {words.yuan}
          </dd>
        </div>
        <div>
          <dt>{words.change}</dt>
          <dd className={page.change === '0' ? undefined : 'blue'}>
            <b>{changed(page.change)}</b> {words.yuan}
          </dd>
        </div>
      </dl>
      {page.notCompared > 0 && <p className="note">{words.notCompared(page.notCompared)}</p>}
      {gain + lose > 0 && (
        <>
          <GainBars page={page} />
          <LineChanges page={page} />
          <div className="diff-movers">
            <Movers title={words.losers} movers={page.losers} />
            <Movers title={words.gainers} movers={page.gainers} />
          </div>
        </>
      )}
    </div>
  )
}

function Movers(props: { readonly title: string; readonly movers: readonly Mover[] }) {
  const { project } = useCampaign()
  if (props.movers.length === 0) return null
  return (
    <section className="section">
      <h2>{props.title}</h2>
      <table className="table">
        <tbody>
          {props.movers.map(({ household, old, new: after, change }) => (
            <tr key={household}>
              <td>
                <Link to="/$project/households/$number" params={{ project: project.id, number: household }}>
                  {household}
                </Link>
              </td>
              <td className="end muted">
                {amount(old)} → {amount(after)}
              </td>
              <td className="end">
                <b>{changed(change)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
