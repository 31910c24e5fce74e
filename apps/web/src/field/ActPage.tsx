/** 在门口记 · An act at the door: its blanks as on the desks, and one button that puts it into the phone's queue. */
import type { FieldForm } from '@oneruler/server/field-pages'
import { fieldWords } from '@oneruler/words/field'
import { type FormEvent, useState } from 'react'
import { BlankInput } from '../parts/act/BlankInput.tsx'
import { askedOf, beginning, blanksOf, filledIn, ON_DAY } from '../parts/act/filling.ts'
import type { Filled } from '../parts/act/useAct.ts'
import { speak } from '../words.ts'
import { Frame } from './Frame.tsx'
import { officeDay, officeNow } from './fieldDay.ts'
import { entryOf, householdTaken, type QueuedEntry, queueAct, type TakenDay, takenDay } from './phone.ts'
import { go } from './place.ts'
import { send } from './sender.ts'
import { useLive } from './useLive.ts'
import '../parts/act/act.css'

const { act: words, household: householdWords } = speak(fieldWords)

interface AtDoor {
  readonly project: string
  readonly number: string
  readonly act: string
  readonly instead?: string | undefined
  readonly after?: string | undefined
}

export function ActPage(props: AtDoor) {
  const { project, number, act, instead } = props
  const day = useLive(() => takenDay(project), project)
  const household = useLive(() => householdTaken(project, number), `${project} ${number}`)
  const replaced = useLive(() => entryOf(instead ?? ''), instead ?? '')
  if (day === undefined || household === undefined || replaced === undefined) return null
  const form = household?.forms.find(({ command }) => command === act)
  if (!day || !household || !form)
    return (
      <Frame project={project} page="today" title={number} back={{ page: 'today', project }}>
        <p className="field-empty">{householdWords.gone}</p>
      </Frame>
    )
  return <ActForm {...props} {...{ day, household, form, replaced }} />
}

function ActForm(
  props: AtDoor & {
    readonly day: TakenDay
    readonly household: NonNullable<Awaited<ReturnType<typeof householdTaken>>>
    readonly form: FieldForm
    readonly replaced: QueuedEntry | null
  },
) {
  const { project, number, act, instead, day, household, form, replaced } = props
  const colleagues = household.kept.find(({ seq }) => String(seq) === props.after)
  const [filled, setFilled] = useState<Filled>(() =>
    begin(form, day, (replaced?.input ?? colleagues?.input) as Filled | undefined),
  )
  const [failed, setFailed] = useState(false)
  const asked = askedOf(blanksOf(form), filled)
  const left = asked.filter(
    ({ name, isRequired, form: { form } }) => isRequired && form !== 'rows' && !filled[name]?.length,
  ).length
  const problems = new Map(
    replaced?.answer?.kind === 'refused'
      ? replaced.answer.problems.map(({ field, message }) => [field, message])
      : [],
  )
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const names = ['on', ...asked.map(({ name }) => name)]
    const input = Object.fromEntries(Object.entries(filled).filter(([name]) => names.includes(name)))
    try {
      await queueAct({ project, act, name: form.name, household, instead }, input)
    } catch {
      return setFailed(true)
    }
    void send()
    go({ page: 'household', project, number }, 'instead')
  }
  return (
    <Frame
      project={project}
      page="today"
      back={{ page: 'household', project, number }}
      title={form.name}
      note={`${household.address} ${number} ${household.owner}`}
      foot={
        <footer className="field-foot">
          {failed && (
            <p className="red small" role="alert">
              {words.failed}
            </p>
          )}
          <button type="submit" form="act" className="button primary field-save" disabled={left > 0}>
            {left > 0 ? words.left(left) : words.save}
          </button>
        </footer>
      }
    >
      {replaced?.answer?.kind === 'refused' && (
        <div className="field-refused" role="alert">
          <p>{replaced.answer.message}</p>
          {replaced.answer.closed.map((line) => (
            <p key={line.gate}>
              {line.message} <span className="blue small">{line.article}</span>
            </p>
          ))}
        </div>
      )}
      <form id="act" className="act field-form" onSubmit={save} noValidate>
        <div className="act-blanks">
          {[...asked, ...(asked.some(({ name }) => name === 'at') ? [] : [ON_DAY])].map((blank) => (
            <BlankInput
              key={blank.name}
              blank={blank}
              value={filled[blank.name]}
              onChange={(value) => setFilled(filledIn(form, filled, blank.name, value))}
              problems={problems}
              path={blank.name}
            />
          ))}
        </div>
      </form>
    </Frame>
  )
}

/** As it was refused or a colleague filled it in, else as it stands with the moment it is at the door. */
function begin(form: FieldForm, day: TakenDay, known: Filled | undefined): Filled {
  if (known !== undefined) return known
  const now = new Date()
  const moment = form.blanks.some(({ name }) => name === 'at') ? { at: officeNow(day, now) } : {}
  return { on: officeDay(day, now), ...moment, ...beginning(form) }
}
