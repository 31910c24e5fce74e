/**
 * 步骤 · Steps: how each kind of expression is worked out, its parts and constants made ready beforehand.
 *
 * SPEC.md §4.
 */
import { addDays, addMonths, daysBetween, monthsBetween } from './calendar.ts'
import { holds } from './compare-values.ts'
import { aggregateStep, linesStep } from './evaluate-aggregate.ts'
import { tiersStep } from './evaluate-table.ts'
import type { Expression } from './expression.ts'
import { indexOf } from './plan-index.ts'
import type { PreparedPlan, Step } from './prepared-plan.ts'
import type { Rational } from './rational.ts'
import * as rational from './rational.ts'
import { failed, isKnown, isNumber, isPending, type Known, obstacle, sameValue, type Value } from './value.ts'

const TOO_LARGE = 1n << 4096n

type Of<Op extends Expression['op']> = Extract<Expression, { readonly op: Op }>

export function stepOf(plan: PreparedPlan, expression: Expression): Step {
  switch (expression.op) {
    case 'number': {
      const constant = rational.decimal(expression.value)
      return () => constant
    }
    case 'truth':
    case 'date':
    case 'choice': {
      const { value } = expression
      return () => value
    }
    case 'name': {
      const named = plan.named(expression.name)
      return (run, inside) => run.reasonFor(named, inside).value
    }
    case 'negate':
      return oneNumber(plan.stepOf(expression.of), rational.negate)
    case 'not': {
      const of = plan.stepOf(expression.of)
      return (run, inside) => {
        const value = of(run, inside)
        return isKnown(value) ? value !== true : value
      }
    }
    case 'and':
    case 'or':
      return junctionStep(plan, expression)
    case 'add':
      return twoNumbers(plan, expression.left, expression.right, rational.add)
    case 'subtract':
      return twoNumbers(plan, expression.left, expression.right, rational.subtract)
    case 'multiply':
      return twoNumbers(plan, expression.left, expression.right, (a, b) => bounded(rational.multiply(a, b)))
    case 'divide':
      return twoNumbers(plan, expression.left, expression.right, (a, b) =>
        b.n === 0n ? failed('divided-by-zero') : bounded(rational.divide(a, b)),
      )
    case 'compare':
      return compareStep(plan, expression)
    case 'if':
      return ifStep(plan, expression)
    case 'round':
      return roundStep(plan, expression)
    case 'largest':
      return manyNumbers(plan, expression.of, (of) => of.reduce(rational.larger))
    case 'smallest':
      return manyNumbers(plan, expression.of, (of) => of.reduce(rational.smaller))
    case 'clamp':
      return clampStep(plan, expression)
    case 'tiers':
      return tiersStep(plan, expression)
    case 'fit':
      return fitStep(plan, expression)
    case 'days':
      return countOfDays(plan, expression, daysBetween)
    case 'ordinal':
      return countOfDays(plan, expression, (day, first) => daysBetween(first, day) + 1)
    case 'months':
      return countOfDays(plan, expression, monthsBetween)
    case 'shift':
      return shiftStep(plan, expression)
    case 'aggregate':
      return aggregateStep(plan, expression)
    case 'lines':
      return linesStep(plan, expression)
  }
}

function oneNumber(of: Step, then: (number: Rational) => Value): Step {
  return (run, inside) => {
    const value = of(run, inside)
    return isNumber(value) ? then(value) : value
  }
}

function twoNumbers(
  plan: PreparedPlan,
  left: Expression,
  right: Expression,
  then: (left: Rational, right: Rational) => Value,
): Step {
  const [first, second] = [plan.stepOf(left), plan.stepOf(right)]
  return (run, inside) => {
    const a = first(run, inside)
    const b = second(run, inside)
    return isNumber(a) && isNumber(b) ? then(a, b) : (obstacle([a, b]) as Value)
  }
}

/** Everything with an operand that is 待定 or 出错 is so too. */
function manyValues(
  plan: PreparedPlan,
  parts: readonly Expression[],
  then: (known: readonly Known[]) => Value,
): Step {
  const steps = parts.map((part) => plan.stepOf(part))
  return (run, inside) => {
    const values: Value[] = []
    for (const step of steps) values.push(step(run, inside))
    return obstacle(values) ?? then(values as Known[])
  }
}

