/** 登录 · Sign in: by password and, where it is on, a second factor; or by a passkey. */
import { consoleAccessWords } from '@oneruler/words/console-access'
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import {
  beginAnew,
  beginSignOn,
  passkeyAnswer,
  passkeyQuestion,
  secondFactor,
  signIn,
  whoQuery,
} from '../../access-api.ts'
import { Field, Outcome } from '../../parts/Field.tsx'
import { goElsewhere, withinHere } from '../../sign-in-address.ts'
import { speak } from '../../words.ts'
import { Threshold } from './AccessFrame.tsx'

const words = speak(consoleAccessWords).signIn
const route = getRouteApi('/sign-in')

export function SignIn() {
  const { to } = route.useSearch()
  const { history } = useRouter()
  const [asksSecond, setAsksSecond] = useState(false)
  const enter = async ({ second }: { second: boolean }) => {
    if (second) return setAsksSecond(true)
    await beginAnew()
    history.push(withinHere(to))
  }
  return (
    <Threshold title={words.title}>
      {asksSecond ? (
        <SecondFactor enter={enter} back={() => setAsksSecond(false)} />
      ) : (
        <Password enter={enter} to={to} />
      )}
    </Threshold>
  )
}

type Enter = (signed: { second: boolean }) => Promise<void>

function Password(props: { readonly enter: Enter; readonly to: string | undefined }) {
  const { data: who } = useQuery(whoQuery)
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const signing = useMutation({ mutationFn: signIn, onSuccess: props.enter })
  const byPasskey = useMutation({
    mutationFn: async () =>
      passkeyAnswer(await startAuthentication({ optionsJSON: (await passkeyQuestion()) as never })),
    onSuccess: props.enter,
  })
  const bySignOn = useMutation({
    mutationFn: beginSignOn,
    onSuccess: ({ url }) => goElsewhere(url, props.to),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    signing.mutate({ username, password })
  }
  return (
    <form className="form" onSubmit={send}>
      {who?.anyAccount === false && <p>{words.noAccount}</p>}
      <Field
        label={words.username}
        value={username}
        autoComplete="username"
        autoCapitalize="none"
        required
        autoFocus
        onChange={(event) => setUsername(event.target.value)}
      />
      <Field
        label={words.password}
        type="password"
        value={password}
        autoComplete="current-password"
        required
        onChange={(event) => setPassword(event.target.value)}
      />
      <Outcome error={signing.error ?? byPasskey.error ?? bySignOn.error} />
      <div className="form-buttons">
        <button type="submit" className="button primary" disabled={signing.isPending}>
          {signing.isPending ? words.sending : words.send}
        </button>
        {browserSupportsWebAuthn() && (
          <button type="button" className="link" onClick={() => byPasskey.mutate()}>
            {words.passkey}
          </button>
        )}
        {who?.singleSignOn && (
          <button
            type="button"
            className="button"
            disabled={bySignOn.isPending}
            onClick={() => bySignOn.mutate()}
          >
            {words.by(who.singleSignOn)}
          </button>
        )}
      </div>
    </form>
  )
}

function SecondFactor(props: { readonly enter: Enter; readonly back: () => void }) {
  const [kind, setKind] = useState<'totp' | 'backup'>('totp')
  const [code, setCode] = useState('')
  const confirming = useMutation({ mutationFn: secondFactor, onSuccess: props.enter })
  const send = (event: FormEvent) => {
    event.preventDefault()
    confirming.mutate({ code: code.trim(), kind })
  }
  return (
    <form className="form" onSubmit={send}>
      <Field
        key={kind}
        label={kind === 'totp' ? words.code : words.backupCode}
        hint={kind === 'totp' ? words.codeHint : words.backupHint}
        value={code}
        autoComplete="one-time-code"
        inputMode={kind === 'totp' ? 'numeric' : 'text'}
        required
        autoFocus
        onChange={(event) => setCode(event.target.value)}
      />
      <Outcome error={confirming.error} />
      <div className="form-buttons">
        <button type="submit" className="button primary" disabled={confirming.isPending}>
          {words.confirm}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            setCode('')
            setKind(kind === 'totp' ? 'backup' : 'totp')
          }}
        >
          {kind === 'totp' ? words.useBackup : words.useCode}
        </button>
        <button type="button" className="link" onClick={props.back}>
          {words.back}
        </button>
      </div>
    </form>
  )
}
