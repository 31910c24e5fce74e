/** 多户同办 · For many: one form for many households; what was refused is told household by household. */
import type { ActOutcome, OfferLine } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { workWords } from '@oneruler/words/console-work'
import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { queryClient } from '../../api.ts'
import { BlankInput } from '../../parts/act/BlankInput.tsx'
import { RefusedPanel } from '../../parts/act/GatePanel.tsx'
import type { Filled } from '../../parts/act/useAct.ts'
import { tellDone } from '../../parts/toast/toast.ts'
import { doMany } from '../../road-api.ts'
import { speak } from '../../words.ts'
import '../../parts/act/act.css'

const words = speak(workWords).office
const acts = speak(actWords)
const NO_PROBLEMS: ReadonlyMap<string, string> = new Map()

export function ForMany(props: {
  readonly project: string
  readonly offer: OfferLine
  readonly numbers: readonly string[]
  readonly onClose: () => void
}) {
  const { project, offer, numbers, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const [filled, setFilled] = useState<Filled>({})
  const [ids] = useState(() => numbers.map(() => v7()))
  const [came, setCame] = useState<readonly ActOutcome[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const isReady = offer.blanks.every(({ name, isRequired }) => !isRequired || filled[name])
  const send = async () => {
    setFailure(null)
    try {
      const items = numbers.map((target, n) => ({ id: ids[n] as string, target, input: filled }))
      const outcomes = await doMany(project, offer.command, items)
      const done = numbers.filter((_, n) => outcomes[n]?.kind === 'accepted')
      await queryClient.invalidateQueries({ queryKey: ['project', project] })
      tellDone(project, offer, done)
      if (done.length === numbers.length) dialog.current?.close()
      else setCame(outcomes)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  const done = (came ?? []).filter(({ kind }) => kind === 'accepted').length
  return (
    <dialog ref={dialog} className="act" aria-label={offer.name} onClose={onClose}>
      <header>
        <h2>{offer.name}</h2>
        <span className="small muted many-numbers">{numbers.join('、')}</span>
        <button
          type="button"
          className="act-close"
          aria-label={acts.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      <div className="act-blanks">
        {offer.blanks.map((blank) => (
          <BlankInput
            key={blank.name}
            blank={blank}
            value={filled[blank.name]}
            onChange={(value) => setFilled({ ...filled, [blank.name]: value })}
            problems={NO_PROBLEMS}
            path={blank.name}
          />
        ))}
      </div>
      {came !== null && <p role="status">{words.result(done, came.length - done)}</p>}
      {failure !== null && (
        <p className="red small" role="alert">
          {failure}
        </p>
      )}
      {came?.map((outcome, n) =>
        outcome.kind === 'refused' ? (
          <RefusedPanel
            key={numbers[n]}
            message={`${numbers[n]} ${outcome.message}`}
            closed={outcome.closed}
          />
        ) : null,
      )}
      <footer>
        <button
          type="button"
          className="button primary"
          disabled={!isReady || came !== null}
          onClick={() => void send()}
        >
          {words.forMany(offer.name, numbers.length)}
        </button>
      </footer>
    </dialog>
  )
}
