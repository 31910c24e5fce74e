/**
 * 方案所定之数 · Stated amounts: what a plan sets for something that a statute limits, read from its formulas
 * and tables without a household.
 *
 * `四舍五入(非住宅价值 × 5%，元)` sets 5 %. Constants of one product are multiplied, so that `5% × 0.5` is 2.5 %.
 * What rests on a household's facts alone sets nothing.
 */
import type { Expression } from '../expression.ts'
import { readUnit } from '../measure.ts'
import type { Place } from '../place.ts'
import type { DecisionTable, Plan, Row } from '../plan.ts'
import { indexOf } from '../plan-index.ts'
import { decimal, divide, exactText, multiply, type Rational } from '../rational.ts'

export interface Amount {
  readonly value: Rational
  readonly place: Place
}

export interface Stated {
  /** Where each thing of those names is defined. */
  readonly places: readonly Place[]
  readonly amounts: readonly Amount[]
}

/** Everything tagged with, or called, one of the names; of a table only the rows that let `where` through. */
export function statedAmounts(
  plan: Plan,
  names: readonly string[],
  unit: string,
  where: Readonly<Record<string, string>> = {},
): Stated {
  const formulas = plan.formulas.filter(
    ({ name, tags }) => names.includes(name) || tags.some((tag) => names.includes(tag)),
  )
  const columns = plan.tables.flatMap((table) =>
    table.columns.flatMap((column, at) => (names.includes(column.name) ? [{ column, table, at }] : [])),
  )
  return {
    places: [...formulas, ...columns.map(({ column }) => column)].map(({ place }) => place),
    amounts: [
      ...formulas.flatMap(({ expression }) => constantsIn(plan, expression, unit)),
      ...columns.flatMap(({ table, at }) => cellsOf(plan, table, at, unit, where)),
    ],
  }
}

const cellsOf = (
  plan: Plan,
  table: DecisionTable,
  at: number,
  unit: string,
  where: Readonly<Record<string, string>>,
): Amount[] =>
  table.rows
    .filter((row) => table.conditions.every(({ name }, i) => letsThrough(row, i, where[name])))
    .flatMap((row) => constantsIn(plan, row.results[at], unit))

function letsThrough(row: Row, at: number, value: string | undefined): boolean {
  const cell = row.cells[at]
  return value === undefined || cell?.test !== 'values' || cell.values.includes(value)
}

/** The constants of a unit that an expression multiplies, adds or chooses from. */
function constantsIn(plan: Plan, expression: Expression | null | undefined, unit: string): Amount[] {
  if (!expression) return []
  const of = (inner: Expression, of: string = unit) => constantsIn(plan, inner, of)
  switch (expression.op) {
    case 'number':
      return expression.unit === unit ? [{ value: decimal(expression.value), place: expression.place }] : []
    case 'name':
      return namedConstants(plan, expression.name, unit)
    case 'round':
    case 'clamp':
    case 'negate':
      return of(expression.of)
    case 'aggregate':
      return expression.of ? of(expression.of) : []
    case 'if':
      return [...of(expression.whenTrue), ...of(expression.whenFalse)]
    case 'largest':
    case 'smallest':
      return expression.of.flatMap((one) => of(one))
    case 'add':
      return [...of(expression.left), ...of(expression.right)]
    case 'subtract':
      return of(expression.left)
    case 'divide':
      return crossed(of(expression.left), of(expression.right, ''), divide)
    case 'multiply': {
      const { left, right } = expression
      const [first, second] = of(left).length > 0 ? [left, right] : [right, left]
      return crossed(of(first), of(second, ''), multiply)
    }
    default:
      return []
  }
}

/** A name of that very unit is followed to its definition; any other is a quantity of the household. */
function namedConstants(plan: Plan, name: string, unit: string): Amount[] {
  const meaning = indexOf(plan).names.get(name)
  const hasUnit = (type: { kind: string; unit?: string }) => type.kind === 'quantity' && type.unit === unit
  if (meaning?.kind === 'given') return constantsIn(plan, meaning.given.value, unit)
  if (meaning?.kind === 'formula' && hasUnit(meaning.formula.type))
    return constantsIn(plan, meaning.formula.expression, unit)
  if (meaning?.kind === 'column' && hasUnit(meaning.column.type))
    return cellsOf(plan, meaning.table, meaning.at, unit, {})
  return []
}

const crossed = (
  amounts: readonly Amount[],
  factors: readonly Amount[],
  combine: (a: Rational, b: Rational) => Rational,
): Amount[] =>
  factors.length === 0
    ? [...amounts]
    : amounts.flatMap(({ value, place }) =>
        factors
          .filter((factor) => factor.value.n !== 0n || combine === multiply)
          .map((factor) => ({ value: combine(value, factor.value), place })),
      )

/** The first quantity of a unit in a text (`安置房交付后 6 个月`), and how it is written there. */
export function quantityIn(
  text: string,
  unit?: string,
): { value: Rational; unit: string; written: string } | undefined {
  for (const { 0: digits, index } of text.matchAll(/\d+(?:\.\d+)?/g)) {
    const after = text.slice(index + digits.length)
    const gap = after.length - after.trimStart().length
    const read = readUnit(after, gap)
    if (read === undefined || !('unit' in read) || (unit !== undefined && read.unit !== unit)) continue
    const written = digits + after.slice(0, read.end)
    return { value: multiply(decimal(digits), read.scale), unit: read.unit, written }
  }
  return undefined
}

/** `2.5%`, `40 ㎡` */
export const writtenAmount = (value: Rational, unit: string): string =>
  unit === '' ? `${exactText(multiply(value, decimal('100')))}%` : `${exactText(value)} ${unit}`
