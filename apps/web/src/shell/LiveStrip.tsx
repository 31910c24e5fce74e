/** 断线条 · The strip while the server cannot be reached: how old the page is, what is safe, what to do. */
import { consoleWords } from '@oneruler/words/console'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { speak } from '../words.ts'
import { useLive } from './live.ts'

const words = speak(consoleWords).live
/** A restart of the server is over sooner than this and is not worth a strip. */
const PATIENCE_MS = 3_000

export function LiveStrip(props: { readonly project: string }) {
  const brokenSince = useLive(props.project)
  const queries = useQueryClient()
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    if (brokenSince === null) return
    const clock = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(clock)
  }, [brokenSince])
  if (brokenSince === null || now - brokenSince < PATIENCE_MS) return null

  const fetched = queries
    .getQueryCache()
    .findAll({ type: 'active', predicate: (query) => query.state.dataUpdatedAt > 0 })
    .map((query) => query.state.dataUpdatedAt)
  const minutes = Math.floor((now - Math.min(now, ...fetched)) / 60_000)
  return (
    <div className="live-strip" role="status">
      <b>{words.broken}</b>
      <span>{words.age(minutes)}</span>
      <span>{words.safe}</span>
      <button type="button" onClick={() => queries.refetchQueries({ type: 'active' })}>
        {words.retry}
      </button>
    </div>
  )
}
