/** 办理表 · Act form: the blanks of an act with what is known filled in, and what came of sending it. */
import type { OfferLine } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { evidenceWords } from '@oneruler/words/evidence'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { speak } from '../../words.ts'
import './act.css'
import { ActAnswer } from './ActAnswer.tsx'
import { BlankInput } from './BlankInput.tsx'
import { askedOf, beginning, blanksOf, filledIn, ON_DAY } from './filling.ts'
import { type Keeping, useAct } from './useAct.ts'
import { StillSending } from './useHandIn.ts'

const words = speak(actWords)
const files = speak(evidenceWords)

export function ActForm(props: {
  readonly project: string
  /** 户号 …; empty for the project. */
  readonly target: string
  readonly offer: OfferLine
  readonly today: string
  readonly keeping?: Keeping
  readonly onDone: (message: string) => void
  /** Given up. */
  readonly close: () => void
}) {
  const { project, target, offer, today } = props
  const form = useRef<HTMLFormElement>(null)
  const acting = useAct(
    { project, command: offer.command, target },
    props.onDone,
    beginning(offer),
    props.keeping,
  )
  const { filled, fill, send, state, answer } = acting
  const problems = new Map(
    answer?.kind === 'unreadable' ? answer.problems.map(({ field, message }) => [field, message]) : [],
  )
  useEffect(() => {
    if (problems.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  })
  const asked = askedOf(blanksOf(offer), filled)
  const left = asked.filter(
    ({ name, isRequired, form: { form } }) => isRequired && form !== 'rows' && !filled[name]?.length,
  ).length
  const [sending, setSending] = useState<Readonly<Record<string, number>>>({})
  const tellSending = useCallback(
    (blank: string, count: number) => setSending((known) => ({ ...known, [blank]: count })),
    [],
  )
  const unsent = Object.values(sending).reduce((sum, count) => sum + count, 0)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const names = ['on', ...asked.map(({ name }) => name)]
    await send(Object.fromEntries(Object.entries(filled).filter(([name]) => names.includes(name))))
  }
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <StillSending value={tellSending}>
        <div className="act-blanks">
          {asked.map((blank) => (
            <BlankInput
              key={blank.name}
              blank={blank}
              value={filled[blank.name]}
              onChange={(value) => fill(filledIn(offer, filled, blank.name, value))}
              problems={problems}
              path={blank.name}
            />
          ))}
          <BlankInput
            blank={ON_DAY}
            value={filled.on ?? today}
            onChange={(value) => fill({ ...filled, on: value })}
            problems={problems}
            path="on"
          />
        </div>
      </StillSending>
      <ActAnswer acting={acting} />
      <footer>
        <button type="submit" className="button primary" disabled={state === 'sending' || left + unsent > 0}>
          {state === 'sending'
            ? words.sending
            : left > 0
              ? words.blanksLeft(left)
              : unsent > 0
                ? files.stillSending(unsent)
                : words.send}
        </button>
        <button type="button" className="button" onClick={props.close}>
          {words.cancel}
        </button>
      </footer>
    </form>
  )
}
