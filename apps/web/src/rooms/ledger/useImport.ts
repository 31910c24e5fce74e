/** 试读的进展 · A staged import as it goes on: progress as the server tells it, then the whole result. */
import type { ImportPage } from '@oneruler/server/import-pages'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { importProgressAddress, importQuery } from '../../api.ts'

const GOING_ON: readonly ImportPage['phase'][] = ['reading', 'checking', 'writing']

export const goesOn = (page: ImportPage): boolean => GOING_ON.includes(page.phase)

export function useImport(importId: string) {
  const queries = useQueryClient()
  const query = useQuery(importQuery(importId))
  const going = query.data !== undefined && goesOn(query.data)

  useEffect(() => {
    if (!going) return
    const progress = new EventSource(importProgressAddress(importId))
    progress.addEventListener('progress', (event) => {
      const told = JSON.parse(event.data) as ImportPage
      // The lists come with the page itself, so the end is asked for, not taken from the hint.
      if (goesOn(told)) queries.setQueryData(importQuery(importId).queryKey, told)
      else queries.invalidateQueries({ queryKey: ['import', importId] })
    })
    return () => progress.close()
  }, [going, importId, queries])

  return query
}
