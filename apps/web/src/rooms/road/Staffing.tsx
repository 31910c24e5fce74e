/** 组建 · Putting the office together: groups, partners, people and their pledges, before the first notice and after. */
import type { OfferLine, ProjectRoadPage } from '@oneruler/server/road-pages'
import type { projectRoadWords } from '@oneruler/words/console-project-road'
import { StopMark } from './StopMark.tsx'

export function Staffing(props: {
  readonly offers: ProjectRoadPage['staffing']
  readonly onChoose: (offer: OfferLine) => void
  readonly words: (typeof projectRoadWords)['zh']
}) {
  const { offers, onChoose, words } = props
  return (
    <section className="section road-offers">
      <h2>
        {words.staffing} <small>{words.staffingNote}</small>
      </h2>
      <ul>
        {offers.map((offer) => (
          <li key={offer.command}>
            <StopMark state={offer.isOpen ? 'possible' : 'closed'} />
            <button type="button" onClick={() => onChoose(offer)}>
              {offer.name}
            </button>
            <span className="blue small">{offer.article}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
