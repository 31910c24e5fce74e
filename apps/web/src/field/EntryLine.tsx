/** 一条 · An entry as its person sees it: what, whose, how old, and why it is not sent yet or came back. */
import { mayBeGivenUp, waitingOf } from '@oneruler/sync/queue'
import { fieldWords } from '@oneruler/words/field'
import { useState } from 'react'
import { officeMoment } from '../moments.ts'
import { speak } from '../words.ts'
import { giveUp, type QueuedEntry } from './phone.ts'
import { To } from './To.tsx'

const words = speak(fieldWords).queue

export function EntryLine(props: { readonly entry: QueuedEntry; readonly all: readonly QueuedEntry[] }) {
  const { entry, all } = props
  const { state, name, target, owner, madeAt, project, act, id } = entry
  const isRefused = state === 'refused'
  return (
    <li className={isRefused ? 'entry refused' : 'entry'}>
      <Sign state={state} />
      <div>
        <p>
          <b>{name}</b> {target} {owner}
        </p>
        <p className="note">{words.savedAt(officeMoment(madeAt))}</p>
        {state === 'waiting' && <p className="small">{words.not(whyNot(entry, all))}</p>}
        {entry.answer?.kind === 'kept' && <p className="small">{entry.answer.message}</p>}
        {entry.answer?.kind === 'refused' && (
          <>
            {entry.answer.closed.length + entry.answer.problems.length === 0 && <p>{entry.answer.message}</p>}
            {entry.answer.closed.map(({ gate, article, message }) => (
              <p key={gate}>
                {message} <span className="blue small">{article}</span>
              </p>
            ))}
            {entry.answer.problems.map(({ field, message }) => (
              <p key={field}>{message}</p>
            ))}
          </>
        )}
        <p className="entry-acts">
          {isRefused && (
            <To place={{ page: 'act', project, number: target, act, instead: id }}>{words.change}</To>
          )}
          {mayBeGivenUp(entry) && <GiveUp id={id} />}
        </p>
      </div>
    </li>
  )
}

function whyNot(entry: QueuedEntry, all: readonly QueuedEntry[]): string {
  const waiting = waitingOf(entry, all)
  switch (waiting.kind) {
    case 'behind':
      return words.why.behind(all.find(({ id }) => id === waiting.entry.id)?.name ?? '')
    case 'tried':
      return words.why[waiting.why]
    case 'in turn':
      return entry.tries > 0 ? words.why.unknown : words.why.turn
  }
}

/** Asked once more: nothing that was written goes by one touch. */
function GiveUp(props: { readonly id: string }) {
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <button type="button" className="link" onClick={() => setAsked(true)}>
        {words.giveUp}
      </button>
    )
  return (
    <span>
      <span className="red small">{words.giveUpAsked}</span>{' '}
      <button type="button" className="link red" onClick={() => void giveUp(props.id)}>
        {words.giveUp}
      </button>{' '}
      <button type="button" className="link" onClick={() => setAsked(false)}>
        {words.keepIt}
      </button>
    </span>
  )
}

/** A clock, a stop, a tick: never the colour alone. */
function Sign(props: { readonly state: QueuedEntry['state'] }) {
  switch (props.state) {
    case 'waiting':
      return (
        <svg width="16" height="16" viewBox="0 0 16 16" className="sign amber" aria-hidden="true">
          <circle cx="8" cy="8" r="6.6" />
          <path d="M8 4.4V8l2.4 1.6" />
        </svg>
      )
    case 'accepted':
      return (
        <svg width="16" height="16" viewBox="0 0 16 16" className="sign green" aria-hidden="true">
          <circle cx="8" cy="8" r="6.6" />
          <path d="M5 8.2l2 2.1 4-4.4" />
        </svg>
      )
    default:
      return (
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" fill="var(--red)" />
          <path d="M4.6 8h6.8" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
      )
  }
}
