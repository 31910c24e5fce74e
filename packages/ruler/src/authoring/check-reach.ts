/**
 * 可及 · Reach: arms that are never taken, divisors that may be 0 where they are asked for, results too large.
 */
import type { Report } from '../diagnostic.ts'
import type { Expression } from '../expression.ts'
import { everyPart, partsOf } from '../expression-parts.ts'
import type { Formula, Plan } from '../plan.ts'
import { MONTHS } from '../plan-index.ts'
import { showExpression } from '../show.ts'
import { holdsZero, isOnlyZero } from './interval.ts'
import type { Narrowing, Ranges } from './ranges.ts'

/** Expressions walked through; what a plan of the largest size needs. */
const STEPS = 200_000

export function checkReach(plan: Plan, ranges: Ranges, report: Report): void {
  for (const formula of plan.formulas) checkSize(formula, ranges, report)
  for (const formula of plan.formulas) {
    checkArms(formula.expression, ranges, whereItApplies(formula, ranges, ranges.nothing), report)
    if (formula.condition !== null) checkCondition(formula.condition, ranges, ranges.nothing, report)
  }
  checkDivisors(plan, ranges, report)
}

/** What holds where a line is asked for: the condition of its block. */
export const whereItApplies = ({ condition }: Formula, ranges: Ranges, narrowing: Narrowing): Narrowing =>
  condition === null ? narrowing : ranges.narrow(narrowing, condition, true)

function checkSize({ name, expression, place }: Formula, ranges: Ranges, report: Report): void {
  ranges.ofName(name)
  if (ranges.exceeding.size > 0 && everyPart(expression).some((part) => ranges.exceeding.has(part)))
    report('E505', place, { name, limit: '10³⁰' })
}

/** Says of every arm in a formula's own text whether its condition always decides the same way. */
function checkArms(expression: Expression, ranges: Ranges, narrowing: Narrowing, report: Report): void {
  if (expression.op === 'if') {
    const truth = ranges.truthOf(expression.condition, narrowing)
    if (truth.size === 1) {
      const always = truth.has(true)
      const arm = always ? expression.whenFalse : expression.whenTrue
      report('W407-arm', arm.place, { always: String(always) })
    }
  }
  eachPartAsked(expression, ranges, narrowing, (part, inside) => checkArms(part, ranges, inside, report))
}

function checkCondition(condition: Expression, ranges: Ranges, narrowing: Narrowing, report: Report): void {
  const truth = ranges.truthOf(condition, narrowing)
  if (truth.size === 1) report('W407-arm', condition.place, { always: String(truth.has(true)) })
}

/** Divisors as they are asked for: from the payable lines and totals down, by what the arms have excluded. */
function checkDivisors(plan: Plan, ranges: Ranges, report: Report): void {
  const mentioned = new Set<string>()
  let steps = 0
  const visited = new Map<Narrowing, Set<string>>()
  const walk = (expression: Expression, narrowing: Narrowing): void => {
    steps += 1
    if (steps > STEPS) return
    if (expression.op === 'divide') {
      const divisor = ranges.numberOf(expression.right, narrowing)
      if (isOnlyZero(divisor)) report('E501', expression.right.place)
      else if (holdsZero(divisor))
        report('W502', expression.right.place, { when: showExpression(expression.right) })
    }
    const names =
      expression.op === 'lines' ? expression.lines : expression.op === 'name' ? [expression.name] : []
    for (const name of names) visit(name, narrowing)
    eachPartAsked(expression, ranges, narrowing, walk)
  }
  const visit = (name: string, narrowing: Narrowing): void => {
    const seen = visited.get(narrowing) ?? new Set()
    visited.set(narrowing, seen)
    const meaning = ranges.index.names.get(name)
    if (meaning?.kind !== 'formula' || seen.has(name)) return
    seen.add(name)
    mentioned.add(name)
    walk(meaning.formula.expression, whereItApplies(meaning.formula, ranges, narrowing))
  }
  // Totals first: what they ask for under a condition is not asked for again without one.
  for (const { name, role } of [...plan.formulas].reverse()) {
    if (role === '补偿项' || role === '另付项') visit(name, ranges.nothing)
  }
  for (const { name } of [...plan.formulas].reverse()) if (!mentioned.has(name)) visit(name, ranges.nothing)
}

/** Every part of an expression with what is known where it is asked for; of the arms of 若, those that compute. */
export function eachPartAsked(
  expression: Expression,
  ranges: Ranges,
  narrowing: Narrowing,
  visit: (part: Expression, inside: Narrowing) => void,
): void {
  const within = (condition: Expression, holds: boolean) => ranges.narrow(narrowing, condition, holds)
  switch (expression.op) {
    case 'and':
    case 'or':
      visit(expression.left, narrowing)
      visit(expression.right, within(expression.left, expression.op === 'and'))
      return
    case 'if': {
      const { condition, whenTrue, whenFalse } = expression
      visit(condition, narrowing)
      if (whenTrue.op !== 'number') visit(whenTrue, within(condition, true))
      if (whenFalse.op !== 'number') visit(whenFalse, within(condition, false))
      return
    }
    case 'aggregate': {
      const { over, when, of } = expression
      const rows = ranges.inRows(narrowing, 'entity' in over ? over.entity : MONTHS)
      const counted = when === null ? rows : ranges.narrow(rows, when, true)
      for (const part of partsOf(expression))
        visit(part, part === of ? counted : part === when ? rows : narrowing)
      return
    }
    default:
      for (const part of partsOf(expression)) visit(part, narrowing)
  }
}
