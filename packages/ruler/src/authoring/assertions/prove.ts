/**
 * 断言的证明 · Prove: whether an assertion holds of every household by the form of the formulas alone.
 *
 * Three ways, all cheap: what the terms of both sides leave when they cancel out, the ranges that both sides
 * lie in, the direction in which a result goes. False means not proved, and the assertion is searched.
 */
import type { Expression } from '../../expression.ts'
import type { Assertion, Plan } from '../../plan.ts'
import { compare, decimal, negate, ONE, subtract, whole, ZERO } from '../../rational.ts'
import { showExpression } from '../../show.ts'
import type { Range } from '../range.ts'
import { type Narrowing, Ranges } from '../ranges.ts'
import { type Monotonic, sidesOf, wantedSign } from './claim.ts'
import { Directions } from './direction.ts'
import { linearForm } from './linear-form.ts'

export function prove(plan: Plan, assertion: Assertion): boolean {
  const ranges = new Ranges(plan)
  const within = whereMeant(plan, assertion, ranges)
  return assertion.form === 'always'
    ? cancelsOut(assertion, ranges) || alwaysTrue(assertion.holds, ranges, within)
    : goesItsWay(assertion, ranges, within)
}

function goesItsWay(assertion: Monotonic, ranges: Ranges, within: Narrowing): boolean {
  const direction = new Directions(assertion.fact, ranges).ofName(assertion.result, within)
  return direction === 0 || direction === wantedSign(assertion)
}

function alwaysTrue(holds: Expression, ranges: Ranges, within: Narrowing): boolean {
  const truth = ranges.truthOf(holds, within)
  return truth.size === 1 && truth.has(true)
}

/** The sides differ by a constant within the tolerance. */
function cancelsOut(assertion: Extract<Assertion, { form: 'always' }>, { index }: Ranges): boolean {
  const sides = sidesOf(assertion.holds)
  if (sides === undefined) return false
  const [left, right] = [linearForm(sides.left, index), linearForm(sides.right, index)]
  const isSame =
    left.terms.size === right.terms.size &&
    [...left.terms].every(([term, factor]) => {
      const other = right.terms.get(term)
      return other !== undefined && compare(other, factor) === 0
    })
  if (!isSame) return false
  const difference = subtract(left.constant, right.constant)
  const tolerance = assertion.tolerance === null ? ZERO : decimal(assertion.tolerance)
  const isAbove = compare(difference, tolerance) > 0
  const isBelow = compare(difference, negate(tolerance)) < 0
  return !((sides.operator !== '≥' && isAbove) || (sides.operator !== '≤' && isBelow))
}

/** What 当 and the premises say of names; of days too, which the ranges do not look into. */
function whereMeant(plan: Plan, { when }: Assertion, ranges: Ranges): Narrowing {
  const conditions = [...(when === null ? [] : [when]), ...plan.premises.map(({ holds }) => holds)]
  const names = new Map<string, Range>()
  let narrowing = ranges.nothing
  for (const condition of conditions) narrowing = ranges.narrow(narrowing, condition, true)
  for (const [name, range] of narrowing.names) names.set(name, range)
  for (const [earlier, later] of conditions.flatMap(daysInOrder)) {
    for (const { name, expression, condition } of plan.formulas) {
      if (condition !== null || (expression.op !== 'ordinal' && expression.op !== 'days')) continue
      const [first, last] =
        expression.op === 'days' ? [expression.a, expression.b] : [expression.b, expression.a]
      if (showExpression(first) !== earlier || showExpression(last) !== later) continue
      const least = expression.op === 'ordinal' ? ONE : whole(0)
      names.set(name, { kind: 'number', interval: { low: { at: least, open: false }, high: null } })
    }
  }
  return { names, aggregates: narrowing.aggregates, known: new Map() }
}

/** Pairs of texts of which the second is no earlier day than the first, if the condition holds. */
function daysInOrder(condition: Expression): (readonly [earlier: string, later: string])[] {
  if (condition.op === 'and') return [condition.left, condition.right].flatMap(daysInOrder)
  if (condition.op !== 'compare' || condition.byMonth) return []
  return condition.operators.flatMap((operator, at) => {
    const [a, b] = [condition.operands[at], condition.operands[at + 1]]
    if (a === undefined || b === undefined) return []
    const [left, right] = [showExpression(a), showExpression(b)]
    if (operator === '≤' || operator === '<') return [[left, right] as const]
    return operator === '≥' || operator === '>' ? [[right, left] as const] : []
  })
}
