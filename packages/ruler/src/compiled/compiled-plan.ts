/**
 * 编译后的方案 · Compiled plan: the module of a plan, opened: many households at once, or one for a resident.
 *
 * Whoever has the module's text imports it (a file of the site, a data: URL in Node) and brings its default
 * export; nothing here makes code from text.
 */

import type { Household } from '../household.ts'
import type { Line, Outcome, Unsettled } from '../outcome.ts'
import type { Formula, Plan } from '../plan.ts'
import { add, exactText, ZERO } from '../rational.ts'
import { type Columns, columnsOf } from './columns.ts'
import { amountOf, figureOf } from './figure-text.ts'
import { type Layout, layoutOf } from './layout.ts'
import { type Figures, RUNTIME } from './runtime.ts'
import { failureOf } from './status.ts'

type Loop = (columns: Columns, out: Figures, from: number, to: number) => void

/** The default export of a module that `compilePlan` or `compileForPage` wrote. */
export type CompiledModule = (runtime: typeof RUNTIME) => Loop

/** The figures of one household without their explanation. */
export interface Quote {
  readonly lines: readonly Pick<Line, 'name' | 'role' | 'amount' | 'pending'>[]
  readonly results: Outcome['results']
  readonly unsettled: readonly Pick<Unsettled, 'name' | 'waitsFor' | 'failure'>[]
  /** 已定小计: of the 补偿项 worked out, the sum of those that have a value, where some have none; else null. */
  readonly settled: string | null
  /** What a household is told where premises do not hold; then there are no figures. */
  readonly refused: readonly string[]
}

export interface CompiledPlan {
  readonly layout: Layout
  readonly emptyFigures: (households: number) => Figures
  /** Works out the households from `from` up to `to`, and puts their figures at the same places. */
  readonly run: (columns: Columns, out: Figures, from?: number, to?: number) => void
  readonly one: (household: Household) => Quote
}

/** `wanted` must be what the module was compiled for. */
export function openCompiled(plan: Plan, module: CompiledModule, wanted?: readonly string[]): CompiledPlan {
  const layout = layoutOf(plan, wanted)
  const loop = module(RUNTIME)
  const emptyFigures = (households: number): Figures => ({
    values: layout.outputs.map(() => new Float64Array(households)),
    statuses: layout.outputs.map(() =>
      layout.wideStatus ? new Array<bigint>(households).fill(0n) : new Int32Array(households),
    ),
    exactly: layout.outputs.map(() => new Map()),
    refused: new Map(),
  })
  const run: CompiledPlan['run'] = (columns, out, from = 0, to = (columns[0]?.offsets.length ?? 1) - 1) =>
    loop(columns, out, from, to)
  const one = (household: Household): Quote => {
    const out = emptyFigures(1)
    run(columnsOf(plan, layout, [household]), out)
    return quoteOf(plan, layout, out, 0)
  }
  return { layout, emptyFigures, run, one }
}

/** The figures of one of many households as text. */
export function quoteOf(plan: Plan, layout: Layout, out: Figures, household: number): Quote {
  const refused = out.refused.get(household) ?? []
  if (refused.length > 0) {
    const told = refused.map((premise) => plan.premises[premise]?.otherwise ?? '')
    return { lines: [], results: {}, unsettled: [], settled: null, refused: told }
  }
  const figures = layout.outputs.map((formula, at) => ({
    formula,
    at,
    status: out.statuses[at]?.[household] ?? 0,
  }))
  const inOrder = [...figures.filter(isOf('补偿项')), ...figures.filter(isOf('另付项'))]
  const results = figures.filter(isOf('公式'))
  return {
    lines: inOrder.map(({ formula, at, status }) => ({
      name: formula.name,
      role: formula.role as Line['role'],
      amount: isZero(status) ? String(amountOf(layout, out, at, household, plan.countsTo)) : null,
      pending: status > 0,
    })),
    results: Object.fromEntries(
      results.map(({ formula, at, status }) => [
        formula.name,
        isZero(status) ? amountOf(layout, out, at, household, 0) : null,
      ]),
    ),
    unsettled: [...inOrder, ...results].flatMap(({ formula, status }) =>
      isZero(status)
        ? []
        : { name: formula.name, waitsFor: waitsFor(layout, status), failure: failureOf(status) },
    ),
    settled: settledOf(layout, out, household, figures.filter(isOf('补偿项'))),
    refused: [],
  }
}

const isZero = (status: number | bigint): boolean => Number(status) === 0
const isOf =
  (role: Formula['role']) =>
  ({ formula }: { readonly formula: Formula }): boolean =>
    formula.role === role

function settledOf(
  layout: Layout,
  out: Figures,
  household: number,
  payable: readonly { readonly at: number; readonly status: number | bigint }[],
): string | null {
  const known = payable.filter(({ status }) => isZero(status))
  if (known.length === payable.length) return null
  return exactText(known.map(({ at }) => figureOf(layout, out, at, household) ?? ZERO).reduce(add, ZERO))
}

/** The facts whose bits a status has. */
function waitsFor(layout: Layout, status: number | bigint): string[] {
  if (status < 0) return []
  const bits = BigInt(status)
  return layout.waitable.filter((_, bit) => (bits >> BigInt(bit)) % 2n === 1n)
}
