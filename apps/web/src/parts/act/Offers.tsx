/** 可办的事 · Offers: the acts on a home, a batch or the project as buttons, each opening its form or its conditions. */
import type { OfferLine, RoadPage } from '@oneruler/server/road-pages'
import { useState } from 'react'
import { ActDialog } from './ActDialog.tsx'
import './act.css'

export function Offers(props: {
  readonly project: string
  readonly target: string
  readonly about: string
  readonly page: RoadPage
}) {
  const { project, target, about, page } = props
  const [chosen, setChosen] = useState<OfferLine | null>(null)
  const [said, setSaid] = useState('')
  return (
    <div className="offer-buttons">
      {page.offers.map((offer) => (
        <button
          key={offer.command}
          type="button"
          className={offer.isOpen ? 'button' : 'button shut'}
          onClick={() => setChosen(offer)}
        >
          {offer.name}
        </button>
      ))}
      <span className="small green" role="status">
        {said}
      </span>
      {chosen && (
        <ActDialog
          project={project}
          target={target}
          about={about}
          offer={chosen}
          today={page.today}
          onClose={() => setChosen(null)}
          onDone={setSaid}
        />
      )}
    </div>
  )
}
