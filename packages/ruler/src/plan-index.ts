/**
 * 索引 · Plan index: what a name of a plan means, and in which order the rows of its tables are tried.
 */
import type { Column, DecisionTable, Entity, Fact, Formula, Given, List, Plan, Row } from './plan.ts'

export type Meaning =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly entity: string }
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'formula'; readonly formula: Formula }
  | {
      readonly kind: 'column'
      readonly column: Column
      readonly at: number
      readonly table: DecisionTable
      readonly rows: readonly Row[]
    }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'month' }

/** The name of the month inside 月份, and the scope it gives to what rests on it. */
export const THIS_MONTH = '本月'
export const MONTHS = '月份'
export const HOUSEHOLD = '户'

export interface PlanIndex {
  readonly names: ReadonlyMap<string, Meaning>
  readonly entities: ReadonlyMap<string, Entity>
}

const indexes = new WeakMap<Plan, PlanIndex>()

/** Made once a plan. */
export function indexOf(plan: Plan): PlanIndex {
  const known = indexes.get(plan)
  if (known) return known
  const names = new Map<string, Meaning>([[THIS_MONTH, { kind: 'month' }]])
  for (const { name, facts } of plan.entities)
    for (const fact of facts) names.set(fact.name, { kind: 'fact', fact, entity: name })
  for (const given of plan.givens) names.set(given.name, { kind: 'given', given })
  for (const formula of plan.formulas) names.set(formula.name, { kind: 'formula', formula })
  for (const list of plan.lists) names.set(list.name, { kind: 'list', list })
  for (const table of plan.tables) {
    const rows = searchOrder(table.rows)
    table.columns.forEach((column, at) => {
      names.set(column.name, { kind: 'column', column, at, table, rows })
    })
  }
  const index = { names, entities: new Map(plan.entities.map((entity) => [entity.name, entity])) }
  indexes.set(plan, index)
  return index
}

/** What a name has one value each of: an entity or 月份; null where a household has one value. */
export function scopeOf(meaning: Meaning): string | null {
  if (meaning.kind === 'fact') return meaning.entity === HOUSEHOLD ? null : meaning.entity
  if (meaning.kind === 'formula') return meaning.formula.scope
  if (meaning.kind === 'column') return meaning.table.scope
  return meaning.kind === 'month' ? MONTHS : null
}

export const countOthers = (row: Row): number => row.cells.filter(({ test }) => test === 'other').length

/** Rows with fewer 其他 first, else in the order of the text. */
export const searchOrder = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => countOthers(a) - countOthers(b))
