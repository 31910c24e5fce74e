/** Both ways of working a household out, side by side: what they differ in, as text; nothing where in nothing. */
import { compileForPage, compilePlan } from '../../src/compiled/compile.ts'
import type { Quote } from '../../src/compiled/compiled-plan.ts'
import { type CompiledModule, type CompiledPlan, openCompiled } from '../../src/compiled/compiled-plan.ts'
import type { Household } from '../../src/household.ts'
import type { Outcome } from '../../src/outcome.ts'
import type { Plan } from '../../src/plan.ts'
import { add, decimal, exactText, ZERO } from '../../src/rational.ts'
import { runPlan } from '../../src/run.ts'

/** As a server opens it. */
export const compiled = (plan: Plan): Promise<CompiledPlan> => opened(plan, compilePlan(plan))

/** As a page opens it. */
export const compiledForPage = (plan: Plan): Promise<CompiledPlan> => opened(plan, compileForPage(plan))

async function opened(plan: Plan, text: string): Promise<CompiledPlan> {
  const url = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  const module = (await import(/* @vite-ignore */ url)) as { default: CompiledModule }
  return openCompiled(plan, module.default)
}

/** What the evaluator says, as far as a quote goes. */
function quoted(outcome: Outcome): Quote {
  return {
    lines: outcome.lines.map(({ name, role, amount, pending }) => ({ name, role, amount, pending })),
    results: outcome.results,
    unsettled: outcome.unsettled.map(({ name, waitsFor, failure }) => ({ name, waitsFor, failure })),
    settled: settledOf(outcome),
    refused: outcome.refused.map(({ params }) => String(params.why)),
  }
}

/** What is certain of the payable lines while some are not. */
function settledOf({ lines }: Outcome): string | null {
  const payable = lines.filter(({ role }) => role === '补偿项')
  const known = payable.flatMap(({ amount }) => (amount === null ? [] : [decimal(amount)]))
  return known.length === payable.length ? null : exactText(known.reduce(add, ZERO))
}

const inOneOrder = (quote: Quote): string =>
  JSON.stringify(
    { ...quote, unsettled: quote.unsettled.map((one) => ({ ...one, waitsFor: [...one.waitsFor].sort() })) },
    null,
    1,
  )

export interface Difference {
  readonly evaluated: string
  readonly compiled: string
}

export function differenceOf(plan: Plan, other: CompiledPlan, household: Household): Difference | undefined {
  const [evaluated, quote] = [inOneOrder(quoted(runPlan(plan, household))), inOneOrder(other.one(household))]
  return evaluated === quote ? undefined : { evaluated, compiled: quote }
}
