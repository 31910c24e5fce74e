/**
 * 求值 · Evaluation: one household's values by a plan, each name once a row, only when it is asked for.
 *
 * SPEC.md §4. Alongside the values it notes what each rests on, so that amount and explanation come from one
 * run of one tree.
 */

import { addDays, addMonths, daysBetween, monthsBetween } from './calendar.ts'
import { holds } from './compare-values.ts'
import { evaluateAggregate, evaluateLines } from './evaluate-aggregate.ts'
import { chooseRow, evaluateTiers } from './evaluate-table.ts'
import type { Expression } from './expression.ts'
import type { Household } from './household.ts'
import type { Formula, Plan } from './plan.ts'
import { HOUSEHOLD, indexOf, type Meaning, type PlanIndex } from './plan-index.ts'
import type { Rational } from './rational.ts'
import * as rational from './rational.ts'
import { type Inside, type Reason, rowKey } from './reason.ts'
import { failed, isKnown, isNumber, isPending, type Known, obstacle, sameValue, type Value } from './value.ts'

export const HOUSEHOLD_ITSELF: Inside = { rows: new Map(), month: null }

/** Expressions evaluated for one household: far above any real one, a second or two of a machine. */
const STEPS = 10_000_000
const TOO_LARGE = 1n << 4096n
/** Kept of one name, so that a sum over ten thousand rows stays readable. */
const ROUNDINGS_KEPT = 50

export class Evaluation {
  readonly index: PlanIndex
  readonly household: Household
  /** Rows and arms that were gone through, where somebody asks for them. */
  readonly touched: Set<object> | undefined
  readonly #reasons = new Map<string, Reason>()
  readonly #current: Reason[] = []
  #steps = 0

  constructor(plan: Plan, household: Household, touched?: Set<object>) {
    this.index = indexOf(plan)
    this.household = household
    this.touched = touched
  }

  get reasons(): Iterable<Reason> {
    return this.#reasons.values()
  }

  /** The reason that is being worked out; undefined in a premise or an assertion. */
  get current(): Reason | undefined {
    return this.#current[this.#current.length - 1]
  }

  /** The value of a name, and why. The name must be one of the plan; `inside` its row where it has rows. */
  reasonOf(name: string, inside: Inside = HOUSEHOLD_ITSELF): Reason {
    const meaning = this.index.names.get(name)
    if (meaning === undefined) throw new Error(`no such name: ${name}`)
    const row = rowKey(meaning, inside)
    const id = row === '' ? name : `${name}（${row}）`
    let reason = this.#reasons.get(id)
    if (reason === undefined) {
      reason = {
        id,
        name,
        meaning,
        inside,
        value: false,
        uses: new Set(),
        roundings: [],
        tableRows: new Set(),
        settled: null,
      }
      this.#reasons.set(id, reason)
      this.#current.push(reason)
      reason.value = this.#work(meaning, inside)
      this.#current.pop()
    }
    this.current?.uses.add(reason)
    return reason
  }

  evaluate(expression: Expression, inside: Inside): Value {
    this.#steps += 1
    if (this.#steps > STEPS) return failed('too-much-work')
    switch (expression.op) {
      case 'number':
        return constantOf(expression)
      case 'truth':
      case 'date':
      case 'choice':
        return expression.value
      case 'name':
        return this.reasonOf(expression.name, inside).value
      case 'negate':
        return this.#numeric([expression.of], inside, ([of]) => rational.negate(of as Rational))
      case 'not':
        return this.#known([expression.of], inside, ([of]) => of !== true)
      case 'and':
      case 'or':
        return this.#junction(expression, inside)
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
        return this.#arithmetic(expression, inside)
      case 'compare':
        return this.#known(expression.operands, inside, (operands) =>
          expression.operators.every((operator, i) =>
            holds(operator, operands[i] as Known, operands[i + 1] as Known, expression.byMonth),
          ),
        )
      case 'if':
        return this.#if(expression, inside)
      case 'round':
        return this.#round(expression, inside)
      case 'largest':
        return this.#numeric(expression.of, inside, (of) => of.reduce(rational.larger))
      case 'smallest':
        return this.#numeric(expression.of, inside, (of) => of.reduce(rational.smaller))
      case 'clamp':
        return this.#clamp(expression, inside)
      case 'tiers':
        return evaluateTiers(this, expression, inside)
      case 'fit':
        return this.#fit(expression, inside)
      case 'days':
        return this.#days(expression, inside, daysBetween)
      case 'ordinal':
        return this.#days(expression, inside, (day, first) => daysBetween(first, day) + 1)
      case 'months':
        return this.#days(expression, inside, monthsBetween)
      case 'shift':
        return this.#shift(expression, inside)
      case 'aggregate':
        return evaluateAggregate(this, expression, inside)
      case 'lines':
        return evaluateLines(this, expression, inside)
    }
  }

