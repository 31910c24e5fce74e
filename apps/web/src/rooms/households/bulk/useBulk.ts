/**
 * 分批办理 · Doing one act on many households, part by part: stopped between two, gone on with later. Each household keeps
 * the id of its act, so that a part that is sent again is never done twice.
 */
import type { BulkAct } from '@oneruler/server/bulk-pages'
import type { ActOutcome } from '@oneruler/server/road-pages'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { queryClient, Refusal } from '../../../api.ts'
import type { Filled } from '../../../parts/act/useAct.ts'
import { tellDone } from '../../../parts/toast/toast.ts'
import { doMany } from '../../../road-api.ts'

/** So many go in one request; progress is told, and it can be stopped, between two. */
const AT_ONCE = 20

export interface BulkItem {
  readonly target: string
  readonly input: Filled
}

export interface Bulk {
  readonly state: 'ready' | 'running' | 'stopping' | 'lost'
  /** The server said no to all of it. */
  readonly failure: string | null
  /** In the order they were done. */
  readonly outcomes: ReadonlyMap<string, ActOutcome>
  readonly run: (items: readonly BulkItem[]) => Promise<void>
  readonly stop: () => void
  /** For another act. */
  readonly clear: () => void
}

export function useBulk(project: string, act: Pick<BulkAct, 'command' | 'name' | 'undoneBy'>): Bulk {
  const [state, setState] = useState<Bulk['state']>('ready')
  const [failure, setFailure] = useState<string | null>(null)
  const [outcomes, setOutcomes] = useState<Bulk['outcomes']>(new Map())
  const ids = useRef(new Map<string, string>())
  const isStopped = useRef(false)

  const idOf = (target: string): string => {
    const id = ids.current.get(target) ?? v7()
    ids.current.set(target, id)
    return id
  }

  const run = async (items: readonly BulkItem[]) => {
    const accepted: string[] = []
    isStopped.current = false
    setFailure(null)
    setState('running')
    try {
      for (let from = 0; from < items.length && !isStopped.current; from += AT_ONCE) {
        const part = items.slice(from, from + AT_ONCE)
        const sent = part.map(({ target, input }) => ({ id: idOf(target), target, input }))
        const done = await doMany(project, act.command, sent)
        const came = part.map(({ target }, index) => [target, done[index] as ActOutcome] as const)
        setOutcomes((known) => new Map([...known, ...came]))
        accepted.push(...came.flatMap(([target, { kind }]) => (kind === 'accepted' ? [target] : [])))
      }
      setState('ready')
    } catch (error) {
      if (error instanceof Refusal) {
        setFailure(error.message)
        setState('ready')
      } else setState('lost')
    }
    await queryClient.invalidateQueries({ queryKey: ['project', project] })
    tellDone(project, act, accepted)
  }

  return {
    state,
    failure,
    outcomes,
    run,
    stop() {
      isStopped.current = true
      setState('stopping')
    },
    clear() {
      ids.current = new Map()
      setOutcomes(new Map())
      setState('ready')
      setFailure(null)
    },
  }
}
