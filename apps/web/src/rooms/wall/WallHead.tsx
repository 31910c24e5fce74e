/** 屏头 · Head: whose screen this is, as of when, and how old its figures are when the server is silent. */
import type { WallPage } from '@oneruler/server/wall-pages'
import { wallWords } from '@oneruler/words/console-wall'
import { useEffect, useState } from 'react'
import { speak } from '../../words.ts'

const words = speak(wallWords)
/** A restart of the server is over sooner. */
const PATIENCE_MS = 3_000
const LOOK_MS = 1_000

export function WallHead(props: {
  readonly page: WallPage
  /** When the page was last answered, epoch ms. */
  readonly knownAt: number
  readonly isToday: boolean
  readonly silent: boolean
  readonly replaying: boolean
}) {
  const { page, knownAt, isToday, silent, replaying } = props
  const silence = useSilence(silent)
  const time = new Date(knownAt).toTimeString().slice(0, 5)
  return (
    <header className="wall-head">
      <h1>{page.project}</h1>
      <span>
        {page.county}　{page.decision}
      </span>
      {silence > PATIENCE_MS ? (
        <span className="wall-silent" role="status">
          {words.silent(Math.floor((Date.now() - knownAt) / 60_000))}
        </span>
      ) : (
        <span className="wall-asof">
          {replaying ? words.replaying(page.day) : words.asOf(page.day, isToday ? time : null)}　{words.rule}
        </span>
      )}
    </header>
  )
}

/** For how many ms it has been silent. */
function useSilence(silent: boolean): number {
  const [since, setSince] = useState<number | null>(null)
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    setSince(silent ? Date.now() : null)
    if (!silent) return
    const clock = setInterval(() => setNow(Date.now()), LOOK_MS)
    return () => clearInterval(clock)
  }, [silent])
  return since === null ? 0 : now - since
}
