/** 登记征收户 · Register a household: its number first, then the form; the list then has it. */
import type { OfferLine } from '@oneruler/server/road-pages'
import { householdWords } from '@oneruler/words/console-households'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ActDialog } from '../../parts/act/ActDialog.tsx'
import { newHouseholdQuery } from '../../road-api.ts'
import { speak } from '../../words.ts'

const words = speak(householdWords).list

export function RegisterHousehold(props: { readonly project: string }) {
  const { project } = props
  const { data: page } = useQuery(newHouseholdQuery(project))
  const [number, setNumber] = useState('')
  const [offer, setOffer] = useState<OfferLine | null>(null)
  const [said, setSaid] = useState('')
  const [register] = page?.offers ?? []
  if (!page || !register) return null
  const begin = (event: FormEvent) => {
    event.preventDefault()
    setSaid('')
    setOffer(register)
  }
  return (
    <details className="no-print register-household">
      <summary>{words.register}</summary>
      <form onSubmit={begin}>
        <label>
          {words.newNumber}{' '}
          <input
            required
            maxLength={100}
            autoComplete="off"
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        </label>
        <button type="submit" className="button">
          {words.begin}
        </button>
        <span className="small green" role="status">
          {said}
        </span>
      </form>
      {offer && (
        <ActDialog
          project={project}
          target={number.trim()}
          about={number.trim()}
          offer={offer}
          today={page.today}
          onClose={() => setOffer(null)}
          onDone={(message) => {
            setSaid(`${number.trim()} ${message}`)
            setNumber('')
          }}
        />
      )}
    </details>
  )
}
