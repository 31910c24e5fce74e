/** 成批打印框 · Print dialog: which paper, for whom, and what no record holds; then the batch shows how it goes on. */
import type { PrintKind } from '@oneruler/server/print-pages'
import { printRoomWords } from '@oneruler/words/console-print'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { AskedFields } from '../../../parts/papers/AskedFields.tsx'
import '../../../parts/act/act.css'
import { Outcome } from '../../../parts/Field.tsx'
import { beginPrinting, type PrintWanted, printBatchesQuery } from '../../../print-api.ts'
import { speak } from '../../../words.ts'
import './PrintBatches.css'

const words = speak(printRoomWords).dialog
const STATES = ['all', 'signed', 'unsigned'] as const

/** @param chosen ticked in the list; none, and whoever prints chooses by the state of the register */
export function PrintDialog(props: {
  readonly project: string
  readonly chosen: readonly string[]
  readonly onClose: () => void
}) {
  const { project, chosen, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const { data: page } = useQuery(printBatchesQuery(project))
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="act" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{words.title}</h2>
        {chosen.length > 0 && <span className="small muted">{words.chosen(chosen.length)}</span>}
        <button
          type="button"
          className="act-close"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      {page && <PrintForm project={project} chosen={chosen} kinds={page.kinds} />}
    </dialog>
  )
}

function PrintForm(props: {
  readonly project: string
  readonly chosen: readonly string[]
  readonly kinds: readonly PrintKind[]
}) {
  const { project, chosen, kinds } = props
  const id = useId()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [kind, setKind] = useState<PrintKind | null>(null)
  const [state, setState] = useState<(typeof STATES)[number]>('all')
  const [stated, setStated] = useState<Readonly<Record<string, string>>>({})
  const of: PrintWanted['of'] =
    chosen.length > 0 ? { households: [...chosen] } : { query: state === 'all' ? {} : { state } }
  const printing = useMutation({
    mutationFn: (wanted: string) => beginPrinting(project, { kind: wanted, stated, of }),
    onSuccess: async ({ batch }) => {
      await queries.invalidateQueries({ queryKey: printBatchesQuery(project).queryKey })
      await navigate({ to: '/$project/papers/batches/$batch', params: { project, batch } })
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (kind) printing.mutate(kind.kind)
  }
  return (
    <form onSubmit={send}>
      <div className="act-blanks">
        {chosen.length === 0 && (
          <div className="blank">
            <label className="blank-label" htmlFor={`${id}-whom`}>
              {words.whom}
            </label>
            <select
              id={`${id}-whom`}
              value={state}
              onChange={({ target }) => setState(STATES.find((one) => one === target.value) ?? state)}
            >
              {STATES.map((one) => (
                <option key={one} value={one}>
                  {words.states[one]}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="blank">
          <label className="blank-label" htmlFor={`${id}-paper`}>
            {words.paper}
          </label>
          <select
            id={`${id}-paper`}
            value={kind?.kind ?? ''}
            onChange={({ target }) => {
              setKind(kinds.find((one) => one.kind === target.value) ?? null)
              setStated({})
            }}
          >
            <option value="">{words.choose}</option>
            {kinds.map((one) => (
              <option key={one.kind} value={one.kind}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      {kind && kind.asked.length > 0 && (
        <fieldset className="print-asked">
          <legend className="small muted">{words.asked}</legend>
          <div className="act-blanks">
            <AskedFields asked={kind.asked} stated={stated} onState={setStated} isRequired={false} />
          </div>
          <p className="note">{words.askedHint}</p>
        </fieldset>
      )}
      <p className="note">{words.rule}</p>
      <Outcome error={printing.error} />
      <footer>
        <button type="submit" className="button primary" disabled={!kind || printing.isPending}>
          {chosen.length > 0 ? words.print(chosen.length) : words.printAll}
        </button>
      </footer>
    </form>
  )
}
