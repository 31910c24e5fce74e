/** 授权单 · Grant form: a role, where, how far it reaches and until when; only what the role needs is asked. */
import { parseDay } from '@oneruler/campaign/day'
import { ROLES, type Role } from '@oneruler/campaign/role'
import type { PeoplePage } from '@oneruler/server/access-pages'
import type { GrantTerms, Reach } from '@oneruler/server/sign-in/grants'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { roleWords } from '@oneruler/words/roles'
import { type FormEvent, useId, useState } from 'react'
import { Field } from '../../parts/Field.tsx'
import { speak } from '../../words.ts'

const words = speak(consoleAccessWords).people
const { names, reaches } = speak(roleWords)

/** What a role's reach is made of; the others reach all, or nothing of a project. */
const REACH: Readonly<Partial<Record<Role, keyof Reach>>> = {
  'group-leader': 'groups',
  'group-member': 'groups',
  'partner-staff': 'partners',
  valuer: 'households',
  surveyor: 'households',
}

export function GrantForm(props: {
  readonly page: PeoplePage
  readonly send: string
  readonly onSend: (terms: GrantTerms) => void
  readonly onCancel: () => void
}) {
  const { projects, today } = props.page
  const id = useId()
  const [role, setRole] = useState<Role>('group-member')
  const [projectId, setProject] = useState(projects[0]?.id ?? '')
  const [staff, setStaff] = useState('')
  const [named, setNamed] = useState<readonly string[]>([])
  const [until, setUntil] = useState('')
  const project = projects.find((one) => one.id === projectId)
  const kind = REACH[role]
  const send = (event: FormEvent) => {
    event.preventDefault()
    props.onSend({
      role,
      project: project?.id ?? null,
      staff: staff.trim() === '' ? null : staff.trim(),
      reach: kind === undefined ? {} : { [kind]: named },
      until: parseDay(until) ?? null,
    })
  }
  return (
    <form className="form" onSubmit={send}>
      <div className="field">
        <label htmlFor={`${id}-role`}>{words.role}</label>
        <select
          id={`${id}-role`}
          value={role}
          onChange={(event) => {
            setRole(ROLES.find((one) => one === event.target.value) ?? role)
            setNamed([])
          }}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
        <p className="note">{reaches[role]}</p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-project`}>{words.project}</label>
        <select id={`${id}-project`} value={projectId} onChange={(event) => setProject(event.target.value)}>
          <option value="">{words.everywhere}</option>
          {projects.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={words.staff}
        hint={words.staffHint}
        value={staff}
        maxLength={50}
        onChange={(event) => setStaff(event.target.value)}
      />
      {kind === 'groups' && (
        <Choices label={words.groups} choices={project?.groups ?? []} chosen={named} onChange={setNamed} />
      )}
      {kind === 'partners' && (
        <Choices
          label={words.partners}
          choices={project?.partners.map(({ code }) => code) ?? []}
          named={Object.fromEntries(project?.partners.map(({ code, name }) => [code, name]) ?? [])}
          chosen={named}
          onChange={setNamed}
        />
      )}
      {kind === 'households' && (
        <Field
          label={words.households}
          hint={words.householdsHint}
          onChange={(event) => setNamed(event.target.value.split(/[\s、,，]+/).filter((one) => one !== ''))}
        />
      )}
      <Field
        label={words.until}
        hint={words.untilHint}
        type="date"
        min={today}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <div className="form-buttons">
        <button type="submit" className="button primary">
          {props.send}
        </button>
        <button type="button" className="link" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

function Choices(props: {
  readonly label: string
  readonly choices: readonly string[]
  readonly named?: Readonly<Record<string, string>>
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}) {
  const { chosen, onChange, named = {} } = props
  return (
    <fieldset className="choices">
      <legend>{props.label}</legend>
      {props.choices.map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, choice] : chosen.filter((one) => one !== choice))
            }
          />{' '}
          {named[choice] ? `${choice} ${named[choice]}` : choice}
        </label>
      ))}
    </fieldset>
  )
}
