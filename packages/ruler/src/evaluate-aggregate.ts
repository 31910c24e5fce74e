/**
 * 汇总求值 · Evaluate aggregates: over the rows of an entity, over months, over the payable lines.
 */
import { addMonths, monthStart, monthsBetween } from './calendar.ts'
import type { Evaluation } from './evaluation.ts'
import type { Expression } from './expression.ts'
import { add, larger, type Rational, smaller, whole, ZERO } from './rational.ts'
import type { Inside, Reason } from './reason.ts'
import { failed, isFailed, isKnown, isNumber, obstacle, type Value } from './value.ts'

type Aggregate = Extract<Expression, { op: 'aggregate' }>

const MONTHS_AT_MOST = 1_200

/** Where the body of an aggregate is evaluated: once inside each row or month; or why that cannot be said. */
export function insidesOf(run: Evaluation, { over }: Aggregate, inside: Inside): readonly Inside[] | Value {
  if ('entity' in over) {
    const rows = run.household.get(over.entity) ?? []
    return rows.map((_, at) => ({ ...inside, rows: new Map([...inside.rows, [over.entity, at]]) }))
  }
  const [from, to] = [run.evaluate(over.from, inside), run.evaluate(over.to, inside)]
  const unknown = obstacle([from, to])
  if (unknown !== undefined) return unknown
  const count = monthsBetween(String(from), String(to))
  if (count > MONTHS_AT_MOST) return failed('too-many-months')
  return Array.from({ length: Math.max(0, count) }, (_, n) => ({
    ...inside,
    month: addMonths(monthStart(String(from)), n) ?? '',
  }))
}

export function evaluateAggregate(run: Evaluation, expression: Aggregate, inside: Inside): Value {
  const { kind } = expression
  const insides = insidesOf(run, expression, inside)
  if (!Array.isArray(insides)) return insides as Value
  if (kind === '所有' || kind === '存在') return evaluateTest(run, expression, insides)
  const values: Value[] = []
  for (const one of insides as readonly Inside[]) {
    const counts = expression.when === null ? true : run.evaluate(expression.when, one)
    if (counts === false) continue
    const value = counts !== true ? counts : expression.of === null ? true : run.evaluate(expression.of, one)
    if (isFailed(value)) return value
    values.push(value)
  }
  const unknown = obstacle(values)
  if (unknown !== undefined) return unknown
  if (kind === '计数') return whole(values.length)
  const numbers = values as Rational[]
  if (kind === '合计') return numbers.reduce(add, ZERO)
  if (numbers.length === 0) return failed('of-nothing')
  return numbers.reduce(kind === '最大' ? larger : smaller)
}

/** 所有: one 否 decides; 存在: one 是 decides; otherwise what is open stays open. */
function evaluateTest(run: Evaluation, { kind, when, of }: Aggregate, insides: readonly Inside[]): Value {
  const decisive = kind === '存在'
  const open: Value[] = []
  for (const one of insides) {
    const counts = of === null || when === null ? true : run.evaluate(when, one)
    if (counts === false) continue
    const test = of ?? when
    const holds = test === null ? true : run.evaluate(test, one)
    if (isFailed(counts) || isFailed(holds)) return isFailed(counts) ? counts : holds
    if (counts === true && holds === decisive) return decisive
    if (!isKnown(counts)) open.push(counts)
    else if (!isKnown(holds)) open.push(holds)
  }
  return obstacle(open) ?? !decisive
}

/** The sum of payable lines; where some are 待定, a total notes the sum of the others as 已定小计. */
export function evaluateLines(
  run: Evaluation,
  expression: Extract<Expression, { op: 'lines' }>,
  inside: Inside,
): Value {
  const values = expression.lines.map((name) => run.reasonOf(name, inside).value)
  const settled = values.filter(isNumber).reduce(add, ZERO)
  const unknown = obstacle(values)
  const total = run.current
  if (unknown !== undefined && total && isTotalOf(total, expression)) total.settled = settled
  return unknown ?? settled
}

/** Whether a formula is this very sum, rounded or not, and not something made of it. */
function isTotalOf({ meaning }: Reason, sum: Expression): boolean {
  if (meaning.kind !== 'formula') return false
  const { expression } = meaning.formula
  return expression === sum || (expression.op === 'round' && expression.of === sum)
}
