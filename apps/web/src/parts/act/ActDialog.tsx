/** 办理框 · Act dialog: the form of one act, over the page it is done from; or its conditions, where it is not open. */
import type { OfferLine } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { speak } from '../../words.ts'
import './act.css'
import { BlankInput, type Choices } from './BlankInput.tsx'
import { Conditions, RefusedPanel } from './GatePanel.tsx'
import { type Filled, useAct } from './useAct.ts'

const words = speak(actWords)

export interface ActDialogProps {
  readonly project: string
  /** 户号 …; empty for the project. */
  readonly target: string
  /** As people know it: 户号 and masked name, or the project. */
  readonly about: string
  readonly offer: OfferLine
  readonly today: string
  readonly choices?: Choices
  /** What the form begins with. */
  readonly begun?: Filled
  readonly onClose: () => void
  readonly onDone?: (message: string) => void
}

export function ActDialog(props: ActDialogProps) {
  const { offer, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="act" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{offer.name}</h2>
        <span className="small muted">{props.about}</span>
        <button
          type="button"
          className="act-close"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      {offer.isOpen ? (
        <ActForm {...props} onDone={props.onDone} close={() => dialog.current?.close()} />
      ) : (
        <Conditions conditions={offer.conditions} today={props.today} opensOn={offer.opensOn} />
      )}
    </dialog>
  )
}

/** The form by itself, for a page that is one act. */
export function ActForm(
  props: Omit<ActDialogProps, 'onDone' | 'onClose' | 'about'> & {
    readonly onDone: ((message: string) => void) | undefined
    readonly close: () => void
  },
) {
  const { project, target, offer, today, choices = {}, begun = {} } = props
  const form = useRef<HTMLFormElement>(null)
  const acting = useAct(
    { project, command: offer.command, target },
    (message) => {
      props.onDone?.(message)
      props.close()
    },
    begun,
  )
  const { filled, fill, state, answer, failure } = acting
  const problems = new Map(
    answer?.kind === 'unreadable' ? answer.problems.map(({ field, message }) => [field, message]) : [],
  )
  useEffect(() => {
    if (problems.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  })
  const left = offer.blanks.filter(
    ({ name, isRequired, form: { form } }) => isRequired && form !== 'rows' && !filled[name],
  ).length
  const send = async (event: FormEvent) => {
    event.preventDefault()
    await acting.send()
  }
  return (
    <form ref={form} onSubmit={send} noValidate>
      <div className="act-blanks">
        {offer.blanks.map((blank) => (
          <BlankInput
            key={blank.name}
            blank={blank}
            value={filled[blank.name]}
            onChange={(value) => fill({ ...filled, [blank.name]: value })}
            choices={choices}
            problems={problems}
            path={blank.name}
          />
        ))}
        <BlankInput
          blank={{ name: 'on', label: words.onDay, isRequired: false, form: { form: 'day' } }}
          value={filled.on ?? today}
          onChange={(value) => fill({ ...filled, on: value })}
          choices={{}}
          problems={problems}
          path="on"
        />
      </div>
      {answer?.kind === 'refused' && <RefusedPanel message={answer.message} closed={answer.closed} />}
      {answer?.kind === 'unreadable' && (
        <p className="red small" role="alert">
          {answer.message}
        </p>
      )}
      {failure !== null && (
        <p className="red small" role="alert">
          {failure}
        </p>
      )}
      {state === 'lost' && (
        <p className="amber small" role="alert">
          {words.lost}
        </p>
      )}
      <footer>
        <button type="submit" className="button primary" disabled={state === 'sending' || left > 0}>
          {state === 'sending' ? words.sending : left > 0 ? words.blanksLeft(left) : words.send}
        </button>
        <button type="button" className="button" onClick={props.close}>
          {words.cancel}
        </button>
      </footer>
    </form>
  )
}
