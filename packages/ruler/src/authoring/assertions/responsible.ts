/**
 * 涉及的条款 · Responsible clauses: where in the plan a broken assertion comes from.
 *
 * Of a move: from the result down through what moved the wrong way with it, to the formulas and tables under
 * which nothing else did. Of a property: the clauses of the names it speaks of.
 */
import { Evaluation } from '../../evaluation.ts'
import type { Assertion, Plan } from '../../plan.ts'
import { indexOf, type Meaning } from '../../plan-index.ts'
import { compare } from '../../rational.ts'
import type { Reason } from '../../reason.ts'
import { isNumber } from '../../value.ts'
import { namesIn } from '../dependence.ts'
import { type Case, moved, wantedSign } from './claim.ts'

export function responsibleClauses(plan: Plan, assertion: Assertion, { household, move }: Case): string[] {
  if (assertion.form === 'always' || move === null) {
    const holds = assertion.form === 'always' ? namesIn(assertion.holds) : []
    const meanings = holds.map((name) => indexOf(plan).names.get(name))
    return distinct(meanings.flatMap((meaning) => (meaning === undefined ? [] : clauseOf(meaning))))
  }
  const [before, after] = [household, moved(household, move)].map((one) => {
    const run = new Evaluation(plan, one)
    run.reasonOf(assertion.result)
    return new Map([...run.reasons].map((reason) => [reason.id, reason]))
  }) as [Map<string, Reason>, Map<string, Reason>]
  const movedWrongly = ({ id, value }: Reason): boolean => {
    const later = after.get(id)?.value
    if (later === undefined || !isNumber(later) || !isNumber(value)) return false
    return compare(later, value) * wantedSign(assertion) < 0
  }
  const found = new Set<Reason>()
  const seen = new Set<Reason>()
  const descend = (reason: Reason): void => {
    if (seen.has(reason)) return
    seen.add(reason)
    const below = [...reason.uses].filter((used) => used.meaning.kind !== 'fact' && movedWrongly(used))
    if (below.length === 0) found.add(reason)
    for (const used of below) descend(used)
  }
  const result = before.get(assertion.result)
  if (result !== undefined) descend(result)
  return distinct([...found].flatMap(({ meaning }) => clauseOf(meaning)))
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]

function clauseOf(meaning: Meaning): string[] {
  if (meaning.kind === 'formula') return [meaning.formula.clause]
  if (meaning.kind === 'column') return [meaning.table.clause]
  return meaning.kind === 'list' ? [meaning.list.clause] : []
}
