/** 导出 · Export button: asks for what a table is taken out, then fetches it. */
import type { ExportPurpose } from '@oneruler/server/sign-in/export-mark'
import { exportWords } from '@oneruler/words/exports'
import { useEffect, useId, useRef, useState } from 'react'
import { exportFile } from '../../file-api.ts'
import { speak } from '../../words.ts'
import '../act/act.css'
import { PurposeForm } from '../PurposeForm.tsx'
import { tell } from '../toast/toast.ts'
import './export.css'

const words = speak(exportWords)

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
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} className="act" aria-labelledby={title} onClose={props.onClose}>
      <header>
        <h2 id={title}>{words.title}</h2>
        <span className="small muted">{props.label}</span>
        <button type="button" className="act-close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      <PurposeForm
        className="form export-form"
        purposes={words.purposes}
        first={props.first ?? 'audit'}
        words={words}
        give={(purpose, text) => exportFile(props.address, { purpose, text })}
        onGiven={(name) => {
          tell({ text: words.done({ name }), takeBack: null })
          close()
        }}
        onCancel={close}
      >
        <p className="note">{[props.hint, words.hint].join(' ')}</p>
      </PurposeForm>
    </dialog>
  )
}
