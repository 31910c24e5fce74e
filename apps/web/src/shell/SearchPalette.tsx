/** 查 · Search over households from anywhere (Ctrl K): by number, owner or address, arrows and Enter. */
import { consoleWords } from '@oneruler/words/console'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import { householdsQuery } from '../api.ts'
import { useCampaign } from '../campaign.ts'
import { speak } from '../words.ts'
import './SearchPalette.css'

const words = speak(consoleWords).search
const SHOWN = 8

export function SearchPalette() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [written, setWritten] = useState('')
  const [chosen, setChosen] = useState(0)
  const { project, day } = useCampaign()
  const navigate = useNavigate()
  const q = useDeferredValue(written.trim())
  const { data } = useQuery({
    ...householdsQuery(project.id, { q, day, size: SHOWN, page: 1 }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
  const rows = q === '' || data === undefined ? [] : data.rows

  const open = () => {
    setWritten('')
    setChosen(0)
    dialog.current?.showModal()
  }
  useEffect(() => {
    const shortcut = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', shortcut)
    return () => window.removeEventListener('keydown', shortcut)
  })

  const goTo = (number: string) => {
    dialog.current?.close()
    navigate({ to: '/$project/households/$number', params: { project: project.id, number } })
  }
  const seeAll = () => {
    dialog.current?.close()
    navigate({ to: '/$project/households', params: { project: project.id }, search: { q } })
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setChosen(Math.max(0, Math.min(rows.length - 1, chosen + step)))
    }
    const row = rows[chosen]
    if (event.key === 'Enter' && row !== undefined) goTo(row.number)
  }
  return (
    <>
      <button type="button" className="search-open" aria-label={words.title} onClick={open}>
        <svg width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4">
          <title>{words.title}</title>
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.5 10.5 3.5 3.5" />
        </svg>
        <span>{words.open}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <dialog ref={dialog} className="search-palette" aria-label={words.title}>
        <form method="dialog">
          <input
            type="search"
            role="combobox"
            aria-expanded={rows.length > 0}
            aria-controls="search-found"
            aria-activedescendant={rows[chosen] && `search-${rows[chosen].number}`}
            aria-label={words.prompt}
            placeholder={words.prompt}
            autoComplete="off"
            value={written}
            onChange={(event) => {
              setWritten(event.target.value)
              setChosen(0)
            }}
            onKeyDown={press}
          />
          <button type="submit" className="link">
            {words.close}
          </button>
        </form>
        <div id="search-found" role="listbox" aria-label={words.title}>
          {rows.map((row, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input above holds the focus and the keys
            <div
              key={row.number}
              id={`search-${row.number}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onClick={() => goTo(row.number)}
            >
              <b>{row.number}</b>
              <span>{row.owner}</span>
              <span className="search-address">{row.address}</span>
              <span className="muted">{row.group}</span>
              <span className={row.signedOn === null ? 'muted' : 'blue'}>
                {row.signedOn === null ? words.unsigned : words.signed}
              </span>
            </div>
          ))}
        </div>
        {q !== '' && data !== undefined && data.total === 0 && <p className="note">{words.empty}</p>}
        {q !== '' && data !== undefined && data.total > rows.length && (
          <button type="button" className="link search-all" onClick={seeAll}>
            {words.all(data.total)}
          </button>
        )}
      </dialog>
    </>
  )
}
