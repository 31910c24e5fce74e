/** 写明理由 · A decision that is asked twice, and not taken without a reason. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import './ReasonForm.css'

export function ReasonForm(props: {
  readonly label: string
  readonly yes: string
  readonly no: string
  readonly decide: (reason: string) => void
  readonly cancel: () => void
  readonly children?: ReactNode
}) {
  const { label, yes, no, decide, cancel, children } = props
  const [reason, setReason] = useState('')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault()
        decide(reason.trim())
      }}
    >
      {children}
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={1000}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="reason-do">
        <button type="submit" className="button primary" disabled={reason.trim() === ''}>
          {yes}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {no}
        </button>
      </p>
    </form>
  )
}
