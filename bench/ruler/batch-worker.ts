/** A thread of the batch bench: opens the compiled plan once, then works out the households it is told to. */
import { parentPort, workerData } from 'node:worker_threads'
import { type CompiledModule, openCompiled } from '@oneruler/ruler/compiled/compiled-plan'
import type { ThreadWork } from './threads.ts'

const { plan, url, wanted, columns, out } = workerData as ThreadWork
const module = (await import(url)) as { default: CompiledModule }
const program = openCompiled(plan, module.default, wanted)

/** Answers with the seconds of processor time of this thread. */
parentPort?.on('message', ({ from, to }: { from: number; to: number }) => {
  const before = process.threadCpuUsage()
  program.run(columns, out, from, to)
  const { user, system } = process.threadCpuUsage(before)
  parentPort?.postMessage((user + system) / 1e6)
})
