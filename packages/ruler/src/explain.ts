/**
 * 说明 · Explain: what an evaluation noted, as a tree a person can open from a total down to a fact.
 */
import type { Evaluation } from './evaluation.ts'
import type { Explanation, ExplanationNode } from './outcome.ts'
import type { Meaning } from './plan-index.ts'
import { textsOfPlan } from './plan-texts.ts'
import { exactText } from './rational.ts'
import { type Reason, textsOf } from './reason.ts'

/** The tree under the values wanted; its nodes begin with theirs, in their order. */
export function explain(run: Evaluation, wanted: readonly Reason[]): Explanation {
  const reached = [...wanted]
  // By the number of each, because sets of so many objects take as long as all the rest.
  const isReached: boolean[] = []
  const isUsed: boolean[] = []
  for (const { at } of wanted) isReached[at] = true
  const nodes: ExplanationNode[] = []
  for (const reason of reached) {
    const uses = distinct(reason.uses)
    for (const used of uses) {
      isUsed[used.at] = true
      if (isReached[used.at]) continue
      isReached[used.at] = true
      reached.push(used)
    }
    nodes.push(nodeOf(run, reason, uses))
  }
  return { roots: wanted.filter(({ at }) => !isUsed[at]).map(({ id }) => id), nodes }
}

/** The same in their order, each once; most are few. */
const distinct = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.length > 12 ? [...new Set(reasons)] : reasons.filter((reason, at) => reasons.indexOf(reason) === at)

function nodeOf(run: Evaluation, reason: Reason, uses: readonly Reason[]): ExplanationNode {
  const { meaning } = reason
  const texts = textsOfPlan(run.prepared)
  const { json, shown } = textsOf(reason)
  const formula = meaning.kind === 'formula' ? texts.ofFormula(meaning.formula) : null
  return {
    id: reason.id,
    name: reason.name,
    kind: kindOf(meaning),
    value: json,
    shown,
    clause: clauseOf(meaning),
    place: placeOf(meaning),
    formula: formula === null ? null : formula.written,
    substituted: formula === null ? null : formula.substitution(run, reason.inside),
    tableRows: reason.tableRows.map((row) => texts.ofRow(row)),
    roundings: reason.roundings.map(({ before, after, step }) => ({
      before: exactText(before),
      after: exactText(after),
      step,
    })),
    settled: reason.settled === null ? null : exactText(reason.settled),
    uses: uses.map(({ id }) => id),
  }
}

function kindOf(meaning: Meaning): ExplanationNode['kind'] {
  if (meaning.kind === 'formula') return meaning.formula.role
  const kinds = { fact: '事实', given: '文首', column: '表', list: '房型', month: '本月' } as const
  return kinds[meaning.kind]
}

export const clauseOf = (meaning: Meaning): string =>
  meaning.kind === 'formula'
    ? meaning.formula.clause
    : meaning.kind === 'column'
      ? meaning.table.clause
      : meaning.kind === 'list'
        ? meaning.list.clause
        : ''

function placeOf(meaning: Meaning) {
  if (meaning.kind === 'fact') return meaning.fact.place
  if (meaning.kind === 'given') return meaning.given.place
  if (meaning.kind === 'formula') return meaning.formula.place
  if (meaning.kind === 'column') return meaning.column.place
  return meaning.kind === 'list' ? meaning.list.place : { line: 1, column: 1, length: 1 }
}
