/** 写明原因 · Asked reason: a link that opens to a line for the reason, and does what it says once one is given. */
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Field, Outcome } from '../../parts/Field.tsx'
import { speak } from '../../words.ts'

const words = speak(consoleAccessWords).people

export function AskedReason(props: {
  /** On the link, and in full on the button that does it. */
  readonly label: string
  readonly doing: string
  readonly hint?: string
  readonly act: (reason: string) => Promise<unknown>
  readonly onDone: () => void
}) {
  const { label, doing, hint, act, onDone } = props
  const [reason, setReason] = useState<string | null>(null)
  const acting = useMutation({
    mutationFn: act,
    onSuccess: () => {
      setReason(null)
      onDone()
    },
  })
  if (reason === null)
    return (
      <button type="button" className="link" aria-label={doing} onClick={() => setReason('')}>
        {label}
      </button>
    )
  const send = (event: FormEvent) => {
    event.preventDefault()
    acting.mutate(reason)
  }
  return (
    <form onSubmit={send}>
      <Field
        label={words.reason}
        hint={hint}
        value={reason}
        maxLength={100}
        required
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <Outcome error={acting.error} />
      <button type="submit" className="link">
        {doing}
      </button>{' '}
      <button type="button" className="link" onClick={() => setReason(null)}>
        {words.cancel}
      </button>
    </form>
  )
}
