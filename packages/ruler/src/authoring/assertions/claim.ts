/**
 * 断言的一例 · Claim: an assertion held against one household, or against one before and after a fact moves.
 */
import { Evaluation, HOUSEHOLD_ITSELF } from '../../evaluation.ts'
import type { Expression } from '../../expression.ts'
import type { Household } from '../../household.ts'
import type { Assertion, Fact, Plan } from '../../plan.ts'
import { indexOf } from '../../plan-index.ts'
import { compare, decimal, negate, ONE, type Rational, subtract, ZERO } from '../../rational.ts'
import { isNumber, type Known } from '../../value.ts'

/** Where the moving fact stands, and to which value it moves; ascending whatever the assertion says. */
export interface Move {
  readonly entity: string
  readonly row: number
  readonly fact: Fact
  readonly to: Known
}

/** A household, and for 其他事实不变 the move. */
export interface Case {
  readonly household: Household
  readonly move: Move | null
}

/** 当 or a 前提 does not hold, or a value is 待定 or 出错: skipped. `by` is how far beyond the tolerance. */
export type Verdict =
  | { readonly kind: 'skipped' | 'holds' }
  | { readonly kind: 'broken'; readonly by: Rational; readonly values: readonly [Known, Known] | null }

const SKIPPED: Verdict = { kind: 'skipped' }
const HOLDS: Verdict = { kind: 'holds' }

export type Monotonic = Extract<Assertion, { form: 'monotonic' }>

/** 1 where the result may not fall as the fact grows, −1 where it may not rise. */
export const wantedSign = ({ moves, never }: Monotonic): 1 | -1 =>
  (moves === '越大' || moves === '越晚') === (never === '不减少') ? 1 : -1

export function judge(plan: Plan, assertion: Assertion, { household, move }: Case): Verdict {
  if (assertion.form === 'always') return judgeAlways(plan, assertion, household)
  if (move === null) return SKIPPED
  const before = resultOf(plan, assertion, household)
  const after = before === undefined ? undefined : resultOf(plan, assertion, moved(household, move))
  return before === undefined || after === undefined ? SKIPPED : judgePair(assertion, before, after)
}

/** The result before and after the fact grew. */
export function judgePair(assertion: Monotonic, before: Rational, after: Rational): Verdict {
  const grown = subtract(after, before)
  const against = wantedSign(assertion) === 1 ? negate(grown) : grown
  return beyond(assertion, against, [before, after])
}

/** The value that a monotonic assertion speaks of; undefined where the case is to be skipped. */
export function resultOf(plan: Plan, assertion: Monotonic, household: Household): Rational | undefined {
  const run = new Evaluation(plan, household)
  if (!isMeant(plan, assertion, run)) return undefined
  const { value } = run.reasonOf(assertion.result)
  return isNumber(value) ? value : undefined
}

function isMeant({ premises }: Plan, { when }: Assertion, run: Evaluation): boolean {
  return (
    (when === null || run.evaluate(when, HOUSEHOLD_ITSELF) === true) &&
    premises.every(({ holds }) => run.evaluate(holds, HOUSEHOLD_ITSELF) === true)
  )
}

function judgeAlways(
  plan: Plan,
  assertion: Extract<Assertion, { form: 'always' }>,
  household: Household,
): Verdict {
  const run = new Evaluation(plan, household)
  if (!isMeant(plan, assertion, run)) return SKIPPED
  const sides = sidesOf(assertion.holds)
  if (sides === undefined) {
    const holds = run.evaluate(assertion.holds, HOUSEHOLD_ITSELF)
    if (typeof holds !== 'boolean') return SKIPPED
    return holds ? HOLDS : { kind: 'broken', by: ONE, values: null }
  }
  const [left, right] = [sides.left, sides.right].map((side) => run.evaluate(side, HOUSEHOLD_ITSELF))
  if (left === undefined || right === undefined || !isNumber(left) || !isNumber(right)) return SKIPPED
  const difference = subtract(left, right)
  const size = difference.n < 0n ? negate(difference) : difference
  const against = sides.operator === '=' ? size : sides.operator === '≤' ? difference : negate(difference)
  return beyond(assertion, against, [left, right])
}

function beyond({ tolerance }: Assertion, against: Rational, values: readonly [Known, Known]): Verdict {
  const by = subtract(against, tolerance === null ? ZERO : decimal(tolerance))
  return compare(by, ZERO) > 0 ? { kind: 'broken', by, values } : HOLDS
}

/** The two sides of `a = b`, `a ≤ b`, `a ≥ b` between numbers, of which one can say how far off they are. */
export function sidesOf(
  holds: Expression,
): { readonly left: Expression; readonly operator: '=' | '≤' | '≥'; readonly right: Expression } | undefined {
  if (holds.op !== 'compare' || holds.operands.length !== 2) return undefined
  const [operator] = holds.operators
  const [left, right] = holds.operands
  if (left === undefined || right === undefined) return undefined
  return operator === '=' || operator === '≤' || operator === '≥' ? { left, operator, right } : undefined
}

/** The household after the move. */
export const moved = (household: Household, { entity, row, fact, to }: Move): Household =>
  withFact(household, entity, row, fact.name, to)

/** The household with one fact of one row changed; undefined takes it away. */
export function withFact(
  household: Household,
  entity: string,
  row: number,
  fact: string,
  value: Known | undefined,
): Household {
  const rows = [...(household.get(entity) ?? [])]
  const changed = new Map(rows[row])
  if (value === undefined) changed.delete(fact)
  else changed.set(fact, value)
  rows[row] = changed
  return new Map(household).set(entity, rows)
}

/** The fact that moves, and the entity it stands in. */
export function movingFact(plan: Plan, { fact: name }: Monotonic): { fact: Fact; entity: string } {
  const meaning = indexOf(plan).names.get(name)
  if (meaning?.kind !== 'fact') throw new Error(`not a fact: ${name}`)
  return { fact: meaning.fact, entity: meaning.entity }
}
