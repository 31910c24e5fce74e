/** 打印的进展 · A batch as it goes on: progress as the server tells it, then the whole of what came of it. */
import type { PrintJobPage } from '@oneruler/server/print-pages'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { printJobQuery, printProgressAddress } from '../../../print-api.ts'

const GOING_ON: readonly PrintJobPage['phase'][] = ['waiting', 'composing', 'printing']

export const goesOn = ({ phase }: PrintJobPage): boolean => GOING_ON.includes(phase)

export function usePrintJob(project: string, batch: string) {
  const queries = useQueryClient()
  const query = useQuery(printJobQuery(project, batch))
  const going = query.data !== undefined && query.data !== null && goesOn(query.data)

  useEffect(() => {
    if (!going) return
    const { queryKey } = printJobQuery(project, batch)
    const progress = new EventSource(printProgressAddress(project, batch))
    progress.addEventListener('progress', (event) => {
      const told = JSON.parse(event.data) as PrintJobPage
      // Who was left out comes with the page itself, so the end is asked for, not taken from the hint.
      if (goesOn(told)) queries.setQueryData(queryKey, told)
      else queries.invalidateQueries({ queryKey })
    })
    return () => progress.close()
  }, [going, project, batch, queries])

  return query
}
