/**
 * 化简 · Shrink: from a case that is broken to the smallest household that still is: fewer rows, simpler
 * values, smaller numbers, a shorter move.
 */
import type { Household } from '../../household.ts'
import type { Fact, Plan } from '../../plan.ts'
import { add, compare, multiply, type Rational, roundTo, subtract } from '../../rational.ts'
import { isNumber, type Known, sameValue } from '../../value.ts'
import { type Case, type Move, withFact } from './claim.ts'
import { type Edges, stepOf } from './edges.ts'
import { nextAfter, simplest } from './household-sampler.ts'

/** How far towards the lower value, from all the way to nearly not. */
const SHARES: readonly Rational[] = [0, 1, 2, 3, 4, 6, 8, 11, 14].map((k) => ({
  n: 2n ** BigInt(k) - 1n,
  d: 2n ** BigInt(k),
}))

/** Takes every simpler case that is `stillBroken`, until none is or so many were tried. */
export function shrink(
  plan: Plan,
  edges: Edges,
  start: Case,
  stillBroken: (one: Case) => boolean,
  budget: number,
): Case {
  let current = start
  let tried = 0
  for (let changed = true; changed; ) {
    changed = false
    for (const simpler of simplerCases(plan, edges, current)) {
      if (tried >= budget) return current
      tried += 1
      if (!stillBroken(simpler)) continue
      current = simpler
      changed = true
      break
    }
  }
  return current
}

function* simplerCases(plan: Plan, edges: Edges, one: Case): Generator<Case> {
  const { household, move } = one
  for (const { name, minimum } of plan.entities) {
    const rows = household.get(name) ?? []
    if (rows.length <= minimum) continue
    for (const row of rows.keys()) {
      if (move?.entity === name && move.row === row) continue
      yield withoutRow(one, name, row)
    }
  }
  if (move !== null) yield* shorterMoves(edges, household, move)
  for (const { name, facts } of plan.entities) {
    for (const [row, values] of (household.get(name) ?? []).entries()) {
      for (const fact of facts) {
        const isMoving = move?.entity === name && move.row === row && move.fact === fact
        const value = values.get(fact.name)
        if (isMoving || value === undefined) continue
        for (const simpler of simplerValues(edges, fact, value)) {
          yield { household: withFact(household, name, row, fact.name, simpler), move }
        }
      }
    }
  }
}

function withoutRow({ household, move }: Case, entity: string, row: number): Case {
  const rows = (household.get(entity) ?? []).filter((_, at) => at !== row)
  const shifted = move?.entity === entity && move.row > row ? { ...move, row: move.row - 1 } : move
  return { household: new Map(household).set(entity, rows), move: shifted }
}

/** Nothing at all, where the fact may be missing; else what is before it, or below it. */
function simplerValues(edges: Edges, fact: Fact, value: Known): (Known | undefined)[] {
  return [
    ...(fact.optional && fact.fallback === null ? [undefined] : []),
    ...lesserValues(edges, fact, value),
  ]
}

function lesserValues(edges: Edges, fact: Fact, value: Known): Known[] {
  const least = simplest(edges, fact)
  if (sameValue(least, value)) return []
  if (isNumber(value) && isNumber(least)) return compare(value, least) > 0 ? lowered(fact, least, value) : []
  const all = edges.get(fact) ?? []
  const at = all.findIndex((one) => sameValue(one, value))
  return fact.type.kind === 'date' ? (at > 0 ? all.slice(0, at) : [least]) : all.slice(0, Math.max(0, at))
}

/** Numbers from the least up towards a value, each a multiple of the fact's step. */
function lowered(fact: Fact, least: Rational, value: Rational): Rational[] {
  const step = stepOf(fact)
  return SHARES.map((share) =>
    roundTo(add(least, multiply(subtract(value, least), share)), step, 'down'),
  ).filter((one) => compare(one, least) >= 0 && compare(one, value) < 0)
}

/** One step instead of many, at either end; then the whole move further down. */
function* shorterMoves(edges: Edges, household: Household, move: Move): Generator<Case> {
  const { entity, row, fact } = move
  const from = household.get(entity)?.[row]?.get(fact.name)
  if (from === undefined) return
  const pair = (low: Known | undefined, to: Known | undefined): Case[] =>
    low === undefined || to === undefined
      ? []
      : [{ household: withFact(household, entity, row, fact.name, low), move: { ...move, to } }]
  const isShort = sameValue(nextAfter(fact, from) ?? from, move.to)
  if (!isShort) {
    yield* pair(from, nextAfter(fact, from))
    yield* pair(nextAfter(fact, move.to, -1), move.to)
    if (isNumber(from) && isNumber(move.to)) {
      for (const to of lowered(fact, from, move.to)) if (compare(to, from) > 0) yield* pair(from, to)
    }
  }
  const least = simplest(edges, fact)
  if (isNumber(from) && isNumber(move.to) && isNumber(least)) {
    const gap = subtract(move.to, from)
    for (const low of lowered(fact, least, from)) yield* pair(low, add(low, gap))
    return
  }
  for (const low of edges.get(fact) ?? []) {
    if (low >= from) return
    yield* pair(low, nextAfter(fact, low))
  }
}
