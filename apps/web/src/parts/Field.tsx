/** 填写处 · Field: a label, what is written, and a hint under it that says what is wanted. */
import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import './Field.css'

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
  readonly hint?: string | undefined
}

export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint === undefined ? undefined : `${id}-hint`} {...input} />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
    </div>
  )
}

/** What came of a form: nothing yet, done, or refused in the server's words. */
export function Outcome(props: { readonly error: Error | null; readonly done?: ReactNode }) {
  if (props.error !== null)
    return (
      <p role="alert" className="red small">
        {props.error.message}
      </p>
    )
  return props.done ? (
    <p role="status" className="small green-text">
      {props.done}
    </p>
  ) : null
}
