/** 受保护的信息 · What is protected: masked; one field is shown for a purpose, logged, until the page is left. */
import type { HeldPage } from '@oneruler/server/household-pages'
import { privacyWords } from '@oneruler/words/privacy'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { heldQuery } from '../../privacy-api.ts'
import { speak } from '../../words.ts'
import './Held.css'
import { Reveal } from './Reveal.tsx'

const words = speak(privacyWords)

type Field = HeldPage['fields'][number]

export function Held(props: { readonly project: string; readonly household: string }) {
  const { project, household } = props
  const { data: page } = useQuery(heldQuery(project, household))
  if (!page) return null
  return (
    <section className="section held no-print">
      <h2>{words.title}</h2>
      <p className="note">{page.fields.length === 0 ? words.none : words.hint}</p>
      <dl>
        {page.fields.map((field) => (
          <HeldField key={field.name} project={project} household={household} field={field} />
        ))}
      </dl>
    </section>
  )
}

const titleOf = ({ kind, holder, of }: Field): string =>
  `${[words.holders[holder], of].filter((part) => part !== '').join(' ')} · ${words.kinds[kind]}`

function HeldField(props: { readonly project: string; readonly household: string; readonly field: Field }) {
  const { project, household, field } = props
  const [value, setValue] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const title = titleOf(field)
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {value === null ? (
          <span className="num">{field.masked}</span>
        ) : (
          <output>
            <b className="num">{value}</b> <span className="muted small">{words.logged}</span>
          </output>
        )}
        {value === null && !isAsked && (
          <Show title={title} mayReveal={field.mayReveal} onShow={() => setAsked(true)} />
        )}
      </dd>
      {isAsked && (
        <Reveal
          project={project}
          household={household}
          field={field.name}
          title={title}
          onShown={(shown) => {
            setValue(shown)
            setAsked(false)
          }}
          onCancel={() => setAsked(false)}
        />
      )}
    </div>
  )
}

function Show(props: { readonly title: string; readonly mayReveal: boolean; readonly onShow: () => void }) {
  if (!props.mayReveal) return <span className="muted small">{words.notYours}</span>
  return (
    <button
      type="button"
      className="link"
      aria-label={words.showOf({ what: props.title })}
      onClick={props.onShow}
    >
      {words.show}
    </button>
  )
}
