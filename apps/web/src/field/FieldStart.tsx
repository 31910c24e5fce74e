/** 开始 · The first address: signed in and with a project at hand, on to today; else to signing in. */
import { fieldWords } from '@oneruler/words/field'
import { useEffect, useState } from 'react'
import { whoQuery } from '../access-api.ts'
import { projectsQuery, queryClient } from '../api.ts'
import { speak } from '../words.ts'
import { phoneUser, signedInAs, takenDays } from './phone.ts'
import { go, type Place } from './place.ts'

const words = speak(fieldWords)

export function FieldStart() {
  const [lost, setLost] = useState(false)
  useEffect(() => {
    whereTo()
      .then((place) => go(place, 'instead'))
      .catch(() => setLost(true))
  }, [])
  return (
    <main className="field-page" aria-busy={!lost}>
      <h1>{words.name}</h1>
      {lost && <p role="alert">{words.account.noNetwork}</p>}
    </main>
  )
}

/** What lies on the phone is enough: the network is asked only where nothing does. */
async function whereTo(): Promise<Place> {
  const [last] = await takenDays()
  if (last && phoneUser()) return { page: 'today', project: last.projectId }
  return whereSignedIn()
}

/** As the server knows it: whose phone this is now, and the first of the projects. */
export async function whereSignedIn(): Promise<Place> {
  const { signedIn } = await queryClient.query(whoQuery)
  if (signedIn === null) return { page: 'sign-in' }
  await signedInAs(signedIn)
  const [first] = await queryClient.query(projectsQuery)
  return first === undefined ? { page: 'sign-in' } : { page: 'today', project: first.id }
}
