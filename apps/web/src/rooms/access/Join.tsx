/** 加入 · Join: what a one-time link opens; the account it makes, or the new password it sets. */
import type { LinkPage } from '@oneruler/server/access-pages'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { roleWords } from '@oneruler/words/roles'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { beginAnew, join, linkQuery } from '../../access-api.ts'
import { Field, Outcome } from '../../parts/Field.tsx'
import { speak } from '../../words.ts'
import { Threshold } from './AccessFrame.tsx'

const words = speak(consoleAccessWords).join
const { names } = speak(roleWords)

/** The token stands after `#`, which no browser sends on and no log holds. */
export function Join() {
  const [token] = useState(() => location.hash.slice(1))
  const link = useQuery({ ...linkQuery(token), enabled: token !== '' })
  if (token === '') return <Threshold title={words.invitation}>{words.noToken}</Threshold>
  if (link.isError)
    return (
      <Threshold title={words.invitation}>
        <p role="alert">{link.error.message}</p>
      </Threshold>
    )
  if (!link.data) return <Threshold title={words.invitation}>{words.looking}</Threshold>
  return (
    <Threshold title={words[link.data.purpose]}>
      <JoinForm token={token} link={link.data} />
    </Threshold>
  )
}

function JoinForm(props: { readonly token: string; readonly link: LinkPage }) {
  const { purpose, newAccount, roles, leastPassword } = props.link
  const { history } = useRouter()
  const [name, setName] = useState('')
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const joining = useMutation({
    mutationFn: join,
    onSuccess: async () => {
      await beginAnew()
      history.replace('/')
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    joining.mutate({ token: props.token, name, username, password })
  }
  return (
    <form className="form" onSubmit={send}>
      {purpose === 'first' && <p className="note">{words.firstHint}</p>}
      {purpose === 'reset' && <p className="note">{words.resetHint}</p>}
      {newAccount && (
        <>
          <Field
            label={words.name}
            hint={words.nameHint}
            value={name}
            autoComplete="name"
            maxLength={30}
            required
            onChange={(event) => setName(event.target.value)}
          />
          <Field
            label={words.username}
            hint={words.usernameHint}
            value={username}
            autoComplete="username"
            autoCapitalize="none"
            required
            onChange={(event) => setUsername(event.target.value.toLowerCase())}
          />
        </>
      )}
      <Field
        label={words.password}
        hint={words.passwordHint(leastPassword)}
        type="password"
        value={password}
        autoComplete="new-password"
        required
        onChange={(event) => setPassword(event.target.value)}
      />
      {roles.length > 0 && (
        <p className="note">
          {words.roles} {roles.map((role) => names[role]).join(' · ')}
        </p>
      )}
      <Outcome error={joining.error} />
      <div className="form-buttons">
        <button type="submit" className="button primary" disabled={joining.isPending}>
          {joining.isPending ? words.sending : newAccount ? words.send : words.sendReset}
        </button>
      </div>
    </form>
  )
}
