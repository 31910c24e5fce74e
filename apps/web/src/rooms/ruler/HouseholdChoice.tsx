/** 选一户 · The household to try: typed by number, owner or address, offered as it is typed. */
import { rulerWords } from '@oneruler/words/console-ruler'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useId, useState } from 'react'
import { householdsQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { speak } from '../../words.ts'
import './HouseholdChoice.css'

const words = speak(rulerWords)
const OFFERED = 8

export function HouseholdChoice(props: {
  readonly chosen: string | undefined
  readonly choose: (number: string) => void
}) {
  const { project, day } = useCampaign()
  const list = useId()
  const [written, setWritten] = useState(props.chosen ?? '')
  const q = useDeferredValue(written.trim())
  const queries = useQueryClient()
  const matching = (text: string) => householdsQuery(project.id, { q: text, day, size: OFFERED, page: 1 })
  const { data } = useQuery({ ...matching(q), enabled: q !== '' })
  const rows = data?.rows ?? []
  /** A number as it is; a name or an address stands for the first household that has it. */
  const numberOf = async (text: string): Promise<string | undefined> => {
    if (text === '') return undefined
    // Where nobody answers, the page's head says so.
    const found = await queries.query(matching(text)).catch(() => undefined)
    return found?.rows.find(({ number }) => number === text.toUpperCase())?.number ?? found?.rows[0]?.number
  }
  return (
    <form
      className="household-choice no-print"
      onSubmit={async (event) => {
        event.preventDefault()
        const number = await numberOf(written.trim())
        if (number === undefined) return
        setWritten(number)
        props.choose(number)
      }}
    >
      <input
        list={list}
        aria-label={words.household}
        placeholder={words.household}
        autoComplete="off"
        value={written}
        onChange={(event) => setWritten(event.target.value)}
      />
      <datalist id={list}>
        {rows.map(({ number, owner, address }) => (
          <option key={number} value={number}>
            {`${owner} ${address}`}
          </option>
        ))}
      </datalist>
      <button type="submit" className="button">
        {words.try}
      </button>
      {q !== '' && data?.total === 0 && <p className="note">{words.notFound}</p>}
    </form>
  )
}
