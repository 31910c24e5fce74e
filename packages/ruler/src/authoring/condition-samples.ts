/**
 * 条件的样点 · Condition samples: one value of every piece that the cells of a column cut its range into.
 *
 * What holds of the samples holds of every value between them, so overlaps and gaps are found by trying them.
 */
import { addDays } from '../calendar.ts'
import { letsThrough } from '../evaluate-table.ts'
import type { Type } from '../expression.ts'
import { isWholeNumbered } from '../measure.ts'
import type { Cell } from '../plan.ts'
import { add, compare, decimal, divide, ONE, type Rational, roundTo, subtract, whole } from '../rational.ts'
import type { Known } from '../value.ts'
import { type Interval, only, overlap } from './interval.ts'
import type { Range } from './range.ts'

const TWO = whole(2)
/** Days before and after any that a plan writes. */
const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'

export function samplesOf(cells: readonly Cell[], type: Type, range: Range): Known[] {
  if (type.kind === 'quantity') return numberSamples(cells, type.unit, type.decimals, rangeInterval(range))
  if (type.kind === 'date' || type.kind === 'month') return daySamples(cells)
  const all = type.kind === 'truth' ? [true, false] : type.kind === 'choice' ? type.values : []
  return all.filter((value) => range.kind !== 'values' || range.values.has(value))
}

/** Which of some cells let a sample through. */
export const lettingThrough = (cells: readonly Cell[], sample: Known): boolean[] =>
  cells.map((cell) => letsThrough(cell, sample))

const rangeInterval = (range: Range): Interval =>
  range.kind === 'number' ? range.interval : { low: null, high: null }

function limitsOf(cells: readonly Cell[]): string[] {
  const bands = cells.flatMap((cell) => (cell.test === 'bands' ? cell.bands : []))
  return [...new Set(bands.flatMap(({ low, high }) => [low, high]).filter((limit) => limit !== null))]
}

/** Whole-numbered units, and facts of so many decimals, have nothing between two neighbours of their grid. */
function numberSamples(
  cells: readonly Cell[],
  unit: string,
  decimals: number | null,
  { low, high }: Interval,
): Known[] {
  const step = gridOf(unit, decimals)
  const edges = [low?.at, high?.at].filter((at) => at !== undefined)
  const cuts = [...limitsOf(cells).map(decimal), ...edges].sort(compare)
  const [first, last] = [cuts[0] ?? whole(0), cuts[cuts.length - 1] ?? whole(0)]
  const candidates = [subtract(first, ONE), add(last, ONE)]
  cuts.forEach((cut, at) => {
    candidates.push(cut)
    const next = cuts[at + 1]
    if (next !== undefined && compare(cut, next) < 0) candidates.push(...insideOf(cut, next, step))
  })
  const distinct = candidates
    .sort(compare)
    .filter((value, at, all) => at === 0 || compare(value, all[at - 1] as Rational) !== 0)
  return distinct.filter(
    (value) => overlap(only(value), { low, high }) !== undefined && isOnGrid(value, step),
  )
}

const gridOf = (unit: string, decimals: number | null): Rational | null =>
  isWholeNumbered(unit) ? ONE : decimals === null ? null : { n: 1n, d: 10n ** BigInt(decimals) }

const isOnGrid = (value: Rational, step: Rational | null): boolean =>
  step === null || compare(roundTo(value, step, 'nearest'), value) === 0

/** One value strictly between two, if the grid has any there. */
function insideOf(low: Rational, high: Rational, step: Rational | null): Rational[] {
  const middle = divide(add(low, high), TWO)
  if (step === null) return [middle]
  const near = roundTo(middle, step, 'nearest')
  const candidates = [near, subtract(near, step), add(near, step)]
  return candidates.filter((one) => compare(low, one) < 0 && compare(one, high) < 0).slice(0, 1)
}

function daySamples(cells: readonly Cell[]): string[] {
  const limits = limitsOf(cells)
  const around = limits.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])
  return [...new Set([FIRST_DAY, ...around.filter((day) => day !== undefined), LAST_DAY])].sort()
}
