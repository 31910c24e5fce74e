/**
 * 代价 · Cost: about how many steps the figures of one invented household take at most, so that a search can
 * be bounded whatever the plan is.
 */
import type { Expression } from '../../expression.ts'
import { partsOf } from '../../expression-parts.ts'
import type { Plan } from '../../plan.ts'
import { MONTHS } from '../../plan-index.ts'
import { ROWS_AT_MOST } from './edges.ts'

/** The evaluator refuses more months than these. */
const MONTHS_AT_MOST = 1_200

/** Of the formulas and tables among some names; each is worked out once a row. */
export function costOf(plan: Plan, names: ReadonlySet<string>): number {
  const formulas = plan.formulas.filter(({ name }) => names.has(name))
  const tables = plan.tables.filter(({ columns }) => columns.some(({ name }) => names.has(name)))
  return [
    ...formulas.map(({ expression, scope }) => times(scope) * costOfExpression(expression)),
    ...tables.map(({ rows, conditions, scope }) => times(scope) * rows.length * conditions.length),
  ].reduce((sum, cost) => sum + cost, 1)
}

const times = (scope: string | null): number =>
  scope === null ? 1 : scope === MONTHS ? MONTHS_AT_MOST : ROWS_AT_MOST

function costOfExpression(expression: Expression): number {
  const parts = partsOf(expression).reduce((sum, part) => sum + costOfExpression(part), 1)
  if (expression.op !== 'aggregate') return parts
  return parts * times('entity' in expression.over ? expression.over.entity : MONTHS)
}