  #work(meaning: Meaning, inside: Inside): Value {
    switch (meaning.kind) {
      case 'fact': {
        const rows = this.household.get(meaning.entity) ?? []
        const at = meaning.entity === HOUSEHOLD ? 0 : (inside.rows.get(meaning.entity) ?? 0)
        return rows[at]?.get(meaning.fact.name) ?? { waitsFor: new Set([meaning.fact.name]) }
      }
      case 'given':
        return meaning.given.value === null ? meaning.given.text : this.evaluate(meaning.given.value, inside)
      case 'month':
        return inside.month ?? ''
      case 'list':
        return ''
      case 'formula':
        return this.#formula(meaning.formula, inside)
      case 'column':
        return chooseRow(this, meaning, inside)
    }
  }

  #formula({ condition, expression }: Formula, inside: Inside): Value {
    if (condition !== null) {
      const applies = this.evaluate(condition, inside)
      if (applies === false) return rational.ZERO
      if (applies !== true) return applies
    }
    return this.evaluate(expression, inside)
  }

  #known(parts: readonly Expression[], inside: Inside, then: (known: readonly Known[]) => Value): Value {
    const values = parts.map((part) => this.evaluate(part, inside))
    return obstacle(values) ?? then(values as Known[])
  }

  #numeric(parts: readonly Expression[], inside: Inside, then: (numbers: Rational[]) => Value): Value {
    return this.#known(parts, inside, (known) => then(known as Rational[]))
  }

  #arithmetic(expression: Extract<Expression, { left: Expression }>, inside: Inside): Value {
    return this.#numeric([expression.left, expression.right], inside, (operands) => {
      const [left, right] = operands as [Rational, Rational]
      if (expression.op === 'add') return rational.add(left, right)
      if (expression.op === 'subtract') return rational.subtract(left, right)
      if (expression.op === 'multiply') return bounded(rational.multiply(left, right))
      return right.n === 0n ? failed('divided-by-zero') : bounded(rational.divide(left, right))
    })
  }

  /** 且: 否 wins over 待定; 或: 是 wins. */
  #junction(expression: Extract<Expression, { left: Expression }>, inside: Inside): Value {
    const decisive = expression.op === 'or'
    const left = this.evaluate(expression.left, inside)
    if (left === decisive || !(isKnown(left) || isPending(left))) return left
    const right = this.evaluate(expression.right, inside)
    if (right === decisive) return right
    if (isPending(left)) return isPending(right) ? (obstacle([left, right]) as Value) : left
    return right
  }

  #if(expression: Extract<Expression, { op: 'if' }>, inside: Inside): Value {
    const condition = this.evaluate(expression.condition, inside)
    if (isPending(condition)) {
      const [whenTrue, whenFalse] = [
        this.evaluate(expression.whenTrue, inside),
        this.evaluate(expression.whenFalse, inside),
      ]
      if (isKnown(whenTrue) && sameValue(whenTrue, whenFalse)) return whenTrue
      return obstacle([condition, ...[whenTrue, whenFalse].filter(isPending)]) as Value
    }
    if (!isKnown(condition)) return condition
    const arm = condition ? expression.whenTrue : expression.whenFalse
    this.touched?.add(arm)
    return this.evaluate(arm, inside)
  }

  #round(expression: Extract<Expression, { op: 'round' }>, inside: Inside): Value {
    return this.#numeric([expression.of], inside, ([before]) => {
      const after = rational.roundTo(before as Rational, rational.decimal(expression.step), expression.mode)
      const kept = this.current?.roundings
      if (kept && kept.length < ROUNDINGS_KEPT) {
        kept.push({ before: before as Rational, after, step: expression.stepWritten })
      }
      return after
    })
  }

  #clamp(expression: Extract<Expression, { op: 'clamp' }>, inside: Inside): Value {
    const { of, low, high } = expression
    return this.#numeric([of, low, high], inside, (numbers) => {
      const [value, least, most] = numbers as [Rational, Rational, Rational]
      if (rational.compare(least, most) > 0) return failed('limits-crossed')
      if (rational.compare(value, least) <= 0) this.touched?.add(low)
      if (rational.compare(value, most) >= 0) this.touched?.add(high)
      return rational.smaller(rational.larger(value, least), most)
    })
  }

  #fit(expression: Extract<Expression, { op: 'fit' }>, inside: Inside): Value {
    return this.#numeric([expression.of], inside, ([value]) => {
      const meaning = this.index.names.get(expression.list)
      const entries = meaning?.kind === 'list' ? meaning.list.entries.map(rational.decimal) : []
      return (
        entries.find((entry) => rational.compare(entry, value as Rational) >= 0) ?? failed('beyond-the-list')
      )
    })
  }

  #days(
    { a, b }: Extract<Expression, { a: Expression }>,
    inside: Inside,
    count: (first: string, second: string) => number,
  ): Value {
    return this.#known([a, b], inside, ([first, second]) =>
      rational.whole(count(first as string, second as string)),
    )
  }

  #shift(expression: Extract<Expression, { op: 'shift' }>, inside: Inside): Value {
    return this.#known([expression.date, expression.by], inside, ([date, by]) => {
      if (by === undefined || !isNumber(by) || !rational.isWhole(by)) return failed('not-a-whole-number')
      const n = Number(by.n / by.d) * expression.sign
      const shifted = (expression.unit === '日' ? addDays : addMonths)(date as string, n)
      return shifted ?? failed('beyond-the-calendar')
    })
  }
}

const constants = new WeakMap<Expression, Rational>()

function constantOf(expression: Extract<Expression, { op: 'number' }>): Rational {
  let constant = constants.get(expression)
  if (constant === undefined) {
    constant = rational.decimal(expression.value)
    constants.set(expression, constant)
  }
  return constant
}

const bounded = (value: Rational): Value =>
  value.n > TOO_LARGE || value.n < -TOO_LARGE || value.d > TOO_LARGE ? failed('too-large') : value
