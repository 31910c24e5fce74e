/** 账号状态 · Account standing: closing an account and opening it again; the identity that single sign-on knows it by. */
import type { PeoplePage } from '@oneruler/server/access-pages'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { bindIdentity, closeAccount, openAccount } from '../../access-api.ts'
import { Field, Outcome } from '../../parts/Field.tsx'
import { speak } from '../../words.ts'
import { AskedReason } from './AskedReason.tsx'

const words = speak(consoleAccessWords).people

export function AccountStanding(props: {
  readonly person: PeoplePage['accounts'][number]
  readonly service: string | null
  readonly again: () => void
}) {
  const { person, service, again } = props
  const { account, name } = person
  return (
    <div className="person-standing">
      {service !== null && <BoundIdentity person={person} service={service} again={again} />}
      {person.closed ? (
        <AskedReason
          label={words.open}
          doing={words.openOf(name)}
          act={(reason) => openAccount(account, reason)}
          onDone={again}
        />
      ) : (
        <AskedReason
          label={words.close}
          doing={words.closeOf(name)}
          hint={words.closeHint}
          act={(reason) => closeAccount(account, reason)}
          onDone={again}
        />
      )}
    </div>
  )
}

function BoundIdentity(props: {
  readonly person: PeoplePage['accounts'][number]
  readonly service: string
  readonly again: () => void
}) {
  const { person, service, again } = props
  const [identity, setIdentity] = useState<string | null>(null)
  const binding = useMutation({
    mutationFn: (text: string) => bindIdentity(person.account, text),
    onSuccess: () => {
      setIdentity(null)
      again()
    },
  })
  if (identity === null)
    return (
      <span className="small">
        {person.identity === null ? words.notBound : words.bound(person.identity)}{' '}
        <button
          type="button"
          className="link"
          aria-label={words.bindOf(person.name)}
          onClick={() => setIdentity(person.identity ?? '')}
        >
          {words.bind}
        </button>
      </span>
    )
  const send = (event: FormEvent) => {
    event.preventDefault()
    binding.mutate(identity)
  }
  return (
    <form onSubmit={send}>
      <Field
        label={words.identity(service)}
        hint={words.identityHint}
        value={identity}
        maxLength={100}
        autoCapitalize="none"
        autoComplete="off"
        autoFocus
        onChange={(event) => setIdentity(event.target.value)}
      />
      <Outcome error={binding.error} />
      <button type="submit" className="link">
        {words.bindOf(person.name)}
      </button>{' '}
      <button type="button" className="link" onClick={() => setIdentity(null)}>
        {words.cancel}
      </button>
    </form>
  )
}
