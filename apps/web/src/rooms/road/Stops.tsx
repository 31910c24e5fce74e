/** 程序表 · The road as a table: every stop with its day or first lawful day, its article, its papers, its acts. */
import type { OfferLine, ProjectRoadPage, StopLine } from '@oneruler/server/road-pages'
import { projectRoadWords } from '@oneruler/words/console-project-road'
import { speak } from '../../words.ts'
import { StopMark } from './StopMark.tsx'

const words = speak(projectRoadWords)

export function Stops(props: {
  readonly phases: ProjectRoadPage['phases']
  readonly onChoose: (offer: OfferLine) => void
}) {
  return (
    <section className="section stops">
      <h2>
        {words.road} <small>{words.roadNote}</small>
      </h2>
      <table className="table">
        <thead>
          <tr>
            <th>{words.columns.stop}</th>
            <th>{words.columns.day}</th>
            <th>{words.columns.state}</th>
            <th>{words.columns.article}</th>
            <th>{words.columns.papers}</th>
            <th>{words.columns.act}</th>
          </tr>
        </thead>
        {props.phases.map(({ phase, stops }) => (
          <tbody key={phase}>
            <tr className="phase">
              <th colSpan={6} scope="rowgroup">
                {words.phases[phase]}
              </th>
            </tr>
            {stops.map((stop) => (
              <StopRow key={stop.name} stop={stop} onChoose={props.onChoose} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function StopRow(props: { readonly stop: StopLine; readonly onChoose: (offer: OfferLine) => void }) {
  const { stop, onChoose } = props
  return (
    <tr className={`stop ${stop.state}`}>
      <td>
        <span className="stop-name">
          <StopMark state={stop.state} />
          <b>{stop.name}</b>
        </span>
      </td>
      <td className="stop-day">{stop.on ?? (stop.opensOn === null ? '' : words.from(stop.opensOn))}</td>
      <td className="stop-state">{words.states[stop.state]}</td>
      <td className="stop-article blue">{stop.article}</td>
      <td className="stop-papers muted">
        {stop.result !== null && <span className="stop-result">{stop.result}</span>}
        {stop.notRequired === null ? stop.papers.join('、') : words.notRequired[stop.notRequired]}
      </td>
      <td className="stop-acts">
        {stop.offers
          .filter(({ isOpen }) => isOpen)
          .map((offer) => (
            <button key={offer.command} type="button" className="link" onClick={() => onChoose(offer)}>
              {offer.name}
            </button>
          ))}
      </td>
    </tr>
  )
}
