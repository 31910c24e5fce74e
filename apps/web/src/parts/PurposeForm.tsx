/** 写明用途 · Purpose form: a purpose from a list and a few words, which the log keeps, before something is given out. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Field, Outcome } from './Field.tsx'

export function PurposeForm<Purpose extends string, Given>(props: {
  /** Said to whoever does not see what it stands in. */
  readonly label?: string
  readonly purposes: Readonly<Record<Purpose, string>>
  /** The one that is offered first. */
  readonly first: Purpose
  readonly words: Readonly<Record<'purpose' | 'because' | 'becauseHint' | 'confirm' | 'cancel', string>>
  readonly give: (purpose: Purpose, text: string) => Promise<Given>
  readonly onGiven: (given: Given) => void
  readonly onCancel: () => void
  readonly className?: string
  readonly children?: ReactNode
}) {
  const { purposes, first, words, give, onGiven, onCancel } = props
  const all = Object.keys(purposes) as Purpose[]
  const [purpose, setPurpose] = useState(first)
  const [text, setText] = useState('')
  const id = useId()
  const giving = useMutation({ mutationFn: () => give(purpose, text), gcTime: 0, onSuccess: onGiven })
  const send = (event: FormEvent) => {
    event.preventDefault()
    giving.mutate()
  }
  return (
    <form className={props.className ?? 'form'} aria-label={props.label} onSubmit={send}>
      {props.children}
      <div className="field">
        <label htmlFor={id}>{words.purpose}</label>
        <select
          id={id}
          value={purpose}
          onChange={({ target }) => setPurpose(all.find((one) => one === target.value) ?? purpose)}
        >
          {all.map((one) => (
            <option key={one} value={one}>
              {purposes[one]}
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
      <Outcome error={giving.error} />
      <div className="form-buttons">
        <button type="submit" className="button primary" disabled={giving.isPending}>
          {words.confirm}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
