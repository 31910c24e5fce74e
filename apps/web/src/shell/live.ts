/**
 * 实时 · Live updates: the server hints that a project has something new, and what is shown is asked again.
 * While the connection is broken, everything shown is asked again every twenty seconds.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { hintsAddress } from '../api.ts'

const POLL_MS = 20_000
/** Hints of one import arrive in a row; asking once for all of them is enough. */
const GATHER_MS = 300

/** Since when (epoch ms) the server has been silent; null while the connection stands. */
export function useLive(project: string): number | null {
  const queries = useQueryClient()
  const [brokenSince, setBrokenSince] = useState<number | null>(null)

  useEffect(() => {
    const hints = new EventSource(hintsAddress(project))
    let seen: string | undefined
    let gathering: ReturnType<typeof setTimeout> | undefined
    const askAgain = () => {
      queries.invalidateQueries({ queryKey: ['project', project] })
      queries.invalidateQueries({ queryKey: ['projects'] })
    }
    hints.addEventListener('open', () => setBrokenSince(null))
    hints.addEventListener('error', () => setBrokenSince((since) => since ?? Date.now()))
    hints.addEventListener('head', (event) => {
      // The first hint states the head the page was fetched at; only a later one is news.
      const news = seen !== undefined && event.data !== seen
      seen = event.data
      if (!news) return
      clearTimeout(gathering)
      gathering = setTimeout(askAgain, GATHER_MS)
    })
    return () => {
      clearTimeout(gathering)
      hints.close()
    }
  }, [project, queries])

  useEffect(() => {
    if (brokenSince === null) return
    const polling = setInterval(() => queries.refetchQueries({ type: 'active' }), POLL_MS)
    return () => clearInterval(polling)
  }, [brokenSince, queries])

  return brokenSince
}
