/**
 * 求解 · Solve: a linear program given to HiGHS in a thread of its own, so that the office goes on working; within a time.
 */
import { Worker } from 'node:worker_threads'

/** Names of the variables that came to 1; null where nothing was found in time. */
export type Solution = readonly string[] | null

/** Several hundred people and fifty groups take less than a second. */
export const MOST_SECONDS = 10

/** @param program binary variables alone, as CPLEX LP text */
export async function solve(program: string, signal: AbortSignal): Promise<Solution> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./solve-thread.ts', import.meta.url), { workerData: program })
  const stopped = new Promise<never>((_, stop) =>
    signal.addEventListener('abort', () => stop(signal.reason), { once: true }),
  )
  const solved = new Promise<Solution>((end, fail) => {
    worker.once('error', fail)
    worker.once('message', end)
  })
  try {
    return await Promise.race([solved, stopped])
  } finally {
    await worker.terminate()
  }
}
