/**
 * Two threads against one for the same households: facts and figures stand in memory that all threads see, so
 * that nothing is sent.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Columns } from '@oneruler/ruler/compiled/columns'
import type { Figures } from '@oneruler/ruler/compiled/runtime'
import type { Plan } from '@oneruler/ruler/plan'
import { type Spread, spreadOf } from './spread.ts'

/** What a thread is given to work on. */
export interface ThreadWork {
  readonly plan: Plan
  readonly url: string
  readonly wanted: readonly string[]
  readonly columns: Columns
  readonly out: Figures
}

/** Households a second with one thread and with two. */
export interface ThreadMeasures {
  /** By the clock, threads started and the loop compiled before. */
  readonly warm: Pair
  /** By the processor time of the busier thread: the clock of a machine without other work. */
  readonly ofProcessor: Pair
  /** By the clock from nothing: the start of the threads and the opening of the plan count. */
  readonly fromNothing: Pair
}

export interface Pair {
  readonly one: Spread
  readonly two: Spread
}

const WARM_ROUNDS = 30
const NEW_ROUNDS = 7

export async function measureThreads(work: ThreadWork, households: number): Promise<ThreadMeasures> {
  const aSecond = (seconds: readonly number[]): Spread => spreadOf(seconds.map((one) => households / one))
  const shares = [[[0, households]], halvesOf(households)] as const
  const clock: number[][] = [[], []]
  const processor: number[][] = [[], []]
  const threads = [start(work), start(work)]
  for (let round = 0; round < WARM_ROUNDS; round++) {
    for (const [at, share] of shares.entries()) {
      const begun = performance.now()
      const busy = await Promise.all(share.map(([from, to], i) => asked(threads[i] as Worker, from, to)))
      clock[at]?.push((performance.now() - begun) / 1000)
      processor[at]?.push(Math.max(...busy))
    }
  }
  await Promise.all(threads.map((thread) => thread.terminate()))
  const fromNothing: number[][] = [[], []]
  for (let round = 0; round < NEW_ROUNDS; round++) {
    for (const [at, share] of shares.entries()) {
      const begun = performance.now()
      const started = share.map(() => start(work))
      await Promise.all(share.map(([from, to], i) => asked(started[i] as Worker, from, to)))
      fromNothing[at]?.push((performance.now() - begun) / 1000)
      await Promise.all(started.map((thread) => thread.terminate()))
    }
  }
  const pair = ([one = [], two = []]: readonly number[][]): Pair => ({ one: aSecond(one), two: aSecond(two) })
  return { warm: pair(clock), ofProcessor: pair(processor), fromNothing: pair(fromNothing) }
}

const start = (work: ThreadWork): Worker =>
  new Worker(new URL('./batch-worker.ts', import.meta.url), { workerData: work })

const halvesOf = (households: number): readonly (readonly [from: number, to: number])[] => {
  const half = Math.floor(households / 2)
  return [
    [0, half],
    [half, households],
  ]
}

async function asked(thread: Worker, from: number, to: number): Promise<number> {
  thread.postMessage({ from, to })
  const [seconds] = await once(thread, 'message')
  return seconds as number
}
