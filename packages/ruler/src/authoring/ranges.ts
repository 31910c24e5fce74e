/**
 * 取值范围 · Ranges: what every name and expression of a plan may come to, for any household.
 *
 * Inside an arm of 若, or the 当 of an aggregate, what the condition says of a name narrows it.
 */
import type { Expression } from '../expression.ts'
import type { DecisionTable, Plan } from '../plan.ts'
import { HOUSEHOLD, indexOf, type Meaning, MONTHS, type PlanIndex } from '../plan-index.ts'
import { decimal, roundTo, whole, ZERO } from '../rational.ts'
import { showExpression } from '../show.ts'
import * as interval from './interval.ts'
import { ANYWHERE, between, type Interval, only } from './interval.ts'
import {
  ANY,
  EITHER,
  number,
  OPPOSITE,
  ofType,
  outcomeOf,
  type Range,
  sideOf,
  TURNED,
  united,
  values,
  withoutZero,
} from './range.ts'

/** What is narrowed, with what follows from it. */
export interface Narrowing {
  readonly names: ReadonlyMap<string, Range>
  /** Aggregates, by how they are written. */
  readonly aggregates: ReadonlyMap<string, Range>
  readonly known: Map<string, Range>
}

interface Narrowed {
  readonly names: Map<string, Range>
  readonly aggregates: Map<string, Range>
}

/** Beyond this a number is no amount of money or area any more. */
const LARGEST = 10n ** 30n
/** The denominator beyond which a limit is not kept. */
const FINEST = 10n ** 60n
/** Expressions looked at; above it everything is taken to be possible. */
const STEPS = 300_000

export class Ranges {
  readonly index: PlanIndex
  readonly nothing: Narrowing = { names: new Map(), aggregates: new Map(), known: new Map() }
  /** Expressions that may come to more than `LARGEST`. */
  readonly exceeding = new Set<Expression>()
  #steps = 0

  constructor(plan: Plan) {
    this.index = indexOf(plan)
  }

  ofName(name: string, narrowing: Narrowing = this.nothing): Range {
    const narrowed = narrowing.names.get(name) ?? narrowing.known.get(name)
    if (narrowed !== undefined) return narrowed
    const meaning = this.index.names.get(name)
    const range = meaning === undefined ? ANY : this.#ofMeaning(meaning, narrowing)
    narrowing.known.set(name, range)
    return range
  }

  of(expression: Expression, narrowing: Narrowing = this.nothing): Range {
    this.#steps += 1
    if (this.#steps > STEPS) return ANY
    const range = this.#of(expression, narrowing)
    if (range.kind !== 'number') return range
    const { low, high } = range.interval
    const isTooFine = (low !== null && low.at.d > FINEST) || (high !== null && high.at.d > FINEST)
    const isTooLarge = interval.exceeds(range.interval, LARGEST)
    if (isTooLarge) this.exceeding.add(expression)
    return isTooFine || isTooLarge ? number(ANYWHERE) : range
  }

  numberOf(expression: Expression, narrowing: Narrowing = this.nothing): Interval {
    const range = this.of(expression, narrowing)
    return range.kind === 'number' ? range.interval : ANYWHERE
  }

  /** What a condition may come to: true, false or both. */
  truthOf(expression: Expression, narrowing: Narrowing = this.nothing): ReadonlySet<string | boolean> {
    const range = this.of(expression, narrowing)
    return range.kind === 'values' ? range.values : new Set([true, false])
  }

  /** The narrowing in which a condition also holds, or, for `holds` false, does not. */
  narrow(narrowing: Narrowing, condition: Expression, holds: boolean): Narrowing {
    const into = { names: new Map(narrowing.names), aggregates: new Map(narrowing.aggregates) }
    this.#narrowInto(into, narrowing, condition, holds)
    return { ...into, known: new Map() }
  }

  /** Inside the rows of an entity what was known of another row's facts does not hold. */
  inRows(narrowing: Narrowing, scope: string): Narrowing {
    const names = [...narrowing.names].filter(([name]) => this.scopeOf(name) !== scope)
    return { names: new Map(names), aggregates: new Map(), known: new Map() }
  }

  scopeOf(name: string): string | null {
    const meaning = this.index.names.get(name)
    if (meaning?.kind === 'fact') return meaning.entity === HOUSEHOLD ? null : meaning.entity
    if (meaning?.kind === 'formula') return meaning.formula.scope
    return meaning?.kind === 'column' ? meaning.table.scope : meaning?.kind === 'month' ? MONTHS : null
  }

  #ofMeaning(meaning: Meaning, narrowing: Narrowing): Range {
    switch (meaning.kind) {
      case 'fact': {
        const { type, low, high } = meaning.fact
        return type.kind === 'quantity'
          ? number(between(low === null ? null : decimal(low), high === null ? null : decimal(high)))
          : ofType(type)
      }
      case 'given':
        return meaning.given.value === null ? ANY : this.of(meaning.given.value, narrowing)
      case 'formula': {
        const range = this.of(meaning.formula.expression, narrowing)
        return meaning.formula.condition === null ? range : united(range, number(only(ZERO)))
      }
      case 'column':
        return this.#ofColumn(meaning.table, meaning.at, narrowing)
      default:
        return ANY
    }
  }

