/**
 * 汇总求值 · Evaluate aggregates: over the rows of an entity, over months, over the payable lines.
 */
import { addMonths, monthStart, monthsBetween } from './calendar.ts'
import type { Evaluation } from './evaluation.ts'
import type { Collection, Expression } from './expression.ts'
import { everyPart } from './expression-parts.ts'
import type { PreparedPlan, Step } from './prepared-plan.ts'
import { add, larger, type Rational, smaller, whole, ZERO } from './rational.ts'
import type { Inside, Reason } from './reason.ts'
import { failed, isFailed, isKnown, isNumber, obstacle, type Value } from './value.ts'

type Aggregate = Extract<Expression, { op: 'aggregate' }>

const MONTHS_AT_MOST = 1_200

/** Where the body of an aggregate is evaluated: once inside each row or month; or why that cannot be said. */
export type Insides = (run: Evaluation, inside: Inside) => readonly Inside[] | Value

export function insidesOf(plan: PreparedPlan, over: Collection): Insides {
  if ('entity' in over) {
    const { entity } = over
    return (run, outer) => {
      const rows = run.household.get(entity) ?? []
      return rows.map((_, row) => ({ entity, row, month: outer.month, outer }))
    }
  }
  const [first, last] = [plan.stepOf(over.from), plan.stepOf(over.to)]
  return (run, inside) => {
    const [from, to] = [first(run, inside), last(run, inside)]
    const unknown = obstacle([from, to])
    if (unknown !== undefined) return unknown
    const count = monthsBetween(String(from), String(to))
    if (count > MONTHS_AT_MOST) return failed('too-many-months')
    return Array.from({ length: Math.max(0, count) }, (_, n) => ({
      ...inside,
      month: addMonths(monthStart(String(from)), n) ?? '',
    }))
  }
}

const COUNTS: Step = () => true

export function aggregateStep(plan: PreparedPlan, { kind, over, when, of }: Aggregate): Step {
  const insides = insidesOf(plan, over)
  const parts = [when, of].flatMap((part) => (part === null ? [] : everyPart(part))).length + 1
  const [counts, value] = [when, of].map((part) => (part === null ? COUNTS : plan.stepOf(part))) as [
    Step,
    Step,
  ]
  const work =
    kind === '所有' || kind === '存在'
      ? of === null
        ? testOf(kind, COUNTS, counts, parts)
        : testOf(kind, counts, value, parts)
      : sumOf(kind, counts, value, parts)
  return (run, inside) => {
    const rows = insides(run, inside)
    return Array.isArray(rows) ? work(run, rows) : (rows as Value)
  }
}

type OverRows = (run: Evaluation, insides: readonly Inside[]) => Value

function sumOf(kind: Aggregate['kind'], counts: Step, of: Step, parts: number): OverRows {
  return (run, insides) => {
    const values: Value[] = []
    for (const one of insides) {
      if (!run.spend(parts)) return failed('too-much-work')
      const isCounted = counts(run, one)
      if (isCounted === false) continue
      const value = isCounted === true ? of(run, one) : isCounted
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
}

/** 所有: one 否 decides; 存在: one 是 decides; otherwise what is open stays open. */
function testOf(kind: '所有' | '存在', counts: Step, test: Step, parts: number): OverRows {
  const decisive = kind === '存在'
  return (run, insides) => {
    const open: Value[] = []
    for (const one of insides) {
      if (!run.spend(parts)) return failed('too-much-work')
      const isCounted = counts(run, one)
      if (isCounted === false) continue
      const holds = test(run, one)
      if (isFailed(isCounted) || isFailed(holds)) return isFailed(isCounted) ? isCounted : holds
      if (isCounted === true && holds === decisive) return decisive
      if (!isKnown(isCounted)) open.push(isCounted)
      else if (!isKnown(holds)) open.push(holds)
    }
    return obstacle(open) ?? !decisive
  }
}

/** The sum of payable lines; where some are 待定, a total notes the sum of the others as 已定小计. */
export function linesStep(plan: PreparedPlan, expression: Extract<Expression, { op: 'lines' }>): Step {
  const lines = expression.lines.map((name) => plan.named(name))
  return (run, inside) => {
    const values = lines.map((line) => run.reasonFor(line, inside).value)
    const settled = values.filter(isNumber).reduce(add, ZERO)
    const unknown = obstacle(values)
    const total = run.current
    if (unknown !== undefined && total && isTotalOf(total, expression)) total.settled = settled
    return unknown ?? settled
  }
}

/** Whether a formula is this very sum, rounded or not, and not something made of it. */
function isTotalOf({ meaning }: Reason, sum: Expression): boolean {
  if (meaning.kind !== 'formula') return false
  const { expression } = meaning.formula
  return expression === sum || (expression.op === 'round' && expression.of === sum)
}
