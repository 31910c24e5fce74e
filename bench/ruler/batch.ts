/** Many households: the compiled plan against a loop written by hand, and two threads against one. */
import { compilePlan } from '@oneruler/ruler/compiled/compile'
import { type CompiledModule, openCompiled } from '@oneruler/ruler/compiled/compiled-plan'
import type { Figures } from '@oneruler/ruler/compiled/runtime'
import type { Plan } from '@oneruler/ruler/plan'
import { cpuSeconds } from './cpu-time.ts'
import { FIGURES } from './figures.ts'
import { handWritten } from './hand-written.ts'
import { inShared, manyHouseholds, shared } from './many-households.ts'
import { type Spread, spreadOf } from './spread.ts'
import { measureThreads, type ThreadMeasures } from './threads.ts'

/** So many that a round is short, for a machine with other work. */
const HOUSEHOLDS = 100_000
const ROUNDS = 100
/** So many that a thread has more to do than to start. */
const FOR_THREADS = 400_000

const WANTED = Object.keys(FIGURES)

export interface BatchMeasures {
  readonly figures: number
  /** Households a second of processor time. */
  readonly compiled: Spread
  readonly byHand: Spread
  readonly threads: ThreadMeasures
  /** Figures in which the two loops differ; those of two threads count too. */
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
  const rates = { compiled: [] as number[], byHand: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    rates.compiled.push(HOUSEHOLDS / cpuSeconds(() => program.run(columns, out)))
    rates.byHand.push(HOUSEHOLDS / cpuSeconds(() => handWritten(columns, byHand)))
  }
  const many = shared(manyHouseholds(plan, FOR_THREADS))
  const together = inSharedMemory(program.emptyFigures(FOR_THREADS))
  const threads = await measureThreads(
    { plan, url, wanted: WANTED, columns: many, out: together },
    FOR_THREADS,
  )
  const alone = WANTED.map(() => new Float64Array(FOR_THREADS))
  handWritten(many, alone)
  return {
    figures: WANTED.length * (HOUSEHOLDS + FOR_THREADS),
    compiled: spreadOf(rates.compiled),
    byHand: spreadOf(rates.byHand),
    threads,
    differences: differencesOf(out, byHand) + differencesOf(together, alone),
  }
}

const inSharedMemory = (figures: Figures): Figures => ({
  ...figures,
  values: figures.values.map(inShared),
  statuses: figures.statuses.map((column) => (Array.isArray(column) ? column : inShared(column))),
})

function differencesOf({ values, statuses }: Figures, byHand: readonly Float64Array[]): number {
  let differences = 0
  for (const [at, others] of byHand.entries()) {
    for (const [h, other] of others.entries()) {
      const isKnown = statuses[at]?.[h] === 0
      if (isKnown ? values[at]?.[h] !== other : !Number.isNaN(other)) differences += 1
    }
  }
  return differences
}
