/** 人员与授权 · People: who has an account and what it may do; inviting, giving and ending roles. */
import type { PeoplePage } from '@oneruler/server/access-pages'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { endSessionsOf, giveGrant, invite, peopleQuery, resetLink } from '../../access-api.ts'
import { Outcome } from '../../parts/Field.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { AccessFrame } from './AccessFrame.tsx'
import { AccountStanding } from './AccountStanding.tsx'
import { EndGrant } from './EndGrant.tsx'
import { GrantForm } from './GrantForm.tsx'
import { GrantTable } from './GrantTable.tsx'
import { MadeLink } from './MadeLink.tsx'

const words = speak(consoleAccessWords).people

export function People() {
  const query = useQuery(peopleQuery)
  return (
    <AccessFrame title={words.title(query.data?.accounts.length ?? 0)}>
      <Answer query={query}>
        {(page) => (
          <div className="access">
            <Invitation page={page} />
            {page.accounts.map((person) => (
              <Person key={person.account} person={person} page={page} />
            ))}
          </div>
        )}
      </Answer>
    </AccessFrame>
  )
}

function Invitation({ page }: { readonly page: PeoplePage }) {
  const [isOpen, setOpen] = useState(false)
  const inviting = useMutation({ mutationFn: invite, onSuccess: () => setOpen(false) })
  return (
    <section className="section">
      <h2>{words.invite}</h2>
      {isOpen ? (
        <GrantForm
          page={page}
          send={words.makeLink}
          onSend={(terms) => inviting.mutate([terms])}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <button type="button" className="button primary" onClick={() => setOpen(true)}>
          {words.invite}
        </button>
      )}
      <Outcome error={inviting.error} />
      {inviting.data && <MadeLink {...inviting.data} />}
    </section>
  )
}

function Person(props: { readonly person: PeoplePage['accounts'][number]; readonly page: PeoplePage }) {
  const { person, page } = props
  const queries = useQueryClient()
  const [isGiving, setGiving] = useState(false)
  const again = () => queries.invalidateQueries({ queryKey: peopleQuery.queryKey })
  const giving = useMutation({
    mutationFn: (terms: Parameters<typeof giveGrant>[1]) => giveGrant(person.account, terms),
    onSuccess: () => {
      setGiving(false)
      return again()
    },
  })
  const linking = useMutation({ mutationFn: () => resetLink(person.account) })
  const ending = useMutation({ mutationFn: () => endSessionsOf(person.account), onSuccess: again })
  return (
    <section className="section">
      <h2 className="person-head">
        {person.name} <small>{person.username}</small>
        <small>{person.secondFactor ? words.second : words.noSecond}</small>
        {person.closed && <small className="red">{words.closed}</small>}
        <span className="aside">
          <button type="button" className="link" onClick={() => setGiving(!isGiving)}>
            {words.giveTo(person.name)}
          </button>
          {!person.closed && (
            <button type="button" className="link" onClick={() => linking.mutate()}>
              {words.resetLink}
            </button>
          )}
          {person.sessions > 0 && (
            <button type="button" className="link" onClick={() => ending.mutate()}>
              {words.endSessions(person.sessions)}
            </button>
          )}
        </span>
      </h2>
      <AccountStanding person={person} service={page.singleSignOn} again={again} />
      <GrantTable
        grants={person.grants}
        actOn={(grant) => <EndGrant account={person.account} grant={grant} onEnded={again} />}
      />
      {isGiving && (
        <GrantForm
          page={page}
          send={words.give}
          onSend={(terms) => giving.mutate(terms)}
          onCancel={() => setGiving(false)}
        />
      )}
      <Outcome error={giving.error ?? linking.error ?? ending.error} />
      {linking.data && <MadeLink {...linking.data} />}
    </section>
  )
}
