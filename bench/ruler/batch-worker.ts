/** A thread of the batch bench: opens the compiled plan once, then works out the households it is told to. */
import { parentPort, workerData } from 'node:worker_threads'
import { type CompiledModule, openCompiled } from '@oneruler/ruler/compiled/compiled-plan'
import type { ThreadWork } from './batch.ts'

const { plan, url, wanted, columns } = workerData as ThreadWork
const module = (await import(url)) as { default: CompiledModule }
const program = openCompiled(plan, module.default, wanted)
const out = program.emptyFigures((columns[0]?.offsets.length ?? 1) - 1)

parentPort?.on('message', ({ from, to }: { from: number; to: number }) => {
  program.run(columns, out, from, to)
  parentPort?.postMessage('done')
})
