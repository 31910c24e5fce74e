/** 导出 · Export button: asks for what a table is taken out, then fetches it. */
import type { ExportPurpose } from '@oneruler/server/sign-in/export-mark'
import { exportWords } from '@oneruler/words/exports'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { exportFile } from '../../file-api.ts'
import { speak } from '../../words.ts'
import '../act/act.css'
import { Field, Outcome } from '../Field.tsx'
import { tell } from '../toast/toast.ts'
import './export.css'

const words = speak(exportWords)
const PURPOSES = Object.keys(words.purposes) as ExportPurpose[]

interface ExportProps {
  /** Where the table is made. */
  readonly address: string
  readonly label: string
  /** What is in it. */
  readonly hint?: string
  readonly className?: string
  /** The purpose that is offered first. */
  readonly first?: ExportPurpose
}

export function ExportButton(props: ExportProps) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button
        type="button"
        className={props.className ?? 'link'}
        title={props.hint}
        onClick={() => setAsking(true)}
      >
        {props.label}
      </button>
      {asking && <ExportDialog {...props} onClose={() => setAsking(false)} />}
    </>
  )
}

function ExportDialog(props: ExportProps & { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [purpose, setPurpose] = useState<ExportPurpose>(props.first ?? 'audit')
  const [text, setText] = useState('')
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const exporting = useMutation({
    mutationFn: () => exportFile(props.address, { purpose, text }),
    gcTime: 0,
    onSuccess: (name) => {
      tell({ text: words.done({ name }), takeBack: null })
      dialog.current?.close()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    exporting.mutate()
  }
  return (
    <dialog ref={dialog} className="act" aria-labelledby={`${id}-title`} onClose={props.onClose}>
      <header>
        <h2 id={`${id}-title`}>{words.title}</h2>
        <span className="small muted">{props.label}</span>
        <button
          type="button"
          className="act-close"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      <form className="form export-form" onSubmit={send}>
        <p className="note">{[props.hint, words.hint].join(' ')}</p>
        <div className="field">
          <label htmlFor={id}>{words.purpose}</label>
          <select
            id={id}
            value={purpose}
            onChange={({ target }) => setPurpose(PURPOSES.find((one) => one === target.value) ?? purpose)}
          >
            {PURPOSES.map((one) => (
              <option key={one} value={one}>
                {words.purposes[one]}
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
        <Outcome error={exporting.error} />
        <div className="form-buttons">
          <button type="submit" className="button primary" disabled={exporting.isPending}>
            {words.confirm}
          </button>
          <button type="button" className="link" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
