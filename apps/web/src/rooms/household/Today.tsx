/** 今日可以做 · 今日不能做: the acts on a household, each with its article, what is missing and the first lawful day. */
import type { HouseholdRoadPage, OfferLine } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { speak } from '../../words.ts'
import './Today.css'

const words = speak(actWords)

export function Today(props: {
  readonly page: HouseholdRoadPage
  /** The day the page answers for; acts are done on the server's own. */
  readonly day: string
  /** What came of the last act. */
  readonly said: string
  readonly onChoose: (offer: OfferLine) => void
}) {
  const { page, day, said, onChoose } = props
  const can = page.offers.filter(({ isOpen, isMain }) => isOpen && isMain)
  const cannot = page.offers.filter(({ isOpen, isMain }) => !isOpen && isMain)
  const beside = page.offers.filter(({ isMain }) => !isMain)
  const place = useFocusKept()
  return (
    <div ref={place}>
      <section className="section offers">
        <h2 tabIndex={-1}>{words.can}</h2>
        {day < page.today && (
          <p className="note amber">
            {words.notToday(page.today)}{' '}
            <Link
              from="/$project/households/$number"
              to="/$project/households/$number"
              params={true}
              search={(search) => ({ ...search, day: page.today })}
            >
              {words.toToday}
            </Link>
          </p>
        )}
        <p className="small green" role="status">
          {said}
        </p>
        {can.length === 0 && <p className="note">{words.nothing}</p>}
        <OfferList offers={can} onChoose={onChoose} />
      </section>
      {cannot.length > 0 && (
        <section className="section offers">
          <h2>
            {words.cannot} <small>{words.cannotNote}</small>
          </h2>
          <OfferList offers={cannot} onChoose={onChoose} />
        </section>
      )}
      {beside.length > 0 && (
        <details className="section offers">
          <summary>
            {words.beside} <small className="muted">{words.count(beside.length)}</small>
          </summary>
          <OfferList offers={beside} onChoose={onChoose} />
        </details>
      )}
    </div>
  )
}

/**
 * Whoever works by keyboard stays where he was: an act that is done moves from list to list, and its button with it. The
 * focus then goes to the act where it stands now, and to the heading where it is no longer to be seen.
 */
function useFocusKept() {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef<string | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest('dialog') === null)
        last.current = (place.current?.contains(target) && target.dataset.act) || null
    }
    // A click beside everything leaves the page without focus, as asked.
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest('dialog') === null) last.current = null
    }
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', leave)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', leave)
    }
  }, [])
  // After every drawing: the lists may be drawn anew before the form over them is closed, or after.
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return
    const moved = place.current?.querySelector<HTMLElement>(`[data-act="${last.current}"]`)
    const isSeen = moved?.checkVisibility() === true
    ;(isSeen ? moved : place.current?.querySelector<HTMLElement>('h2'))?.focus()
  })
  return place
}

const OfferList = (props: {
  readonly offers: readonly OfferLine[]
  readonly onChoose: (offer: OfferLine) => void
}) => (
  <ul>
    {props.offers.map((offer) => (
      <li key={offer.command}>
        {offer.isOpen ? <Open /> : <Shut />}
        <button type="button" data-act={offer.command} onClick={() => props.onChoose(offer)}>
          {offer.name}
        </button>
        <span className="blue small">{offer.article}</span>
        {!offer.isOpen && (
          <p className="small muted">
            {words.missing(titlesMissing(offer))}
            {offer.opensOn !== null && (
              <>
                <br />
                {words.earliest} <b>{offer.opensOn}</b>
              </>
            )}
          </p>
        )}
      </li>
    ))}
  </ul>
)

const titlesMissing = ({ conditions }: OfferLine): string =>
  conditions
    .filter(({ isMet }) => !isMet)
    .map(({ title }) => title)
    .join('；')

const Open = () => (
  <svg width="14" height="14" viewBox="0 0 18 18" aria-hidden="true">
    <circle cx="9" cy="9" r="8" fill="var(--green)" />
    <path d="M5.4 9.2l2.5 2.6 4.8-5.4" stroke="#fff" strokeWidth="1.7" fill="none" />
  </svg>
)
const Shut = () => (
  <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="var(--ink3)" aria-hidden="true">
    <path d="M2 6.5h10v6H2zM4.2 6.5V4a2.8 2.8 0 0 1 5.6 0v2.5" />
  </svg>
)
