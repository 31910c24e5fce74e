/** 登录 · Signing in: by password and, where it is on, a second factor; by a passkey; by the county's own service. */
import { consoleAccessWords } from '@oneruler/words/console-access'
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import {
  beginSignOn,
  passkeyAnswer,
  passkeyQuestion,
  secondFactor,
  signIn,
  whoQuery,
} from '../../access-api.ts'
import { Field, Outcome } from '../../parts/Field.tsx'
import { goElsewhere } from '../../sign-in-address.ts'
import { speak } from '../../words.ts'

const words = speak(consoleAccessWords).signIn

/** @param props.to where the county's service leads back to; here `onSigned` goes on by itself */
export function SignInForms(props: {
  readonly to: string | undefined
  readonly onSigned: () => Promise<void>
}) {
  const [asksSecond, setAsksSecond] = useState(false)
  const enter = async ({ second }: { second: boolean }) => {
    if (second) return setAsksSecond(true)
    await props.onSigned()
  }
  return asksSecond ? (
    <SecondFactor enter={enter} back={() => setAsksSecond(false)} />
  ) : (
    <Password enter={enter} to={props.to} />
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
