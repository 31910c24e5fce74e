/** 写明用途 · For what one field is to be shown: a purpose from the list and a few words, which the log keeps. */
import type { RevealReason } from '@oneruler/server/sign-in/reveal'
import { privacyWords } from '@oneruler/words/privacy'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { Field, Outcome } from '../../parts/Field.tsx'
import { revealField } from '../../privacy-api.ts'
import { speak } from '../../words.ts'

const words = speak(privacyWords)
const REASONS = Object.keys(words.reasons) as RevealReason[]

export function Reveal(props: {
  readonly project: string
  readonly household: string
  readonly field: string
  readonly title: string
  readonly onShown: (value: string) => void
  readonly onCancel: () => void
}) {
  const { project, household, field, title, onShown, onCancel } = props
  const [reason, setReason] = useState<RevealReason>('identity-check')
  const id = useId()
  const [text, setText] = useState('')
  const showing = useMutation({
    mutationFn: () => revealField(project, household, { field, reason, text }),
    gcTime: 0,
    onSuccess: ({ value }) => onShown(value),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    showing.mutate()
  }
  return (
    <form className="form" aria-label={words.showOf({ what: title })} onSubmit={send}>
      <div className="field">
        <label htmlFor={id}>{words.purpose}</label>
        <select
          id={id}
          value={reason}
          onChange={({ target }) => setReason(REASONS.find((one) => one === target.value) ?? reason)}
        >
          {REASONS.map((one) => (
            <option key={one} value={one}>
              {words.reasons[one]}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={words.because}
        hint={words.becauseHint}
        value={text}
        minLength={2}
        maxLength={100}
        required
        autoFocus
        onChange={({ target }) => setText(target.value)}
      />
      <Outcome error={showing.error} />
      <div className="form-buttons">
        <button type="submit" className="button primary" disabled={showing.isPending}>
          {words.confirm}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
