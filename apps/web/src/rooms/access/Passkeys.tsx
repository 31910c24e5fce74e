/** 通行密钥 · Passkeys: added with the password at hand, removed one by one. */
import type { OwnPage } from '@oneruler/server/access-pages'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { startRegistration } from '@simplewebauthn/browser'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { addPasskey, beginPasskey, ownQuery, removePasskey } from '../../access-api.ts'
import { Refusal } from '../../api.ts'
import { officeMoment } from '../../moments.ts'
import { Field, Outcome } from '../../parts/Field.tsx'
import { speak } from '../../words.ts'

const words = speak(consoleAccessWords).own

export function Passkeys(props: { readonly passkeys: OwnPage['passkeys'] }) {
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const again = () => queries.invalidateQueries({ queryKey: ownQuery.queryKey })
  const adding = useMutation({
    mutationFn: async () =>
      addPasskey(await startRegistration({ optionsJSON: (await beginPasskey(password)) as never }), name),
    onSuccess: () => {
      setName('')
      setPassword('')
      return again()
    },
  })
  const removing = useMutation({ mutationFn: removePasskey, onSuccess: again })
  // What the browser throws is English and of no use to the person.
  const failure =
    adding.error === null || adding.error instanceof Refusal ? adding.error : new Error(words.passkeyStopped)
  const send = (event: FormEvent) => {
    event.preventDefault()
    adding.mutate()
  }
  return (
    <section className="section">
      <h2>{words.passkeys}</h2>
      <p className="note">{words.passkeysHint}</p>
      {props.passkeys.length === 0 ? (
        <p className="small muted">{words.noPasskeys}</p>
      ) : (
        <ul>
          {props.passkeys.map((passkey) => (
            <li key={passkey.id}>
              {passkey.name}{' '}
              <span className="note">
                {words.addedAt} {officeMoment(passkey.addedAt)}
              </span>{' '}
              <button type="button" className="link" onClick={() => removing.mutate(passkey.id)}>
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="form" onSubmit={send}>
        <Field
          label={words.passkeyName}
          value={name}
          maxLength={40}
          required
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          label={words.yourPassword}
          type="password"
          value={password}
          autoComplete="current-password"
          required
          onChange={(event) => setPassword(event.target.value)}
        />
        <Outcome error={failure ?? removing.error} done={adding.isSuccess && words.passkeyAdded} />
        <div>
          <button type="submit" className="button" disabled={adding.isPending}>
            {words.addPasskey}
          </button>
        </div>
      </form>
    </section>
  )
}
