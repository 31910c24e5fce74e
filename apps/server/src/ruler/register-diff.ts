/**
 * 两版对比 · Register diff: two plans over the households of a register, on the compiled loop.
 *
 * It runs in a thread of its own: the office goes on working, it can be stopped at any moment, and what was
 * compiled is gone with the thread. One at a time, for all of a machine's memory is not for this.
 */
import { Worker } from 'node:worker_threads'
import type { LedgerFacts } from '@oneruler/campaign/plan-facts'
import type { PlanDiff } from '@oneruler/ruler/diff'

export interface DiffAsked {
  /** Both as Markdown. */
  readonly old: string
  readonly new: string
  readonly households: readonly { readonly household: string; readonly facts: LedgerFacts }[]
}

export type DiffTold =
  | { readonly progress: number }
  | { readonly diff: PlanDiff }
  /** Which of the two has errors and cannot be run. */
  | { readonly cannotRun: 'old' | 'new' }

export type DiffEnd = Exclude<DiffTold, { progress: number }>

let turn: Promise<unknown> = Promise.resolve()

/** @param signal stops it; the promise then rejects with its reason */
export function diffRegister(
  asked: DiffAsked,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<DiffEnd> {
  const mine = turn.then(() => {
    signal.throwIfAborted()
    return inThread(asked, onProgress, signal)
  })
  turn = mine.catch(() => {})
  return mine
}

async function inThread(
  asked: DiffAsked,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<DiffEnd> {
  const worker = new Worker(new URL('./register-diff-thread.ts', import.meta.url), { workerData: asked })
  const stopped = new Promise<never>((_, stop) =>
    signal.addEventListener('abort', () => stop(signal.reason), { once: true }),
  )
  const ended = new Promise<DiffEnd>((end, fail) => {
    worker.once('error', fail)
    worker.on('message', (told: DiffTold) => ('progress' in told ? onProgress(told.progress) : end(told)))
  })
  try {
    return await Promise.race([ended, stopped])
  } finally {
    await worker.terminate()
  }
}
