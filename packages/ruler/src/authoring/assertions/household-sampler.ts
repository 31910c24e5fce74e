/**
 * 造户 · Household sampler: invented households for a search, with facts on the edges more often than not.
 *
 * Facts that the assertion does not rest on keep their simplest value, so that what is found is easily read.
 */
import { addDays, daysBetween } from '../../calendar.ts'
import type { FactRow, Household } from '../../household.ts'
import type { Entity, Fact, Plan } from '../../plan.ts'
import { HOUSEHOLD } from '../../plan-index.ts'
import { add, multiply, type Rational, roundTo, subtract, whole } from '../../rational.ts'
import { isNumber, type Known } from '../../value.ts'
import type { Chance } from './chance.ts'
import { type Edges, isAllowed, stepOf } from './edges.ts'

export interface Sampler {
  readonly plan: Plan
  readonly edges: Edges
  /** Numbers of rows that the plan writes, by entity: `计数(安置房) ≤ 2 套`. */
  readonly counts: ReadonlyMap<string, readonly number[]>
  /** Names that the assertion rests on. */
  readonly relevant: ReadonlySet<string>
  /** Households that a search may start from. */
  readonly known: readonly Household[]
  readonly chance: Chance
  /** Whether facts that may be missing are sometimes left out. */
  readonly leavesOut: boolean
}

/** Rows of one entity, unless the plan writes a number of them. */
const ROWS_UNASKED = 3

/** A household of the examples with some facts changed, or one made up. */
export function sampleHousehold(sampler: Sampler): Household {
  const { plan, chance, known } = sampler
  const from = known.length > 0 && chance.oneIn(2) ? chance.of(known) : undefined
  return new Map(
    plan.entities.map((entity) => {
      const rows =
        from?.get(entity.name) ?? Array.from({ length: rowCount(sampler, entity) }, () => undefined)
      return [entity.name, rows.map((row) => sampleRow(sampler, entity, row))]
    }),
  )
}

function rowCount({ chance, counts }: Sampler, { name, minimum, maximum }: Entity): number {
  if (name === HOUSEHOLD) return 1
  const written = counts.get(name) ?? []
  const wanted = chance.oneIn(2)
    ? 1
    : chance.oneIn(2) && written.length > 0
      ? chance.of(written)
      : chance.below(ROWS_UNASKED + 1)
  return Math.min(maximum, Math.max(minimum, wanted))
}

function sampleRow(sampler: Sampler, { facts }: Entity, from: FactRow | undefined): FactRow {
  const { chance, relevant, leavesOut } = sampler
  const row = new Map<string, Known>()
  for (const fact of facts) {
    const kept = from?.get(fact.name)
    if (!relevant.has(fact.name)) {
      if (!fact.optional) row.set(fact.name, simplest(sampler.edges, fact))
    } else if (leavesOut && fact.optional && fact.fallback === null && chance.oneIn(8)) continue
    else row.set(fact.name, kept !== undefined && !chance.oneIn(3) ? kept : sampleValue(sampler, fact))
  }
  return row
}

/** The first of its edges that is nothing, or else the lowest. */
export function simplest(edges: Edges, fact: Fact): Known {
  const all = edges.get(fact) ?? []
  return all.find((value) => isNumber(value) && value.n === 0n) ?? (all[0] as Known)
}

/** An edge, mostly; else something between two of them. */
export function sampleValue({ edges, chance }: Sampler, fact: Fact): Known {
  const all = edges.get(fact) ?? []
  const value = chance.of(all)
  const other = chance.of(all)
  if (!chance.oneIn(3)) return value
  if (isNumber(value) && isNumber(other)) return between(fact, value, other, chance)
  if (fact.type.kind !== 'date') return value
  const days = daysBetween(String(value), String(other))
  return addDays(String(value), Math.trunc((days * chance.below(1000)) / 1000)) ?? value
}

/** Often near the first, so that small figures are tried as often as large ones. */
function between(fact: Fact, value: Rational, other: Rational, chance: Chance): Rational {
  const step = stepOf(fact)
  const share: Rational = { n: BigInt(chance.below(10_000)), d: 10n ** BigInt(4 + chance.below(5)) }
  return roundTo(add(value, multiply(subtract(other, value), share)), step, 'nearest')
}

/** The next larger value of a number or a day; undefined at the end of its range. */
export function nextAfter(fact: Fact, value: Known, steps = 1): Known | undefined {
  const next = isNumber(value)
    ? add(value, multiply(whole(steps), stepOf(fact)))
    : addDays(String(value), steps)
  return next !== undefined && isAllowed(fact, next) ? next : undefined
}
