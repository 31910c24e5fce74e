/** 查到的 · Found list: what was found, kind by kind; one of them is chosen by the keys of the field above. */
import { searchWords } from '@oneruler/words/search'
import { useEffect, useRef } from 'react'
import { speak } from '../words.ts'
import type { FoundOption, FoundSection } from './useFound.ts'

const words = speak(searchWords)
export const FOUND_LIST = 'search-found'
export const optionId = (index: number): string => `${FOUND_LIST}-${index}`
/** Names in code are not shown. */
const UNNAMED: readonly FoundSection['kind'][] = ['room', 'act']

export function FoundList(props: {
  readonly sections: readonly FoundSection[]
  readonly chosen: number
  readonly open: (option: FoundOption) => void
}) {
  const { sections, chosen, open } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`#${optionId(chosen)}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  let before = 0
  return (
    <div ref={list} id={FOUND_LIST} className="search-found" role="listbox" aria-label={words.title}>
      {sections.map(({ kind, total, options }) => {
        const first = before
        before += options.length
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
          <div
            key={kind}
            role="group"
            aria-label={words.kinds[kind]}
            className="search-kind"
            data-kind={kind}
          >
            <p aria-hidden="true">
              <b>{words.kinds[kind]}</b> <span className="muted">{words.shown(options.length, total)}</span>
            </p>
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and the keys
              <div
                key={`${option.key} ${option.title} ${option.notes.join(' ')}`}
                id={optionId(first + index)}
                role="option"
                tabIndex={-1}
                aria-selected={first + index === chosen}
                onClick={() => open(option)}
              >
                {!UNNAMED.includes(kind) && <b>{option.key}</b>}
                <span className="search-told">{option.title}</span>
                <span className="search-notes">{option.notes.join('　')}</span>
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
