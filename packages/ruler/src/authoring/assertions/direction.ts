/**
 * 走向 · Direction: which way a value goes as one fact grows, proved from the form of the formulas alone.
 *
 * A sum goes the way its parts go, a product the way its factors go by their signs, a rounding as what it
 * rounds; a table is walked band by band. What holds of the parts holds of every household, so an answer is
 * a proof; where the form does not say, there is none, and the assertion is searched.
 */

import { letsThrough } from '../../evaluate-table.ts'
import type { AggregateKind, Expression } from '../../expression.ts'
import type { Formula, Row } from '../../plan.ts'
import { type Meaning, MONTHS } from '../../plan-index.ts'
import { compare, ZERO } from '../../rational.ts'
import { samplesOf } from '../condition-samples.ts'
import { type Interval, isNegative, isNonNegative, isPositive, minus } from '../interval.ts'
import type { Narrowing, Ranges } from '../ranges.ts'

/** 1 never falls, −1 never rises, 0 stays; undefined is not known. */
export type Direction = 1 | 0 | -1 | undefined
type Column = Extract<Meaning, { kind: 'column' }>

/** Expressions and cells of tables looked at; what is left over is not known. */
const STEPS = 300_000

const opposite = (direction: Direction): Direction =>
  direction === undefined || direction === 0 ? direction : direction === 1 ? -1 : 1

/** Of several that add up: one way, or not known. */
function joined(directions: readonly Direction[]): Direction {
  if (directions.includes(undefined)) return undefined
  const moving = new Set(directions.filter((one) => one !== 0))
  return moving.size === 0 ? 0 : moving.size === 1 ? [...moving][0] : undefined
}

const isNonPositive = (interval: Interval): boolean => isNonNegative(minus(interval))

/** As `by` goes, times a factor of such an interval. */
function signed(by: Direction, factor: Interval): Direction {
  if (by === 0 || isNonNegative(factor)) return by
  return isNonPositive(factor) ? opposite(by) : undefined
}

/** No value of the first is above any of the second. */
const isBelow = ({ high }: Interval, { low }: Interval): boolean =>
  high !== null && low !== null && compare(high.at, low.at) <= 0

export class Directions {
  readonly #fact: string
  readonly #ranges: Ranges
  #steps = 0

  constructor(fact: string, ranges: Ranges) {
    this.#fact = fact
    this.#ranges = ranges
  }

  ofName(name: string, narrowing: Narrowing): Direction {
    if (name === this.#fact) return 1
    const meaning = this.#ranges.index.names.get(name)
    if (meaning?.kind === 'formula') return this.#ofFormula(meaning.formula, narrowing)
    return meaning?.kind === 'column' ? this.#ofColumn(meaning, narrowing) : 0
  }

  of(expression: Expression, narrowing: Narrowing): Direction {
    this.#steps += 1
    if (this.#steps > STEPS) return undefined
    const d = (part: Expression): Direction => this.of(part, narrowing)
    switch (expression.op) {
      case 'name':
        return this.ofName(expression.name, narrowing)
      case 'negate':
      case 'not':
        return opposite(d(expression.of))
      case 'add':
      case 'and':
      case 'or':
        return joined([d(expression.left), d(expression.right)])
      case 'subtract':
        return joined([d(expression.left), opposite(d(expression.right))])
      case 'multiply':
      case 'divide':
        return this.#ofProduct(expression, narrowing)
      case 'compare':
        return this.#ofComparison(expression, narrowing)
      case 'if':
        return this.#ofArms(expression, narrowing)
      case 'round':
      case 'fit':
        return d(expression.of)
      case 'largest':
      case 'smallest':
        return joined(expression.of.map(d))
      case 'clamp':
        return joined([expression.of, expression.low, expression.high].map(d))
      case 'tiers': {
        const rates = this.ofName(expression.column, narrowing)
        const range = this.#ranges.ofName(expression.column, narrowing)
        const canSay = rates === 0 && range.kind === 'number' && isNonNegative(range.interval)
        return canSay ? d(expression.of) : undefined
      }
      case 'days':
      case 'months':
        return joined([opposite(d(expression.a)), d(expression.b)])
      case 'ordinal':
        return joined([d(expression.a), opposite(d(expression.b))])
      case 'shift':
        return joined([
          d(expression.date),
          expression.sign === 1 ? d(expression.by) : opposite(d(expression.by)),
        ])
      case 'lines':
        return joined(expression.lines.map((name) => this.ofName(name, narrowing)))
      case 'aggregate':
        return this.#ofAggregate(expression, narrowing)
      default:
        return 0
    }
  }

  #ofProduct(
    { op, left, right }: Extract<Expression, { left: Expression }>,
    narrowing: Narrowing,
  ): Direction {
    const [a, b] = [this.of(left, narrowing), this.of(right, narrowing)]
    if (a === 0 && b === 0) return 0
    const [as, bs] = [this.#ranges.numberOf(left, narrowing), this.#ranges.numberOf(right, narrowing)]
    if (op === 'multiply') return joined([signed(a, bs), signed(b, as)])
    // What divides must stay on one side of zero for its reciprocal to go one way.
    if (b !== 0 && !isPositive(bs) && !isNegative(bs)) return undefined
    return joined([signed(a, bs), signed(opposite(b), as)])
  }

  /** Whether it holds, as 0 or 1. */
  #ofComparison(
    { operands, operators }: Extract<Expression, { op: 'compare' }>,
    narrowing: Narrowing,
  ): Direction {
    const sides = operands.map((operand) => this.of(operand, narrowing))
    return joined(
      operators.map((operator, at) => {
        const [a, b] = [sides[at], sides[at + 1]]
        if (a === 0 && b === 0) return 0
        if (operator === '=' || operator === '≠') return undefined
        const leftIsLess = operator === '<' || operator === '≤'
        return leftIsLess ? joined([opposite(a), b]) : joined([a, opposite(b)])
      }),
    )
  }

  #ofArms(
    { condition, whenTrue, whenFalse }: Extract<Expression, { op: 'if' }>,
    narrowing: Narrowing,
  ): Direction {
    const arms = [true, false].map((holds) => {
      const within = this.#ranges.narrow(narrowing, condition, holds)
      const arm = holds ? whenTrue : whenFalse
      return { direction: this.of(arm, within), range: this.#ranges.numberOf(arm, within) }
    }) as [Arm, Arm]
    return this.#switched(this.of(condition, narrowing), ...arms)
  }

  /** A fall from one arm to the other counts too, where the condition goes with the fact. */
  #switched(condition: Direction, whenTrue: Arm, whenFalse: Arm): Direction {
    const within = joined([whenTrue.direction, whenFalse.direction])
    if (condition === 0 || condition === undefined || within === undefined) {
      return condition === 0 ? within : undefined
    }
    const [first, last] = condition === 1 ? [whenFalse, whenTrue] : [whenTrue, whenFalse]
    if (within !== -1 && isBelow(first.range, last.range)) return 1
    return within !== 1 && isBelow(last.range, first.range) ? -1 : undefined
  }

