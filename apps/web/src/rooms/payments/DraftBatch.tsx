/** 编制批次 · Draft a batch of the lines that were chosen: whom each is paid to; the amounts are worked out. */
import type { DueLine } from '@oneruler/server/money-pages'
import { actWords } from '@oneruler/words/console-acts'
import { moneyWords } from '@oneruler/words/console-money'
import { type FormEvent, useEffect, useRef } from 'react'
import { grouped } from '../../numbers.ts'
import { ActAnswer } from '../../parts/act/ActAnswer.tsx'
import '../../parts/act/act.css'
import { type Filled, useAct } from '../../parts/act/useAct.ts'
import { speak } from '../../words.ts'

const words = speak(moneyWords).payments
const acts = speak(actWords)

export function DraftBatch(props: {
  readonly project: string
  readonly number: string
  readonly lines: readonly DueLine[]
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { project, number, lines, onClose, onDone } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const begun: Filled = {
    lines: lines.map(({ household, item }) => ({ household, item, payee: '', account: '' })),
  }
  const acting = useAct(
    { project, command: 'draftBatch', target: number },
    () => {
      onDone()
      dialog.current?.close()
    },
    begun,
    'begin anew',
  )
  const { filled, fill, send, state, answer } = acting
  const rows = filled.lines as readonly Filled[]
  const set = (index: number, field: string, value: string) =>
    fill({ lines: rows.map((row, at) => (at === index ? { ...row, [field]: value } : row)) })
  const isWhole = rows.every(({ payee, account }) => payee !== '' && account !== '')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await send()
  }
  return (
    <dialog ref={dialog} className="act wide" aria-labelledby="draft-batch" onClose={onClose}>
      <header>
        <h2 id="draft-batch">
          {words.drafting} {number}
        </h2>
      </header>
      <form onSubmit={submit}>
        <p className="note">{words.draftingNote}</p>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.columns.household}</th>
              <th scope="col">{words.columns.item}</th>
              <th scope="col" className="end">
                {words.columns.amount}
              </th>
              <th scope="col">{words.columns.payee}</th>
              <th scope="col">{words.columns.account}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={`${line.household} ${line.item}`}>
                <td>{line.household}</td>
                <td>{line.item}</td>
                <td className="end">{grouped(line.amountYuan)}</td>
                {(['payee', 'account'] as const).map((field) => (
                  <td key={field} className="blank">
                    <input
                      aria-label={`${line.household} ${words.columns[field]}`}
                      autoComplete="off"
                      value={String(rows[index]?.[field] ?? '')}
                      onChange={(event) => set(index, field, event.target.value)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <ActAnswer acting={acting}>
          {answer?.kind === 'unreadable' &&
            answer.problems.map(({ field, message }) => <p key={field}>{message}</p>)}
        </ActAnswer>
        <footer>
          <button type="submit" className="button primary" disabled={!isWhole || state === 'sending'}>
            {isWhole ? acts.send : words.everyPayee}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {acts.cancel}
          </button>
        </footer>
      </form>
    </dialog>
  )
}
