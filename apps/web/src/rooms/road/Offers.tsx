/** 今日可以做 · 今日不能做: the acts of the project, each with its article, what is missing and the first lawful day. */
import type { OfferLine, ProjectRoadPage } from '@oneruler/server/road-pages'
import type { actWords } from '@oneruler/words/console-acts'
import { StopMark } from './StopMark.tsx'

type Words = (typeof actWords)['zh']

export function Offers(props: {
  readonly phases: ProjectRoadPage['phases']
  readonly onChoose: (offer: OfferLine) => void
  readonly words: Words
}) {
  const { onChoose, words } = props
  const offers = props.phases.flatMap(({ stops }) => stops.flatMap((stop) => stop.offers))
  const [can, cannot] = [offers.filter(({ isOpen }) => isOpen), offers.filter(({ isOpen }) => !isOpen)]
  return (
    <>
      <section className="section road-offers">
        <h2>{words.can}</h2>
        {can.length === 0 && <p className="note">{words.nothing}</p>}
        <ul>
          {can.map((offer) => (
            <li key={offer.command}>
              <StopMark state="possible" />
              <button type="button" onClick={() => onChoose(offer)}>
                {offer.name}
              </button>
              <span className="blue small">{offer.article}</span>
            </li>
          ))}
        </ul>
      </section>
      {cannot.length > 0 && (
        <section className="section road-offers">
          <h2>
            {words.cannot} <small>{words.cannotNote}</small>
          </h2>
          <ul>
            {cannot.map((offer) => (
              <li key={offer.command}>
                <StopMark state={offer.opensOn === null ? 'closed' : 'waiting'} />
                <button type="button" onClick={() => onChoose(offer)}>
                  {offer.name}
                </button>
                <span className="blue small">{offer.article}</span>
                <p className="small muted">
                  {offer.conditions.find(({ isMet }) => !isMet)?.message}
                  {offer.opensOn !== null && (
                    <>
                      {' '}
                      {words.earliest} <b>{offer.opensOn}</b>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
