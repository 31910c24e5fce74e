/**
 * 边上的值 · Edges: the values of a fact at which a plan's rules may bend, and those just beside them.
 *
 * Limits of the fact and of every band of its unit, and what a sum divided by a rate comes to: 15000 元 at
 * 400 元/㎡ bends at 37.5 ㎡. Days lie around the plan's days, as far off as its bands count.
 */
import { addDays, addMonths } from '../../calendar.ts'
import type { Household } from '../../household.ts'
import { perUnit, timesUnit } from '../../measure.ts'
import type { Fact, Plan } from '../../plan.ts'
import type { Rational } from '../../rational.ts'
import * as rational from '../../rational.ts'
import { isNumber, type Known } from '../../value.ts'
import { readExample } from '../run-examples.ts'
import { type Constants, inOrder } from './constants.ts'

/** A fact's edges in ascending order, never empty. */
export type Edges = ReadonlyMap<Fact, readonly Known[]>

/** Rows of one entity, whatever the plan writes. */
export const ROWS_AT_MOST = 12
const EDGES_AT_MOST = 200
/** Constants of one unit that are divided by one another. */
const DIVIDED_AT_MOST = 60
const SOME_DAY = '2020-01-01'

export function edgesOf(plan: Plan, constants: Constants, examples: readonly Household[]): Edges {
  return new Map(
    plan.entities.flatMap(({ name, facts }) =>
      facts.map((fact) => {
        const seen = examples.flatMap((one) => (one.get(name) ?? []).map((row) => row.get(fact.name)))
        return [
          fact,
          edgesOfFact(
            fact,
            constants,
            seen.filter((value) => value !== undefined),
          ),
        ] as const
      }),
    ),
  )
}

/** The households of a plan's examples, as far as their facts are taken. */
export function exampleHouseholds(plan: Plan): Household[] {
  return plan.examples.flatMap((example) => {
    const household = readExample(plan, example, () => {})
    return household === undefined ? [] : [household]
  })
}

function edgesOfFact(fact: Fact, constants: Constants, seen: readonly Known[]): readonly Known[] {
  const { type } = fact
  if (type.kind === 'truth') return [false, true]
  if (type.kind === 'choice') return type.values
  if (type.kind === 'quantity') {
    return thinned(numberEdges(fact, type.unit, constants, seen.filter(isNumber)))
  }
  return thinned(dayEdges(fact, constants, seen as readonly string[]))
}

/** The smallest difference between two values of a number fact. */
export const stepOf = ({ type }: Fact): Rational => ({
  n: 1n,
  d: 10n ** BigInt((type.kind === 'quantity' ? type.decimals : 0) ?? 0),
})

export const isAllowed = ({ low, high }: Fact, value: Known): boolean =>
  isNumber(value)
    ? (low === null || rational.compare(value, rational.decimal(low)) >= 0) &&
      (high === null || rational.compare(value, rational.decimal(high)) <= 0)
    : typeof value === 'boolean' || ((low === null || value >= low) && (high === null || value <= high))

function numberEdges(
  fact: Fact,
  unit: string,
  { numbers }: Constants,
  seen: readonly Rational[],
): Rational[] {
  const step = stepOf(fact)
  const limits = [fact.low, fact.high].filter((limit) => limit !== null).map(rational.decimal)
  const candidates = [...limits, ...thinned(numbers.get(unit) ?? []), ...bends(unit, numbers)]
  const around = candidates.flatMap((at) => {
    const near = rational.roundTo(at, step, 'nearest')
    return [rational.subtract(near, step), near, rational.add(near, step)]
  })
  const allowed = [...around, ...seen].filter((value) => isAllowed(fact, value))
  return inOrder(allowed.length > 0 ? allowed : [rational.ZERO])
}

/** Quotients and products of two constants that have the unit. */
function bends(unit: string, numbers: Constants['numbers']): Rational[] {
  const some = [...numbers].map(([of, all]) => [of, thinned(all, DIVIDED_AT_MOST)] as const)
  const pairs = some.flatMap(([a, as]) => some.map(([b, bs]) => ({ a, as, b, bs })))
  return pairs.flatMap(({ a, as, b, bs }) => {
    const quotients = a !== '' && b !== '' && perUnit(a, b) === unit
    const products = b === '' && a === unit && a !== '' && timesUnit(a, b) === unit
    if (!quotients && !products) return []
    return as.flatMap((x) =>
      bs
        .filter(({ n }) => n !== 0n)
        .map((y) => (quotients ? rational.divide(x, y) : rational.multiply(x, y))),
    )
  })
}

/** Numbers of rows that the plan writes in the counter of an entity, and one more. */
export function countsOf({ entities }: Plan, { numbers }: Constants): Map<string, readonly number[]> {
  return new Map(
    entities.map(({ name, counter }) => {
      const written = (numbers.get(counter) ?? []).filter(rational.isWhole).map(({ n, d }) => Number(n / d))
      const counts = written.flatMap((count) => [count, count + 1])
      return [name, counts.filter((count) => count >= 0 && count <= ROWS_AT_MOST)]
    }),
  )
}

function dayEdges(fact: Fact, { days, numbers }: Constants, seen: readonly string[]): string[] {
  const written = [...days, ...seen, fact.low, fact.high].filter((day) => day !== null)
  const bases = written.length > 0 ? thinned(written, DIVIDED_AT_MOST) : [SOME_DAY]
  const off = (unit: string): number[] =>
    thinned(numbers.get(unit) ?? [], DIVIDED_AT_MOST)
      .filter(rational.isWhole)
      .map(({ n, d }) => Number(n / d))
  const found = bases.flatMap((base) => [
    ...[-1, 0, 1].map((by) => addDays(base, by)),
    ...off('日').flatMap((by) => [by - 1, by, by + 1].map((days) => addDays(base, days))),
    ...off('月').map((by) => addMonths(base, by)),
  ])
  const allowed = found.filter((day) => day !== undefined && isAllowed(fact, day)) as string[]
  return [...new Set(allowed.length > 0 ? allowed : [fact.low ?? SOME_DAY])].sort()
}

/** Not more than can be tried, evenly. */
function thinned<T>(all: readonly T[], most = EDGES_AT_MOST): readonly T[] {
  if (all.length <= most) return all
  const every = (all.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => all[Math.round(at * every)] as T)
}
