/**
 * 限额 · Limits of 限于: a lower one that lies above the upper one, wherever no household is needed to see it (E506).
 *
 * Limits that are columns of one table are held against one another row by row.
 */
import type { Report } from '../diagnostic.ts'
import type { Expression } from '../expression.ts'
import type { Plan, Row } from '../plan.ts'
import { compare } from '../rational.ts'
import { showExpression } from '../show.ts'
import { eachPartAsked, whereItApplies } from './check-reach.ts'
import type { Narrowing, Ranges } from './ranges.ts'

type Clamp = Extract<Expression, { op: 'clamp' }>

/** Expressions walked through; what a plan of the largest size needs. */
const STEPS = 200_000

export function checkLimits(plan: Plan, ranges: Ranges, report: Report): void {
  let steps = 0
  const walk = (expression: Expression, narrowing: Narrowing): void => {
    steps += 1
    if (steps > STEPS) return
    if (expression.op === 'clamp') checkClamp(expression, ranges, narrowing, report)
    eachPartAsked(expression, ranges, narrowing, walk)
  }
  for (const formula of plan.formulas)
    walk(formula.expression, whereItApplies(formula, ranges, ranges.nothing))
  for (const { rows } of plan.tables)
    for (const { results } of rows) for (const result of results) walk(result, ranges.nothing)
}

function checkClamp(clamp: Clamp, ranges: Ranges, narrowing: Narrowing, report: Report): void {
  const isCrossed = (low: Expression, high: Expression): boolean => {
    const least = ranges.numberOf(low, narrowing).low
    const most = ranges.numberOf(high, narrowing).high
    return least !== null && most !== null && compare(least.at, most.at) > 0
  }
  const say = (low: Expression, high: Expression, row: Row | null): void =>
    report(row === null ? 'E506' : 'E506-row', clamp.low.place, {
      low: showExpression(low),
      high: showExpression(high),
      row: row?.written.join(' | ') ?? '',
      line: String(row?.place.line ?? 0),
    })
  const { low, high } = clamp
  if (isCrossed(low, high)) say(low, high, null)
  // Under a condition some rows may not come about; then only what holds of all of them is said.
  else if (narrowing.names.size === 0)
    for (const row of rowsOf(clamp, ranges)) {
      const [least, most] = [inRow(low, row, ranges), inRow(high, row, ranges)]
      if (isCrossed(least, most)) say(least, most, row)
    }
}

/** The rows of the table whose columns the limits are; none where they are of two tables, or of none. */
function rowsOf({ low, high }: Clamp, ranges: Ranges): readonly Row[] {
  const tables = [low, high].flatMap((limit) => {
    const meaning = limit.op === 'name' ? ranges.index.names.get(limit.name) : undefined
    return meaning?.kind === 'column' ? [meaning.table] : []
  })
  const [table] = tables
  return table !== undefined && tables.every((one) => one === table) ? table.rows : []
}

function inRow(limit: Expression, row: Row, ranges: Ranges): Expression {
  const meaning = limit.op === 'name' ? ranges.index.names.get(limit.name) : undefined
  return (meaning?.kind === 'column' ? row.results[meaning.at] : undefined) ?? limit
}
