/**
 * 查表 · Look up a table: the row that lets the conditions through, fewer 其他 first.
 */
import { orderOf } from './compare-values.ts'
import type { Evaluation } from './evaluation.ts'
import type { Expression } from './expression.ts'
import type { Band, Cell, Row } from './plan.ts'
import { indexOf, type Meaning } from './plan-index.ts'
import type { Named, PreparedPlan, Step } from './prepared-plan.ts'
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

/** A row with its conditions by name, and its result for one column. */
interface Choice {
  readonly row: Row
  readonly tests: readonly { readonly condition: Named; readonly cell: Cell }[]
  readonly result: Step
}

/**
 * The column's value in the row that matches. With conditions 待定, the value that all rows still possible
 * share; a row of 其他 stays possible, but does not match for want of a fact.
 */
export function columnStep(plan: PreparedPlan, column: ColumnMeaning): Step {
  const choices = column.rows.map((row) => choiceOf(plan, row, column))
  return (run, inside) => {
    const possible: Choice[] = []
    const missing: Value[] = []
    for (const choice of choices) {
      const matches = matchRow(run, choice, inside)
      if (matches === false) continue
      if (matches === true) {
        if (possible.length === 0) return resultOf(run, choice, inside)
        possible.push(choice)
        break
      }
      if (isFailed(matches)) return matches
      missing.push(matches)
      possible.push(choice)
    }
    const [first, ...others] = possible.map(({ result }) => result(run, inside))
    if (first === undefined) return failed('no-row')
    const allSame = isKnown(first) && others.every((value) => sameValue(first, value))
    return allSame ? first : (obstacle(missing) as Value)
  }
}

function choiceOf(plan: PreparedPlan, row: Row, { at, table }: ColumnMeaning): Choice {
  const tests = row.cells.flatMap((cell, i) => {
    const condition = table.conditions[i]
    return cell.test === 'any' || condition === undefined
      ? []
      : { condition: plan.named(condition.name), cell }
  })
  return { row, tests, result: plan.stepOf(row.results[at] as Expression) }
}

function resultOf(run: Evaluation, { row, result }: Choice, inside: Inside): Value {
  const value = result(run, inside)
  noteRow(run, row)
  return value
}

function noteRow(run: Evaluation, row: Row): void {
  const noted = run.current?.tableRows
  if (noted !== undefined && !noted.includes(row)) noted.push(row)
  run.touched?.add(row)
}

/** Whether every cell lets its condition through; one that surely does not decides. */
function matchRow(run: Evaluation, { tests }: Choice, inside: Inside): boolean | Value {
  let open: Value | undefined
  for (const { condition, cell } of tests) {
    const { value } = run.reasonFor(condition, inside)
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
export function tiersStep(plan: PreparedPlan, expression: Extract<Expression, { op: 'tiers' }>): Step {
  const column = indexOf(plan.plan).names.get(expression.column)
  const of = plan.stepOf(expression.of)
  if (column?.kind !== 'column') return of
  const bands = tiersOf(column.rows).map((row) => {
    const { low, high } = bandOf(row)
    return {
      row,
      from: low === null ? ZERO : decimal(low),
      most: high === null ? null : decimal(high),
      rate: plan.stepOf(row.results[column.at] as Expression),
    }
  })
  const end = bands.length === 0 ? ZERO : bands[bands.length - 1]?.most
  return (run, inside) => {
    const quantity = of(run, inside)
    if (!isNumber(quantity)) return quantity
    let sum = ZERO
    for (const { row, from, most, rate } of bands) {
      const to = most === null ? quantity : smaller(quantity, most)
      const part = subtract(to, from)
      if (part.n <= 0n) continue
      const each = rate(run, inside)
      if (!isNumber(each)) return each
      sum = add(sum, multiply(part, each))
      noteRow(run, row)
    }
    return end && quantity.n > 0n && compare(quantity, end) > 0 ? failed('beyond-the-bands') : sum
  }
}

/** The bands from the lowest up; each row has one cell of one band. */
export const tiersOf = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => compare(lowOf(a), lowOf(b)))

const lowOf = (row: Row): Rational => decimal(bandOf(row).low ?? '0')

const EVERYTHING: Band = { low: null, lowOpen: false, high: null, highOpen: false }

export function bandOf(row: Row): Band {
  const [cell] = row.cells
  return (cell?.test === 'bands' ? cell.bands[0] : undefined) ?? EVERYTHING
}
