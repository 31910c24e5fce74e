/**
 * 加深 · Deepen: from a broken case to one that is broken more, one fact at a time, on the edges of each.
 */
import type { Plan } from '../../plan.ts'
import { compare, type Rational } from '../../rational.ts'
import { isNumber, type Known } from '../../value.ts'
import { type Case, withFact } from './claim.ts'
import type { Edges } from './edges.ts'

/** `brokenBy` says how far beyond the tolerance a case is; undefined where it is not broken. */
export function deepen(
  plan: Plan,
  edges: Edges,
  start: Case,
  brokenBy: (one: Case) => Rational | undefined,
  budget: number,
): Case {
  let current = start
  let by = brokenBy(start)
  let tried = 0
  for (let changed = true; changed; ) {
    changed = false
    for (const neighbour of neighbours(plan, edges, current)) {
      if (tried >= budget) return current
      tried += 1
      const next = brokenBy(neighbour)
      if (next === undefined || (by !== undefined && compare(next, by) <= 0)) continue
      current = neighbour
      by = next
      changed = true
    }
  }
  return current
}

/** The case with one fact on another of its edges; the move with its other end on one. */
function* neighbours(plan: Plan, edges: Edges, { household, move }: Case): Generator<Case> {
  if (move !== null) {
    for (const to of edges.get(move.fact) ?? []) {
      const from = household.get(move.entity)?.[move.row]?.get(move.fact.name)
      if (from !== undefined && isLess(from, to)) yield { household, move: { ...move, to } }
    }
  }
  for (const { name, facts } of plan.entities) {
    for (const [row, values] of (household.get(name) ?? []).entries()) {
      for (const fact of facts) {
        if (!values.has(fact.name)) continue
        const isMoving = move?.entity === name && move.row === row && move.fact === fact
        for (const value of edges.get(fact) ?? []) {
          if (isMoving && !isLess(value, move.to)) continue
          yield { household: withFact(household, name, row, fact.name, value), move }
        }
      }
    }
  }
}

const isLess = (a: Known, b: Known): boolean => (isNumber(a) && isNumber(b) ? compare(a, b) < 0 : a < b)
