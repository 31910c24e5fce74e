/** 两版对比 · The thread of a register diff: both plans compiled, households in stretches, told how far it is. */
import { parentPort, workerData } from 'node:worker_threads'
import { factsAsked, type LedgerFacts } from '@oneruler/campaign/plan-facts'
import { checkPlan } from '@oneruler/ruler/authoring/check'
import { columnsOf } from '@oneruler/ruler/compiled/columns'
import { compilePlan } from '@oneruler/ruler/compiled/compile'
import {
  type CompiledModule,
  openCompiled,
  type Quote,
  quoteOf,
} from '@oneruler/ruler/compiled/compiled-plan'
import { PlanComparison } from '@oneruler/ruler/diff'
import { readFacts } from '@oneruler/ruler/facts'
import type { Plan } from '@oneruler/ruler/plan'
import type { DiffAsked, DiffTold } from './register-diff.ts'

const AT_A_STRETCH = 250
const tell = (told: DiffTold) => parentPort?.postMessage(told)

/** What a plan gives each of some households; null for those whose facts it does not take. */
async function quoting(plan: Plan): Promise<(all: readonly LedgerFacts[]) => (Quote | null)[]> {
  const text = compilePlan(plan)
  const url = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  const { default: module } = (await import(url)) as { default: CompiledModule }
  const compiled = openCompiled(plan, module)
  return (all) => {
    const read = all.map((facts) => readFacts(plan, factsAsked(plan, facts)))
    const taken = read.flatMap((one) => (one.ok ? [one.household] : []))
    const figures = compiled.emptyFigures(taken.length)
    compiled.run(columnsOf(plan, compiled.layout, taken), figures)
    let at = 0
    return read.map(({ ok }) => (ok ? quoteOf(plan, compiled.layout, figures, at++) : null))
  }
}

async function diff(asked: DiffAsked): Promise<DiffTold> {
  const [old, after] = [checkPlan(asked.old).plan, checkPlan(asked.new).plan]
  if (old === null) return { cannotRun: 'old' }
  if (after === null) return { cannotRun: 'new' }
  const [quotesOld, quotesNew] = [await quoting(old), await quoting(after)]
  const comparison = new PlanComparison(old, after)
  for (let at = 0; at < asked.households.length; at += AT_A_STRETCH) {
    const some = asked.households.slice(at, at + AT_A_STRETCH)
    const facts = some.map((one) => one.facts)
    const [before, now] = [quotesOld(facts), quotesNew(facts)]
    for (const [n, { household }] of some.entries())
      comparison.add(household, before[n] ?? null, now[n] ?? null)
    tell({ progress: Math.min(1, (at + some.length) / asked.households.length) })
  }
  return { diff: comparison.diff() }
}

tell(await diff(workerData as DiffAsked))
