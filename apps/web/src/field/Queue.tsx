/** 待上传 · The queue: what is not sent yet and why, what came back, what was sent today. */
import { unsent } from '@oneruler/sync/queue'
import { fieldWords } from '@oneruler/words/field'
import { useState, useSyncExternalStore } from 'react'
import { signOut } from '../access-api.ts'
import { speak } from '../words.ts'
import { EntryLine } from './EntryLine.tsx'
import { Frame } from './Frame.tsx'
import { entries, leavePhone, phoneUser } from './phone.ts'
import { go } from './place.ts'
import { Safety } from './Safety.tsx'
import { send, sending } from './sender.ts'
import { To } from './To.tsx'
import { useLive } from './useLive.ts'
import { useOnline } from './useOnline.ts'

const all = speak(fieldWords)
const words = all.queue

export function Queue(props: { readonly project: string }) {
  const { project } = props
  const known = useLive(entries, 'entries')
  const isOnline = useOnline()
  const { underWay, stopped } = useSyncExternalStore(sending.subscribe, sending.now)
  if (known === undefined) return null
  const returned = known.filter(({ state }) => state === 'refused')
  const waiting = known.filter(({ state }) => state === 'waiting')
  const gone = known.filter(({ state }) => state === 'kept')
  const done = known.filter(({ state }) => state === 'accepted')
  return (
    <Frame
      project={project}
      page="queue"
      title={words.title}
      note={words.order}
      aside={isOnline ? undefined : <span className="tag">{all.strip.offline(0)}</span>}
    >
      <h2 className="field-section">
        {waiting.length === 0 ? words.nothing : words.count(waiting.length)}
        {waiting.length > 0 && <small>{underWay ? words.sending : words.byItself}</small>}
      </h2>
      <ul className="entries">
        {waiting.map((entry) => (
          <EntryLine key={entry.id} entry={entry} all={known} />
        ))}
      </ul>
      {waiting.length > 0 && stopped === 'signed-out' && (
        <To place={{ page: 'sign-in' }} className="button">
          {words.signIn}
        </To>
      )}
      {waiting.length > 0 && isOnline && stopped !== 'signed-out' && (
        <button type="button" className="button" disabled={underWay} onClick={() => void send()}>
          {underWay ? words.sending : words.sendNow}
        </button>
      )}
      {returned.length > 0 && (
        <>
          <h2 className="field-section">
            {words.returned(returned.length)}
            <small>{words.returnedNote}</small>
          </h2>
          <ul className="entries">
            {returned.map((entry) => (
              <EntryLine key={entry.id} entry={entry} all={known} />
            ))}
          </ul>
        </>
      )}
      {gone.length > 0 && (
        <>
          <h2 className="field-section">
            {words.kept(gone.length)}
            <small>{words.keptNote}</small>
          </h2>
          <ul className="entries">
            {gone.map((entry) => (
              <EntryLine key={entry.id} entry={entry} all={known} />
            ))}
          </ul>
        </>
      )}
      {done.length > 0 && (
        <details className="signed-ones">
          <summary>{words.done(done.length)}</summary>
          <ul className="entries">
            {done.map((entry) => (
              <EntryLine key={entry.id} entry={entry} all={known} />
            ))}
          </ul>
        </details>
      )}
      <Safety unsent={unsent(known).length} />
      <Account name={phoneUser()?.name ?? ''} isBound={unsent(known).length > 0} />
    </Frame>
  )
}

/** Whoever leaves the phone leaves nothing unsent on it. */
function Account(props: { readonly name: string; readonly isBound: boolean }) {
  const [failure, setFailure] = useState<string | null>(null)
  const leave = async () => {
    try {
      await signOut()
    } catch {
      return setFailure(all.account.noNetwork)
    }
    if (!(await leavePhone())) return setFailure(all.account.unsent)
    go({ page: 'sign-in' }, 'instead')
  }
  return (
    <section className="field-account">
      <p>
        {all.account.signedInAs(props.name)}
        <button type="button" className="link" disabled={props.isBound} onClick={() => void leave()}>
          {all.account.signOut}
        </button>
      </p>
      {props.isBound && <p className="note">{all.account.unsent}</p>}
      {failure !== null && <p role="alert">{failure}</p>}
    </section>
  )
}