  /** Under a false condition of its block a line is 0. */
  #ofFormula({ condition, expression }: Formula, narrowing: Narrowing): Direction {
    if (condition === null) return this.of(expression, narrowing)
    const within = this.#ranges.narrow(narrowing, condition, true)
    const line = { direction: this.of(expression, within), range: this.#ranges.numberOf(expression, within) }
    const limit = { at: ZERO, open: false }
    const nothing: Arm = { direction: 0, range: { low: limit, high: limit } }
    return this.#switched(this.of(condition, narrowing), line, nothing)
  }

  #ofAggregate(expression: Extract<Expression, { op: 'aggregate' }>, narrowing: Narrowing): Direction {
    const { kind, over, when, of } = expression
    if ('from' in over && joined([this.of(over.from, narrowing), this.of(over.to, narrowing)]) !== 0) {
      return undefined
    }
    const rows = this.#ranges.inRows(narrowing, 'entity' in over ? over.entity : MONTHS)
    const counted = when === null ? rows : this.#ranges.narrow(rows, when, true)
    const chosen = when === null ? 0 : this.of(when, rows)
    const each = of === null ? 0 : this.of(of, counted)
    if (chosen === 0) return kind === '计数' ? 0 : each
    const never = of !== null && !isNonNegative(this.#ranges.numberOf(of, counted))
    return summable.has(kind) && !never ? joined([chosen, each]) : undefined
  }

  /** A column goes with the one condition that moves, if its results do from band to band. */
  #ofColumn(column: Column, narrowing: Narrowing): Direction {
    const { table, rows, at } = column
    const conditions = table.conditions.map(({ name }) => this.ofName(name, narrowing))
    const moving = conditions.flatMap((direction, index) => (direction === 0 ? [] : [index]))
    const results = joined(rows.map((row) => this.of(row.results[at] as Expression, narrowing)))
    const [index] = moving
    if (index === undefined || results === undefined) return results
    const direction = conditions[index]
    if (moving.length > 1 || direction === undefined) return undefined
    const stairs = this.#stairs(column, index, narrowing)
    if (stairs === undefined) return undefined
    return joined([results, direction === 1 ? stairs : opposite(stairs)])
  }

  /** Which way the results go as one condition grows and the others stay, whatever they are. */
  #stairs({ table, rows, at }: Column, index: number, narrowing: Narrowing): Direction {
    const samples = table.conditions.map(({ name, type }, which) =>
      samplesOf(
        rows.map(({ cells }) => cells[which] as Row['cells'][number]),
        type,
        this.#ranges.ofName(name, narrowing),
      ),
    )
    const { kind } = table.conditions[index]?.type ?? {}
    if (kind !== 'quantity' && kind !== 'date') return undefined
    const others = samples.filter((_, which) => which !== index)
    const count = others.reduce((product, { length }) => product * length, 1)
    this.#steps += count * rows.length * (samples[index]?.length ?? 0)
    if (this.#steps > STEPS) return undefined
    const directions: Direction[] = []
    for (let nth = 0; nth < count; nth++) {
      let rest = nth
      const fixed = samples.map((all, which) => {
        if (which === index) return undefined
        const value = all[rest % all.length]
        rest = Math.floor(rest / all.length)
        return value
      })
      const found = (samples[index] ?? []).map((value) =>
        rows.find(({ cells }) => cells.every((cell, which) => letsThrough(cell, fixed[which] ?? value))),
      )
      const steps = found.filter((row, which) => row !== undefined && row !== found[which - 1]) as Row[]
      directions.push(
        ...steps.slice(1).map((row, which) => {
          const [before, after] = [steps[which] as Row, row].map((one) =>
            this.#ranges.numberOf(one.results[at] as Expression, narrowing),
          ) as [Interval, Interval]
          return isBelow(before, after)
            ? isBelow(after, before)
              ? 0
              : 1
            : isBelow(after, before)
              ? -1
              : undefined
        }),
      )
    }
    return joined(directions)
  }
}

interface Arm {
  readonly direction: Direction
  readonly range: Interval
}

/** Aggregates to which one more row of nothing negative never adds less than nothing. */
const summable: ReadonlySet<AggregateKind> = new Set(['合计', '计数'])
