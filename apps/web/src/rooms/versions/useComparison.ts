/** 一次对比 · One comparison over the register: begun, followed, stopped; the next one replaces it. */
import type { PlanDiffPage } from '@oneruler/server/plan-change-pages'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { type Comparison, comparePlans } from '../../plan-api.ts'

export type ComparisonState =
  | { readonly kind: 'none' }
  /** `before` is what the last one came to: it stays until the next one is there. */
  | { readonly kind: 'working'; readonly share: number; readonly before: PlanDiffPage | null }
  | { readonly kind: 'done'; readonly page: PlanDiffPage; readonly seconds: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string }

export interface RunningComparison {
  readonly state: ComparisonState
  readonly start: (asked: Comparison) => void
  readonly stop: () => void
}

export function useComparison(): RunningComparison {
  const { project } = useCampaign()
  const [state, setState] = useState<ComparisonState>({ kind: 'none' })
  const running = useRef<AbortController>(null)

  const start = useCallback(
    (asked: Comparison) => {
      running.current?.abort()
      const mine = new AbortController()
      running.current = mine
      const begun = performance.now()
      const show = (next: (before: ComparisonState) => ComparisonState) => {
        if (running.current === mine) setState(next)
      }
      show((before) => ({ kind: 'working', share: 0, before: pageOf(before) }))
      comparePlans(project.id, asked, mine.signal, (share) =>
        show((before) => ({ kind: 'working', share, before: pageOf(before) })),
      ).then(
        (page) => show(() => ({ kind: 'done', page, seconds: (performance.now() - begun) / 1000 })),
        (error: Error) =>
          show(() =>
            mine.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', message: error.message },
          ),
      )
    },
    [project.id],
  )
  const stop = useCallback(() => running.current?.abort(), [])

  // Nobody waits for it any longer.
  useEffect(
    () => () => {
      running.current?.abort()
      running.current = null
    },
    [],
  )
  return { state, start, stop }
}

const pageOf = (state: ComparisonState): PlanDiffPage | null =>
  state.kind === 'done' ? state.page : state.kind === 'working' ? state.before : null