const manyNumbers = (
  plan: PreparedPlan,
  parts: readonly Expression[],
  then: (numbers: readonly Rational[]) => Value,
): Step => manyValues(plan, parts, (known) => then(known as readonly Rational[]))

/** 且: 否 wins over 待定; 或: 是 wins. */
function junctionStep(plan: PreparedPlan, expression: Extract<Expression, { left: Expression }>): Step {
  const decisive = expression.op === 'or'
  const [first, second] = [plan.stepOf(expression.left), plan.stepOf(expression.right)]
  return (run, inside) => {
    const left = first(run, inside)
    if (left === decisive || !(isKnown(left) || isPending(left))) return left
    const right = second(run, inside)
    if (right === decisive) return right
    if (isPending(left)) return isPending(right) ? (obstacle([left, right]) as Value) : left
    return right
  }
}

function compareStep(plan: PreparedPlan, { operands, operators, byMonth }: Of<'compare'>): Step {
  return manyValues(plan, operands, (known) => {
    for (let i = 0; i < operators.length; i++) {
      const [operator, left, right] = [operators[i], known[i], known[i + 1]]
      if (operator === undefined || left === undefined || right === undefined) break
      if (!holds(operator, left, right, byMonth)) return false
    }
    return true
  })
}

function ifStep(plan: PreparedPlan, { condition, whenTrue, whenFalse }: Of<'if'>): Step {
  const [test, first, second] = [condition, whenTrue, whenFalse].map((part) => plan.stepOf(part)) as [
    ...[Step, Step, Step],
  ]
  return (run, inside) => {
    const isTrue = test(run, inside)
    if (isPending(isTrue)) {
      const [one, other] = [first(run, inside), second(run, inside)]
      if (isKnown(one) && sameValue(one, other)) return one
      return obstacle([isTrue, ...[one, other].filter(isPending)]) as Value
    }
    if (!isKnown(isTrue)) return isTrue
    run.touched?.add(isTrue ? whenTrue : whenFalse)
    return isTrue ? first(run, inside) : second(run, inside)
  }
}

function roundStep(plan: PreparedPlan, { of, step: text, stepWritten, mode }: Of<'round'>): Step {
  const [value, step] = [plan.stepOf(of), rational.decimal(text)]
  return (run, inside) => {
    const before = value(run, inside)
    if (!isNumber(before)) return before
    const after = rational.roundTo(before, step, mode)
    run.noteRounding(before, after, stepWritten)
    return after
  }
}

function clampStep(plan: PreparedPlan, { of, low, high }: Of<'clamp'>): Step {
  const steps = [of, low, high].map((part) => plan.stepOf(part)) as [Step, Step, Step]
  return (run, inside) => {
    const values = steps.map((step) => step(run, inside))
    const unknown = obstacle(values)
    if (unknown !== undefined) return unknown
    const [value, least, most] = values as [Rational, Rational, Rational]
    if (rational.compare(least, most) > 0) return failed('limits-crossed')
    if (rational.compare(value, least) <= 0) run.touched?.add(low)
    if (rational.compare(value, most) >= 0) run.touched?.add(high)
    return rational.smaller(rational.larger(value, least), most)
  }
}

function fitStep(plan: PreparedPlan, { of, list }: Of<'fit'>): Step {
  const meaning = indexOf(plan.plan).names.get(list)
  const entries = meaning?.kind === 'list' ? meaning.list.entries.map(rational.decimal) : []
  return oneNumber(
    plan.stepOf(of),
    (value) => entries.find((entry) => rational.compare(entry, value) >= 0) ?? failed('beyond-the-list'),
  )
}

const countOfDays = (
  plan: PreparedPlan,
  { a, b }: Of<'days' | 'ordinal' | 'months'>,
  count: (first: string, second: string) => number,
): Step =>
  manyValues(plan, [a, b], ([first, second]) => rational.whole(count(first as string, second as string)))

function shiftStep(plan: PreparedPlan, { date, by, unit, sign }: Of<'shift'>): Step {
  const move = unit === '日' ? addDays : addMonths
  return manyValues(plan, [date, by], ([day, count]) => {
    if (count === undefined || !isNumber(count) || !rational.isWhole(count))
      return failed('not-a-whole-number')
    return move(day as string, Number(count.n / count.d) * sign) ?? failed('beyond-the-calendar')
  })
}

const bounded = (value: Rational): Value =>
  value.n > TOO_LARGE || value.n < -TOO_LARGE || value.d > TOO_LARGE ? failed('too-large') : value
