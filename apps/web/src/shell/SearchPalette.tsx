/** 查 · Search over everything one may see, from anywhere (/ or Ctrl K): arrows and Enter. */
import { searchWords } from '@oneruler/words/search'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useCampaign } from '../campaign.ts'
import { isWriting } from '../parts/keys/isWriting.ts'
import { speak } from '../words.ts'
import { FOUND_LIST, FoundList, optionId } from './FoundList.tsx'
import { allHouseholds } from './foundAddress.ts'
import './SearchPalette.css'
import { type FoundOption, useFound } from './useFound.ts'

const words = speak(searchWords)

export function SearchPalette() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [written, setWritten] = useState('')
  const [chosen, setChosen] = useState(0)
  const { project } = useCampaign()
  const navigate = useNavigate()
  const { sections, isSearching } = useFound(written)
  const options = sections.flatMap((section) => section.options)
  const households = sections.find(({ kind }) => kind === 'household')
  const q = written.trim()

  const open = () => {
    setWritten('')
    setChosen(0)
    if (!dialog.current?.open) dialog.current?.showModal()
  }
  useEffect(() => {
    const shortcut = (event: globalThis.KeyboardEvent) => {
      const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isCommand && (event.key !== '/' || isWriting(event))) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', shortcut)
    return () => window.removeEventListener('keydown', shortcut)
  })

  const goTo = ({ address }: Pick<FoundOption, 'address'>) => {
    dialog.current?.close()
    navigate(address)
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setChosen(Math.max(0, Math.min(options.length - 1, chosen + step)))
    }
    // The field would take the first Esc to empty itself.
    if (event.key === 'Escape') {
      event.preventDefault()
      dialog.current?.close()
    }
    const option = options[chosen]
    // Enter of an input method takes a word into the field, and chooses nothing.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (option !== undefined) goTo(option)
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
        <kbd>/</kbd>
      </button>
      <dialog ref={dialog} className="search-palette" aria-label={words.title}>
        <form method="dialog">
          <input
            type="search"
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={FOUND_LIST}
            aria-activedescendant={options[chosen] && optionId(chosen)}
            aria-label={words.prompt}
            placeholder={words.prompt}
            autoComplete="off"
            maxLength={100}
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
        <FoundList sections={sections} chosen={chosen} open={goTo} />
        {q !== '' && options.length === 0 && (
          <p className="note" role="status">
            {isSearching ? words.searching : words.empty}
          </p>
        )}
        <p className="note search-hint">
          <span>{words.hint}</span>
          {households && households.total > households.options.length && (
            <button
              type="button"
              className="link"
              onClick={() => goTo({ address: allHouseholds(project.id, q) })}
            >
              {words.all(households.total)}
            </button>
          )}
        </p>
      </dialog>
    </>
  )
}
