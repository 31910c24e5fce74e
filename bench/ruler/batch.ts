/** Many households: the compiled plan against a loop written by hand, and two threads against one. */
import { Worker } from 'node:worker_threads'
import type { Columns } from '@oneruler/ruler/compiled/columns'
import { compilePlan } from '@oneruler/ruler/compiled/compile'
import { type CompiledModule, openCompiled } from '@oneruler/ruler/compiled/compiled-plan'
import type { Plan } from '@oneruler/ruler/plan'
import { cpuSeconds } from './cpu-time.ts'
import { handWritten } from './hand-written.ts'
import { manyHouseholds, shared } from './many-households.ts'

/** So many that a round is short, for a machine with other work. */
const HOUSEHOLDS = 100_000
const ROUNDS = 100

/** What the loop written by hand works out. */
const WANTED = [
  ...['房屋价值补偿', '装修及附属物补偿', '住房保障补足', '未登记建筑补助', '搬迁费', '临时安置费'],
  ...['停产停业损失补偿', '货币补偿补助', '签约奖励', '协议总额', '安置房款', '差价结算', '腾空奖励'],
]

export interface BatchMeasures {
  readonly households: number
  /** Households a second of processor time; of threads, a second by the clock. */
  readonly compiled: number
  readonly byHand: number
  readonly oneThread: number
  readonly twoThreads: number
  /** Figures in which the two loops differ. */
  readonly differences: number
}

export async function measureBatch(plan: Plan): Promise<BatchMeasures> {
  const text = compilePlan(plan, WANTED)
  const url = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  const module = (await import(url)) as { default: CompiledModule }
  const program = openCompiled(plan, module.default, WANTED)
  const columns = manyHouseholds(plan, HOUSEHOLDS)
  const out = program.emptyFigures(HOUSEHOLDS)
  const byHand = WANTED.map(() => new Float64Array(HOUSEHOLDS))
  const seconds = { compiled: [] as number[], byHand: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    seconds.compiled.push(cpuSeconds(() => program.run(columns, out)))
    seconds.byHand.push(cpuSeconds(() => handWritten(columns, byHand)))
  }
  let differences = 0
  WANTED.forEach((_, at) => {
    const [values, statuses, others] = [out.values[at], out.statuses[at], byHand[at]]
    for (let h = 0; h < HOUSEHOLDS; h++) {
      const isKnown = statuses?.[h] === 0
      const other = others?.[h] ?? 0
      if (isKnown ? values?.[h] !== other : !Number.isNaN(other)) differences += 1
    }
  })
  const threads = await measureThreads(plan, url, columns)
  return {
    households: HOUSEHOLDS,
    compiled: HOUSEHOLDS / Math.min(...seconds.compiled),
    byHand: HOUSEHOLDS / Math.min(...seconds.byHand),
    ...threads,
    differences,
  }
}

/** What a thread is given to work on. */
export interface ThreadWork {
  readonly plan: Plan
  readonly url: string
  readonly wanted: readonly string[]
  readonly columns: Columns
}

async function measureThreads(plan: Plan, url: string, columns: Columns) {
  const work: ThreadWork = { plan, url, wanted: WANTED, columns: shared(columns) }
  const file = new URL('./batch-worker.ts', import.meta.url)
  const workers = [new Worker(file, { workerData: work }), new Worker(file, { workerData: work })] as const
  const asked = (worker: Worker, from: number, to: number): Promise<void> =>
    new Promise((resolve) => {
      worker.once('message', () => resolve())
      worker.postMessage({ from, to })
    })
  const half = HOUSEHOLDS / 2
  const one: number[] = []
  const two: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    one.push(await waited(() => asked(workers[0], 0, HOUSEHOLDS)))
    two.push(
      await waited(() => Promise.all([asked(workers[0], 0, half), asked(workers[1], half, HOUSEHOLDS)])),
    )
  }
  await Promise.all(workers.map((worker) => worker.terminate()))
  return { oneThread: HOUSEHOLDS / Math.min(...one), twoThreads: HOUSEHOLDS / Math.min(...two) }
}

async function waited(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}
