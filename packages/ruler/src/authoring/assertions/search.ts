/**
 * 断言的搜寻 · Search: an assertion against invented households, band edges first, within a number of cases.
 */
import type { Household } from '../../household.ts'
import type { Assertion, Plan } from '../../plan.ts'
import { compare, type Rational } from '../../rational.ts'
import { isNumber, type Known } from '../../value.ts'
import { namesIn, restsOn } from '../dependence.ts'
import { Chance } from './chance.ts'
import {
  type Case,
  judge,
  judgePair,
  type Monotonic,
  moved,
  movingFact,
  resultOf,
  wantedSign,
} from './claim.ts'
import { constantsOf } from './constants.ts'
import { countsOf, edgesOf, exampleHouseholds } from './edges.ts'
import { nextAfter, type Sampler, sampleHousehold, sampleValue } from './household-sampler.ts'

export interface Found {
  /** Comparisons, or households, that were judged. */
  readonly cases: number
  readonly skipped: number
  /** The first case that was found broken, and the one broken most. */
  readonly broken: { readonly first: Case; readonly worst: Case } | null
}

/** Moves tried of one household at a time. */
const MOVES_AT_ONCE = 12

export function search(plan: Plan, assertion: Assertion, sampler: Sampler, budget: number): Found {
  const tally = new Tally()
  if (assertion.form === 'monotonic') searchMoves(plan, assertion, sampler, tally, budget)
  else
    while (tally.tried < budget) {
      const one = { household: sampleHousehold(sampler), move: null }
      tally.tried += 1
      tally.note(judge(plan, assertion, one), one)
    }
  return tally
}

/** What the searches of all assertions of a plan start from. */
export type Ground = Pick<Sampler, 'plan' | 'edges' | 'counts' | 'known'>

export function groundOf(plan: Plan): Ground {
  const known = exampleHouseholds(plan)
  const constants = constantsOf(plan)
  return { plan, known, edges: edgesOf(plan, constants, known), counts: countsOf(plan, constants) }
}

export const samplerOf = (ground: Ground, assertion: Assertion, seed: number): Sampler => ({
  ...ground,
  relevant: relevantTo(ground.plan, assertion),
  chance: new Chance(seed),
  leavesOut: assertion.form === 'always',
})

function relevantTo(plan: Plan, assertion: Assertion): ReadonlySet<string> {
  const expressions = [
    assertion.when,
    assertion.form === 'always' ? assertion.holds : null,
    ...plan.premises.map(({ holds }) => holds),
  ].filter((one) => one !== null)
  const direct = expressions.flatMap(namesIn)
  if (assertion.form === 'monotonic') direct.push(assertion.fact, assertion.result)
  return new Set([...direct, ...direct.flatMap((name) => [...restsOn(plan, name)])])
}

class Tally implements Found {
  /** Households whose figures were asked for. */
  tried = 0
  cases = 0
  skipped = 0
  broken: { first: Case; worst: Case } | null = null
  #by: Rational | null = null

  note(verdict: ReturnType<typeof judge>, one: Case): void {
    if (verdict.kind === 'skipped') this.skipped += 1
    else this.cases += 1
    if (verdict.kind !== 'broken') return
    const worse = this.#by === null || compare(verdict.by, this.#by) > 0
    this.broken = { first: this.broken?.first ?? one, worst: worse ? one : (this.broken?.worst ?? one) }
    if (worse) this.#by = verdict.by
  }
}

/**
 * One household after another, its fact going up through several values; each result is held against the one
 * before it and against the highest, or lowest, so far.
 */
function searchMoves(plan: Plan, assertion: Monotonic, sampler: Sampler, tally: Tally, budget: number): void {
  const { fact, entity } = movingFact(plan, assertion)
  const edges = sampler.edges.get(fact) ?? []
  for (let round = 0; tally.tried < budget; round++) {
    const household = sampleHousehold(sampler)
    const rows = household.get(entity)?.length ?? 0
    tally.tried += 1
    if (rows === 0) {
      tally.note({ kind: 'skipped' }, { household, move: null })
      continue
    }
    const row = sampler.chance.below(rows)
    const at = (to: Known): Household => moved(household, { entity, row, fact, to })
    let before: { value: Known; result: Rational } | undefined
    let extreme = before
    for (const value of valuesToTry(edges, round, () => sampleValue(sampler, fact), fact)) {
      tally.tried += 1
      const result = resultOf(plan, assertion, at(value))
      if (result === undefined) {
        tally.note({ kind: 'skipped' }, { household, move: null })
        continue
      }
      for (const from of before === extreme ? [before] : [before, extreme]) {
        if (from === undefined) continue
        const one = { household: at(from.value), move: { entity, row, fact, to: value } }
        tally.note(judgePair(assertion, from.result, result), one)
      }
      before = { value, result }
      const isExtreme = extreme === undefined || compare(result, extreme.result) * wantedSign(assertion) > 0
      if (isExtreme) extreme = before
    }
  }
}

/**
 * In ascending order: edges that lie side by side, edges from end to end, or some values with the next after
 * each, by turns.
 */
function valuesToTry(
  edges: readonly Known[],
  round: number,
  sample: () => Known,
  fact: Parameters<typeof nextAfter>[0],
): readonly Known[] {
  const turn = round % 3
  const stretches = Math.max(1, Math.ceil(edges.length / MOVES_AT_ONCE))
  const stretch = Math.floor(round / 3) % stretches
  if (turn === 0) return edges.slice(stretch * MOVES_AT_ONCE, (stretch + 1) * MOVES_AT_ONCE + 1)
  if (turn === 1) return edges.filter((_, at) => at % stretches === stretch)
  const some = Array.from({ length: MOVES_AT_ONCE / 2 }, sample)
  const all = some.flatMap((value) => [value, nextAfter(fact, value) ?? value])
  return all.sort(ascending).filter((value, at) => at === 0 || ascending(all[at - 1] as Known, value) !== 0)
}

const ascending = (a: Known, b: Known): number =>
  isNumber(a) && isNumber(b) ? compare(a, b) : a < b ? -1 : a > b ? 1 : 0
