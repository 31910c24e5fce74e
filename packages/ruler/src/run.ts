/**
 * 计算 · Run: a plan on one household, with every line explained.
 */
import { type Diagnostic, diagnostic } from './diagnostic.ts'
import { Evaluation, HOUSEHOLD_ITSELF } from './evaluation.ts'
import { clauseOf, explain } from './explain.ts'
import type { Household } from './household.ts'
import type { ExplanationNode, Line, Outcome, Unsettled } from './outcome.ts'
import type { Formula, Plan } from './plan.ts'
import { exactText, withPlaces } from './rational.ts'
import { type Reason, textsOf } from './reason.ts'
import { isFailed, isKnown, isNumber, isPending } from './value.ts'

/** `household` comes from `readFacts`. Where a premise does not hold there are no figures. */
export function runPlan(plan: Plan, household: Household, touched?: Set<object>): Outcome {
  const run = new Evaluation(plan, household, touched)
  const common = { plan: plan.title, version: plan.version }
  const refused = brokenPremises(plan, run)
  if (refused.length > 0) {
    return {
      ...common,
      lines: [],
      results: {},
      unsettled: [],
      explanation: { roots: [], nodes: [] },
      refused,
    }
  }
  const lines = [...linesOf(plan, '补偿项'), ...linesOf(plan, '另付项')]
  const results = plan.formulas.filter(({ role, scope }) => role === '公式' && scope === null)
  const reasons = [...lines, ...results].map(({ name }) => run.reasonOf(name))
  const explanation = explain(run, reasons)
  return {
    ...common,
    lines: lines.map((formula, at) => lineOf(plan, formula, reasons[at] as Reason, explanation.nodes[at])),
    results: Object.fromEntries(
      reasons.slice(lines.length).map((reason) => [reason.name, textsOf(reason).json]),
    ),
    unsettled: reasons.filter(({ value }) => !isKnown(value)).map(unsettledOf),
    explanation,
    refused: [],
  }
}

/** A premise that is 待定 does not refuse: what it rests on is not known yet. */
function brokenPremises(plan: Plan, run: Evaluation): Diagnostic[] {
  return plan.premises
    .filter(({ holds }) => {
      const value = run.evaluate(holds, HOUSEHOLD_ITSELF)
      return value === false || isFailed(value)
    })
    .map(({ otherwise, clause, place }) => diagnostic('E504-premise', place, { why: otherwise, clause }))
}

export const linesOf = (plan: Plan, role: Line['role']): Formula[] =>
  plan.formulas.filter((formula) => formula.role === role)

function lineOf(plan: Plan, formula: Formula, reason: Reason, node: ExplanationNode | undefined): Line {
  return {
    name: formula.name,
    role: formula.role as Line['role'],
    tags: formula.tags,
    amount: isNumber(reason.value) ? withPlaces(String(textsOf(reason).json), plan.countsTo) : null,
    unit: formula.type.kind === 'quantity' ? formula.type.unit : '',
    clause: formula.clause,
    formula: node?.formula ?? '',
    substituted: node?.substituted ?? '',
    pending: isPending(reason.value),
  }
}

function unsettledOf(reason: Reason): Unsettled {
  const { name, value, settled } = reason
  return {
    name,
    waitsFor: isPending(value) ? [...value.waitsFor] : [],
    failure: isFailed(value) ? value.failure : null,
    origin: isFailed(value) ? originOf(reason) : null,
    settled: settled === null ? null : exactText(settled),
  }
}

/** Down from a value that failed to the one whose own formula did. */
function originOf(reason: Reason): Unsettled['origin'] {
  const because = reason.uses.find(({ value }) => isFailed(value))
  return because ? originOf(because) : { id: reason.id, clause: clauseOf(reason.meaning) }
}
