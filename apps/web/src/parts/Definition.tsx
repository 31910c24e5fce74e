/** 口径 · A definition: the words under a dotted line open, on hover and on focus, what they mean. */
import { type ReactNode, useId } from 'react'
import './Definition.css'

export function Definition(props: { readonly text: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <span className="definition">
      <button type="button" className="definition-term" aria-describedby={id}>
        {props.children}
      </button>
      <span role="tooltip" id={id} className="definition-text">
        {props.text}
      </span>
    </span>
  )
}
