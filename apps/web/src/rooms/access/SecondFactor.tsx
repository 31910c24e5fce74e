/** 动态码 · Second factor: turned on by scanning and answering once; backup codes are shown that one time. */
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { beginSecondFactor, confirmSecondFactor, ownQuery, removeSecondFactor } from '../../access-api.ts'
import { Field, Outcome } from '../../parts/Field.tsx'
import { speak } from '../../words.ts'

const words = speak(consoleAccessWords).own
const { confirm } = speak(consoleAccessWords).signIn

export function SecondFactor(props: { readonly isOn: boolean }) {
  const queries = useQueryClient()
  const [password, setPassword] = useState('')
  const again = () => {
    setPassword('')
    return queries.invalidateQueries({ queryKey: ownQuery.queryKey })
  }
  const beginning = useMutation({ mutationFn: beginSecondFactor })
  const removing = useMutation({ mutationFn: removeSecondFactor, onSuccess: again })
  const confirming = useMutation({
    mutationFn: confirmSecondFactor,
    onSuccess: () => {
      beginning.reset()
      return again()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    confirming.reset()
    removing.reset()
    if (props.isOn) removing.mutate(password)
    else beginning.mutate(password)
  }
  const said = confirming.isSuccess ? words.enabled : removing.isSuccess && words.disabled
  return (
    <section className="section">
      <h2>{words.second}</h2>
      <p className="note">{props.isOn ? words.secondOn : words.secondOff}</p>
      {beginning.data ? (
        <Scanned begun={beginning.data} error={confirming.error} send={(code) => confirming.mutate(code)} />
      ) : (
        <form className="form" onSubmit={send}>
          <Field
            label={words.yourPassword}
            type="password"
            value={password}
            autoComplete="current-password"
            required
            onChange={(event) => setPassword(event.target.value)}
          />
          <Outcome error={beginning.error ?? removing.error} done={said} />
          <div>
            <button type="submit" className="button">
              {props.isOn ? words.disable : words.enable}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}

interface Begun {
  readonly secret: string
  /** SVG */
  readonly picture: string
  readonly backupCodes: readonly string[]
}

function Scanned(props: {
  readonly begun: Begun
  readonly error: Error | null
  readonly send: (code: string) => void
}) {
  const { secret, picture, backupCodes } = props.begun
  const [code, setCode] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    props.send(code.trim())
  }
  return (
    <form className="form" onSubmit={send}>
      <p>{words.scan}</p>
      <img className="code-picture" alt="" src={`data:image/svg+xml,${encodeURIComponent(picture)}`} />
      <p className="note">
        {words.secretByHand} <span className="mono">{secret}</span>
      </p>
      <p className="note">{words.backup}</p>
      <ul className="backup-codes mono">
        {backupCodes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Field
        label={speak(consoleAccessWords).signIn.code}
        value={code}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        onChange={(event) => setCode(event.target.value)}
      />
      <Outcome error={props.error} />
      <div>
        <button type="submit" className="button primary">
          {confirm}
        </button>
      </div>
    </form>
  )
}
