/**
 * 查表 · Look up a table: the row that lets the conditions through, fewer 其他 first.
 */
import { orderOf } from './compare-values.ts'
import type { Evaluation } from './evaluation.ts'
import type { Expression } from './expression.ts'
import type { Band, Cell, Row } from './plan.ts'
import type { Meaning } from './plan-index.ts'
import { add, compare, decimal, multiply, type Rational, smaller, subtract, ZERO } from './rational.ts'
import type { Inside } from './reason.ts'
import {
  failed,
  isFailed,
  isKnown,
  isNumber,
  isPending,
  type Known,
  obstacle,
  sameValue,
  type Value,
} from './value.ts'

type ColumnMeaning = Extract<Meaning, { kind: 'column' }>

/**
 * The column's value in the row that matches. With conditions 待定, the value that all rows still possible
 * share; a row of 其他 stays possible, but does not match for want of a fact.
 */
export function chooseRow(run: Evaluation, column: ColumnMeaning, inside: Inside): Value {
  const possible: Row[] = []
  const missing: Value[] = []
  for (const row of column.rows) {
    const matches = matchRow(run, column, row, inside)
    if (typeof matches !== 'boolean') {
      if (isFailed(matches)) return matches
      missing.push(matches)
    } else if (!matches) continue
    possible.push(row)
    if (matches === true) break
  }
  const [first, ...others] = possible.map((row) => run.evaluate(resultOf(row, column), inside))
  if (first === undefined) return failed('no-row')
  if (missing.length === 0) {
    const [row] = possible as [Row]
    run.current?.tableRows.add(row)
    run.touched?.add(row)
    return first
  }
  const allSame = isKnown(first) && others.every((value) => sameValue(first, value))
  return allSame ? first : (obstacle(missing) as Value)
}

const resultOf = (row: Row, column: ColumnMeaning): Expression => row.results[column.at] as Expression

/** Whether every cell lets its condition through; one that surely does not decides. */
function matchRow(run: Evaluation, { table }: ColumnMeaning, row: Row, inside: Inside): boolean | Value {
  let open: Value | undefined
  for (const [at, cell] of row.cells.entries()) {
    if (cell.test === 'any') continue
    const { value } = run.reasonOf(table.conditions[at]?.name ?? '', inside)
    if (isFailed(value)) return value
    if (isPending(value)) open = open === undefined ? value : obstacle([open, value])
    else if (!letsThrough(cell, value)) return false
  }
  return open ?? true
}

export function letsThrough(cell: Cell, value: Known): boolean {
  if (cell.test === 'values') return cell.values.some((one) => one === value)
  return cell.test !== 'bands' || cell.bands.some((band) => isWithin(band, value))
}

function isWithin(band: Band, value: Known): boolean {
  const { lowOpen, highOpen } = band
  const [low, high] = isNumber(value) ? limitsOf(band) : [band.low, band.high]
  const above = low === null || (lowOpen ? orderOf(value, low) > 0 : orderOf(value, low) >= 0)
  return above && (high === null || (highOpen ? orderOf(value, high) < 0 : orderOf(value, high) <= 0))
}

const limits = new WeakMap<Band, readonly [low: Rational | null, high: Rational | null]>()

/** The limits of a band of numbers, read once. */
function limitsOf(band: Band): readonly [low: Rational | null, high: Rational | null] {
  let known = limits.get(band)
  if (known === undefined) {
    known = [band.low === null ? null : decimal(band.low), band.high === null ? null : decimal(band.high)]
    limits.set(band, known)
  }
  return known
}

/** 累进: each part of the quantity at the rate of the band it falls in; nothing of a negative quantity. */
export function evaluateTiers(
  run: Evaluation,
  expression: Extract<Expression, { op: 'tiers' }>,
  inside: Inside,
): Value {
  const quantity = run.evaluate(expression.of, inside)
  const column = run.index.names.get(expression.column)
  if (!isNumber(quantity) || column?.kind !== 'column') return quantity
  let sum = ZERO
  let covered = ZERO
  for (const row of tiersOf(column.rows)) {
    const { low, high } = bandOf(row)
    const from = low === null ? ZERO : decimal(low)
    const to = high === null ? quantity : smaller(quantity, decimal(high))
    const part = subtract(to, from)
    if (part.n <= 0n) continue
    const rate = run.evaluate(resultOf(row, column), inside)
    if (!isNumber(rate)) return rate
    sum = add(sum, multiply(part, rate))
    covered = to
    run.current?.tableRows.add(row)
    run.touched?.add(row)
  }
  return quantity.n > 0n && compare(covered, quantity) < 0 ? failed('beyond-the-bands') : sum
}

/** The bands from the lowest up; each row has one cell of one band. */
export const tiersOf = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => compare(lowOf(a), lowOf(b)))

const lowOf = (row: Row): Rational => decimal(bandOf(row).low ?? '0')

const EVERYTHING: Band = { low: null, lowOpen: false, high: null, highOpen: false }

export function bandOf(row: Row): Band {
  const [cell] = row.cells
  return (cell?.test === 'bands' ? cell.bands[0] : undefined) ?? EVERYTHING
}
