/** 回放 · Replay: the campaign from its first day to its last, a day at a time. */
import { addDays, day as known } from '@oneruler/campaign/day'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { projectsQuery } from '../../api.ts'

const DAY_MS = 1_200

/** The day shown; null where nothing is replayed. */
export function useReplay(project: string, wanted: boolean): string | null {
  const { data: projects } = useQuery({ ...projectsQuery, enabled: wanted })
  const played = projects?.find(({ id }) => id === project)
  const [passed, setPassed] = useState(0)
  const first = played?.firstDay
  const shown = first === undefined ? undefined : addDays(known(first), passed)
  const over = played === undefined || shown === undefined || shown >= played.lastDay
  useEffect(() => {
    if (!wanted || over) return
    const turning = setInterval(() => setPassed((days) => days + 1), DAY_MS)
    return () => clearInterval(turning)
  }, [wanted, over])
  return wanted ? (shown ?? null) : null
}
