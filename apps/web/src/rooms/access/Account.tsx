/** 我的账号 · My account: password, second factor, passkeys, sessions, roles; and out. */
import type { OwnPage } from '@oneruler/server/access-pages'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { beginAnew, changePassword, ownQuery, signOut } from '../../access-api.ts'
import { Field, Outcome } from '../../parts/Field.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { AccessFrame } from './AccessFrame.tsx'
import { GrantTable } from './GrantTable.tsx'
import { Passkeys } from './Passkeys.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { Sessions } from './Sessions.tsx'

const words = speak(consoleAccessWords).own
const { own } = speak(consoleAccessWords).nav

export function Account() {
  const query = useQuery(ownQuery)
  const title = query.data ? words.title(query.data.name, query.data.username) : own
  return (
    <AccessFrame title={title}>
      <Answer query={query}>{(page) => <OwnAccount page={page} />}</Answer>
    </AccessFrame>
  )
}

function OwnAccount({ page }: { readonly page: OwnPage }) {
  const { history } = useRouter()
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: async ({ elsewhere }) => {
      if (elsewhere !== null) return location.assign(elsewhere)
      await beginAnew()
      history.push('/sign-in')
    },
  })
  return (
    <div className="access">
      <div>
        <button type="button" className="button" onClick={() => leaving.mutate()}>
          {words.signOut}
        </button>
        <Outcome error={leaving.error} />
      </div>
      <div className="access-columns">
        <Password />
        <SecondFactor isOn={page.secondFactor} />
        <Passkeys passkeys={page.passkeys} />
      </div>
      <Sessions sessions={page.sessions} />
      <section className="section">
        <h2>{words.grants}</h2>
        <GrantTable grants={page.grants} />
      </section>
    </div>
  )
}

function Password() {
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const changing = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      setCurrent('')
      setNext('')
      return queries.invalidateQueries({ queryKey: ownQuery.queryKey })
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    changing.mutate({ current, next })
  }
  return (
    <section className="section">
      <h2>{words.password}</h2>
      <form className="form" onSubmit={send}>
        <Field
          label={words.current}
          type="password"
          value={current}
          autoComplete="current-password"
          required
          onChange={(event) => setCurrent(event.target.value)}
        />
        <Field
          label={words.next}
          type="password"
          value={next}
          autoComplete="new-password"
          required
          onChange={(event) => setNext(event.target.value)}
        />
        <Outcome error={changing.error} done={changing.isSuccess && words.changed} />
        <div>
          <button type="submit" className="button" disabled={changing.isPending}>
            {words.change}
          </button>
        </div>
      </form>
    </section>
  )
}
