/** 批量办理 · Bulk dialog: one act on the households that were chosen, what is the same for all and what was pasted. */
import type { BulkAct, BulkPage } from '@oneruler/server/bulk-pages'
import { bulkWords } from '@oneruler/words/console-bulk'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import '../../../parts/act/act.css'
import { bulkQuery } from '../../../road-api.ts'
import { speak } from '../../../words.ts'
import { BulkForm } from './BulkForm.tsx'
import './Bulk.css'

const words = speak(bulkWords)

export function BulkDialog(props: {
  readonly project: string
  readonly chosen: readonly string[]
  /** Chosen when it opens; left out, whoever opens it chooses. */
  readonly act?: string
  readonly onClose: () => void
}) {
  const { project, chosen, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const { data: page } = useQuery(bulkQuery(project))
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} className="act wide" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{words.title}</h2>
        <span className="small muted">{words.chosen(chosen.length)}</span>
        <button type="button" className="act-close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      {page && <ChosenAct page={page} project={project} chosen={chosen} begun={props.act} />}
    </dialog>
  )
}

function ChosenAct(props: {
  readonly page: BulkPage
  readonly project: string
  readonly chosen: readonly string[]
  readonly begun: string | undefined
}) {
  const { page, project, chosen, begun } = props
  const id = useId()
  const named = (name: string | undefined) => page.acts.find(({ command }) => command === name) ?? null
  const [act, setAct] = useState<BulkAct | null>(named(begun))
  return (
    <>
      <div className="blank bulk-act">
        <label className="blank-label" htmlFor={id}>
          {words.act}
        </label>
        <select id={id} value={act?.command ?? ''} onChange={(event) => setAct(named(event.target.value))}>
          <option value="">{words.choose}</option>
          {page.acts.map(({ command, name, article }) => (
            <option key={command} value={command}>
              {`${name}　${article}`}
            </option>
          ))}
        </select>
      </div>
      {act && <BulkForm key={act.command} act={act} project={project} chosen={chosen} today={page.today} />}
    </>
  )
}
