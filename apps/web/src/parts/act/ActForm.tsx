/** 办理表 · Act form: the blanks of an act with what is known filled in, and what came of sending it. */
import type { Blank, OfferLine, WhenSaid } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { evidenceWords } from '@oneruler/words/evidence'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { speak } from '../../words.ts'
import './act.css'
import { ActAnswer } from './ActAnswer.tsx'
import { BlankInput } from './BlankInput.tsx'
import { type Filled, type FilledValue, type Keeping, useAct } from './useAct.ts'
import { StillSending } from './useHandIn.ts'

const words = speak(actWords)
const files = speak(evidenceWords)

/** The day of the act, beside its own blanks. */
export const ON_DAY: Blank = {
  name: 'on',
  label: words.onDay,
  help: null,
  isRequired: false,
  form: { form: 'day' },
  choices: null,
  onlyFor: null,
  neededFor: null,
}

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

/** What the answers given so far leave to be asked, and what of it they make needed. */
export const askedOf = (blanks: readonly Blank[], filled: Filled): Blank[] =>
  blanks
    .filter(({ onlyFor }) => onlyFor === null || isSaid(onlyFor, filled))
    .map((blank) => ({
      ...blank,
      isRequired: blank.isRequired || (blank.neededFor !== null && isSaid(blank.neededFor, filled)),
    }))

const isSaid = ({ blank, says }: WhenSaid, filled: Filled): boolean =>
  says.includes(String(filled[blank] ?? ''))

/** First which one it is, since that fills in the others; a house recorded anew is typed, those there are suggested. */
function blanksOf({ blanks, begun }: OfferLine): readonly Blank[] {
  const by = begun?.by
  const which = blanks.find(({ name }) => name === by?.blank)
  if (!by || !which) return blanks
  const suggested = Object.keys(by.of).map((value) => ({ value, label: value }))
  return [
    { ...which, choices: which.choices ?? suggested },
    ...blanks.filter(({ name }) => name !== which.name),
  ]
}

/** Where there is one house, it is that one. */
function beginning(offer: OfferLine): Filled {
  const [only, ...others] = offer.blanks.find(({ form: { form } }) => form === 'house')?.choices ?? []
  const begun = offer.begun?.values ?? {}
  return only && others.length === 0 ? filledIn(offer, begun, 'house', only.value) : begun
}

/** One blank filled in, and what it brings with it. */
function filledIn({ begun }: OfferLine, filled: Filled, name: string, value: FilledValue): Filled {
  const brought = begun?.by?.blank === name && typeof value === 'string' ? begun.by.of[value] : undefined
  return { ...filled, ...brought, [name]: value }
}
