/**
 * 状态 · States of a page: loading keeps the layout; an error says what happened, what is safe, what to do.
 */
import { consoleWords } from '@oneruler/words/console'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Refusal } from '../api.ts'
import { speak } from '../words.ts'
import './PageState.css'

const words = speak(consoleWords)

export const PageLoading = () => (
  <div className="page-state" role="status">
    <span className="page-state-ruler" aria-hidden="true" />
    <span className="note">{words.states.loading}</span>
  </div>
)

export function PageFailed(props: { readonly error: Error; readonly retry: () => void }) {
  const refused = props.error instanceof Refusal
  return (
    <div className="page-state" role="alert">
      <h1>{words.states.failed}</h1>
      <p>{refused ? props.error.message : words.states.unreachable}</p>
      <p className="note">
        {words.states.safe}
        {refused ? '' : words.states.retryHint}
      </p>
      <button type="button" className="button" onClick={props.retry}>
        {words.states.retry}
      </button>
    </div>
  )
}

/** What stands in place of a page that threw: the server's refusal or silence, or our own mistake. */
export function PageBroken(props: { readonly error: unknown; readonly reset: () => void }) {
  const error = props.error instanceof Error ? props.error : new Error(String(props.error))
  if (error instanceof Refusal || error instanceof TypeError)
    return <PageFailed error={error} retry={props.reset} />
  return (
    <div className="page-state" role="alert">
      <h1>{words.states.crashed}</h1>
      <p className="note">{words.states.crashedHint}</p>
      <code>{error.message}</code>
    </div>
  )
}

export const NotFound = () => (
  <div className="page-state">
    <h1>{words.states.notFound}</h1>
    <p className="note">{words.states.notFoundHint}</p>
    <Link to="/" className="button">
      {words.states.toOverview}
    </Link>
  </div>
)

/** What a query has to show: its page, or the state it is in. A page once shown stays while the next one comes. */
export function Answer<Page>(props: {
  readonly query: UseQueryResult<Page>
  readonly children: (page: Page) => ReactNode
}) {
  const { query } = props
  if (query.isError && query.data === undefined)
    return <PageFailed error={query.error} retry={() => query.refetch()} />
  if (query.data === undefined) return <PageLoading />
  return (
    <div className="answer" aria-busy={query.isPlaceholderData} data-day-pending={query.isPlaceholderData}>
      {props.children(query.data)}
    </div>
  )
}