  #ofColumn({ rows, columns }: DecisionTable, at: number, narrowing: Narrowing): Range {
    const cells = rows.map(({ results }) => this.of(results[at] as Expression, narrowing))
    const [first, ...others] = cells
    return first === undefined ? ofType(columns[at]?.type ?? { kind: 'text' }) : others.reduce(united, first)
  }

  #of(expression: Expression, narrowing: Narrowing): Range {
    const n = (part: Expression): Interval => this.numberOf(part, narrowing)
    switch (expression.op) {
      case 'number':
        return number(only(decimal(expression.value)))
      case 'truth':
      case 'choice':
        return values(expression.value)
      case 'name':
        return this.ofName(expression.name, narrowing)
      case 'negate':
        return number(interval.minus(n(expression.of)))
      case 'add':
        return number(interval.plus(n(expression.left), n(expression.right)))
      case 'subtract':
        return number(interval.plus(n(expression.left), interval.minus(n(expression.right))))
      case 'multiply':
        return number(interval.times(n(expression.left), n(expression.right)))
      case 'divide':
        return number(interval.over(n(expression.left), n(expression.right)))
      case 'not':
        return values(...[...this.truthOf(expression.of, narrowing)].map((one) => one !== true))
      case 'and':
      case 'or':
        return this.#junction(expression, narrowing)
      case 'compare':
        return this.#comparison(expression, narrowing)
      case 'if':
        return this.#if(expression, narrowing)
      case 'round': {
        const step = decimal(expression.step)
        return number(interval.mapped(n(expression.of), (at) => roundTo(at, step, expression.mode)))
      }
      case 'largest':
        return number(expression.of.map(n).reduce(interval.largerOf))
      case 'smallest':
        return number(expression.of.map(n).reduce(interval.smallerOf))
      case 'clamp': {
        const { of, low, high } = expression
        return number(interval.smallerOf(interval.largerOf(n(of), n(low)), n(high)))
      }
      case 'tiers': {
        const rates = this.ofName(expression.column, narrowing)
        const quantity = interval.largerOf(n(expression.of), only(ZERO))
        return rates.kind === 'number' ? number(interval.times(rates.interval, quantity)) : number(ANYWHERE)
      }
      case 'fit': {
        const meaning = this.index.names.get(expression.list)
        const entries = meaning?.kind === 'list' ? meaning.list.entries.map(decimal) : []
        return number(between(entries[0] ?? null, entries[entries.length - 1] ?? null))
      }
      case 'days':
      case 'ordinal':
      case 'months':
        return number(ANYWHERE)
      case 'lines':
        return number(
          expression.lines
            .map((name) => this.ofName(name, narrowing))
            .map((range) => (range.kind === 'number' ? range.interval : ANYWHERE))
            .reduce(interval.plus, only(ZERO)),
        )
      case 'aggregate':
        return this.#aggregate(expression, narrowing)
      default:
        return ANY
    }
  }

  #junction(expression: Extract<Expression, { left: Expression }>, narrowing: Narrowing): Range {
    const left = this.truthOf(expression.left, narrowing)
    const decisive = expression.op === 'or'
    if (!left.has(!decisive)) return values(decisive)
    const right = this.truthOf(expression.right, this.narrow(narrowing, expression.left, !decisive))
    return values(...(left.has(decisive) ? [decisive] : []), ...right)
  }

  #comparison(expression: Extract<Expression, { op: 'compare' }>, narrowing: Narrowing): Range {
    const parts = expression.operands.map((operand) => this.of(operand, narrowing))
    let always = true
    for (const [at, operator] of expression.operators.entries()) {
      const outcome = outcomeOf(operator, parts[at] ?? ANY, parts[at + 1] ?? ANY)
      if (outcome === false) return values(false)
      always &&= outcome === true
    }
    return always ? values(true) : EITHER
  }

  #if(expression: Extract<Expression, { op: 'if' }>, narrowing: Narrowing): Range {
    const { condition, whenTrue, whenFalse } = expression
    const truth = this.truthOf(condition, narrowing)
    const arm = (holds: boolean): Range => {
      const of = holds ? whenTrue : whenFalse
      return this.of(of, of.op === 'number' ? narrowing : this.narrow(narrowing, condition, holds))
    }
    if (!truth.has(false)) return arm(true)
    return truth.has(true) ? united(arm(true), arm(false)) : arm(false)
  }

  #aggregate(expression: Extract<Expression, { op: 'aggregate' }>, narrowing: Narrowing): Range {
    const narrowed = narrowing.aggregates.size > 0 && narrowing.aggregates.get(showExpression(expression))
    if (narrowed) return narrowed
    const { over, when, of, kind } = expression
    const scope = 'entity' in over ? over.entity : MONTHS
    const entity = this.index.entities.get(scope)
    const least = when === null ? (entity?.minimum ?? 0) : 0
    const count = between(whole(least), whole(entity?.maximum ?? 1_200))
    if (kind === '计数') return number(count)
    if (kind === '所有' || kind === '存在' || of === null) return EITHER
    const rows = this.inRows(narrowing, scope)
    const one = this.numberOf(of, when === null ? rows : this.narrow(rows, when, true))
    return number(kind === '合计' ? interval.times(count, one) : one)
  }

  #narrowInto(into: Narrowed, narrowing: Narrowing, condition: Expression, holds: boolean): void {
    if (condition.op === 'not') this.#narrowInto(into, narrowing, condition.of, !holds)
    else if (condition.op === 'and' || condition.op === 'or') {
      if ((condition.op === 'and') !== holds) return
      this.#narrowInto(into, narrowing, condition.left, holds)
      this.#narrowInto(into, narrowing, condition.right, holds)
    } else if (condition.op === 'name') into.names.set(condition.name, values(holds))
    else if (condition.op === 'compare' && (holds || condition.operators.length === 1)) {
      for (const [at, written] of condition.operators.entries()) {
        const operator = holds ? written : (OPPOSITE[written] ?? written)
        const [left, right] = [condition.operands[at], condition.operands[at + 1]] as [Expression, Expression]
        this.#narrowPart(into, narrowing, left, operator, right)
        this.#narrowPart(into, narrowing, right, TURNED[operator] ?? operator, left)
      }
    }
  }

  #narrowPart(
    { names, aggregates }: Narrowed,
    narrowing: Narrowing,
    part: Expression,
    operator: string,
    limit: Expression,
  ): void {
    if (part.op !== 'name' && part.op !== 'aggregate') return
    const [parts, key] = part.op === 'name' ? [names, part.name] : [aggregates, showExpression(part)]
    const range = parts.get(key) ?? this.of(part, narrowing)
    const by = this.of(limit, narrowing)
    const keep = (kept: Range): unknown => parts.set(key, kept)
    if (range.kind === 'values' && by.kind === 'values' && by.values.size === 1) {
      const kept = [...range.values].filter((value) => by.values.has(value) === (operator === '='))
      keep(values(...kept))
    } else if (range.kind === 'number' && by.kind === 'number') {
      const within = interval.overlap(range.interval, sideOf(operator, by.interval))
      if (within !== undefined) keep(number(withoutZero(operator, within, by.interval)))
    }
  }
}
