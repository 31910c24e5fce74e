/**
 * 正文与规则 · Prose drift: a number with a unit in an article's prose that no rule of the article holds (W901).
 */
import type { Report } from '../diagnostic.ts'
import type { Expression, Type } from '../expression.ts'
import { everyPart } from '../expression-parts.ts'
import type { Cell, Fact, Plan } from '../plan.ts'
import { compare, decimal, type Rational } from '../rational.ts'
import { numbersIn } from './prose-numbers.ts'
import { codePoints } from './source-line.ts'

/** A number that a rule holds, in its canonical unit. */
interface Held {
  readonly value: Rational
  readonly unit: string
}

export function checkProse(plan: Plan, report: Report): void {
  const heldEverywhere = plan.givens.flatMap(({ text }) => numbersIn(text))
  const held = heldByArticle(plan)
  for (const { title, prose } of plan.clauses) {
    const own = held.get(title)
    // An article without rules states facts of its own, which nothing can drift from.
    if (own === undefined) continue
    for (const { text, line } of prose) {
      // Columns are counted on from number to number, as a line may be full of them.
      let [from, column] = [0, 1]
      for (const number of numbersIn(text)) {
        const { at, written } = number
        column += codePoints(text, from, at)
        from = at
        if (heldEverywhere.some((one) => isSame(number, one)) || own.some((one) => isSame(number, one)))
          continue
        report('W901', { line, column, length: codePoints(written) }, { text: written })
      }
    }
  }
}

function heldByArticle(plan: Plan): ReadonlyMap<string, readonly Held[]> {
  const held = new Map<string, Held[]>()
  const hold = (clause: string, numbers: readonly Held[]): void => {
    held.set(clause, [...(held.get(clause) ?? []), ...numbers])
  }
  for (const { clause, expression, condition } of plan.formulas) {
    hold(clause, constantsIn(expression))
    if (condition !== null) hold(clause, constantsIn(condition))
  }
  for (const { clause, rows, title, conditions } of plan.tables) {
    const limits = rows.flatMap(({ cells }) =>
      cells.flatMap((cell, at) => limitsOf(cell, conditions[at]?.type)),
    )
    hold(clause, [
      ...limits,
      ...rows.flatMap(({ results }) => results.flatMap(constantsIn)),
      ...numbersIn(title),
    ])
  }
  for (const { clause, entries, type } of plan.lists)
    hold(
      clause,
      entries.flatMap((entry) => heldAs(entry, type)),
    )
  for (const { clause, holds } of plan.premises) hold(clause, constantsIn(holds))
  for (const fact of plan.entities.flatMap(({ facts }) => facts)) {
    const clause = plan.clauses.findLast(({ line }) => line < fact.place.line)?.title ?? ''
    if (held.has(clause)) hold(clause, limitsOfFact(fact))
  }
  return held
}

/** Prose says 每平方米 20 元 of 20 元/㎡, and 两次 of a bare 2. */
const isSame = (prose: Held, rule: Held): boolean =>
  compare(prose.value, rule.value) === 0 &&
  (rule.unit === '' || aboveTheLine(prose.unit) === aboveTheLine(rule.unit))

const aboveTheLine = (unit: string): string => unit.split('/')[0] ?? ''

const heldAs = (value: string, type: Type | undefined): Held[] =>
  type?.kind === 'quantity' ? [{ value: decimal(value), unit: type.unit }] : []

const limitsOf = (cell: Cell, type: Type | undefined): Held[] =>
  cell.test === 'bands'
    ? cell.bands.flatMap(({ low, high }) =>
        [low, high].flatMap((limit) => (limit === null ? [] : heldAs(limit, type))),
      )
    : []

const limitsOfFact = ({ type, low, high, fallback }: Fact): Held[] =>
  [low, high, fallback].flatMap((limit) => (typeof limit === 'string' ? heldAs(limit, type) : []))

/** The numbers that an expression writes down, steps of rounding among them. */
const constantsIn = (root: Expression): Held[] =>
  everyPart(root).flatMap((part) => {
    if (part.op === 'number') return { value: decimal(part.value), unit: part.unit }
    if (part.op !== 'round') return []
    return { value: decimal(part.step), unit: numbersIn(part.stepWritten)[0]?.unit ?? '元' }
  })
