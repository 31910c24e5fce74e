/**
 * 计算 · Run: a plan on one household, with every line explained.
 */
import { type Diagnostic, diagnostic } from './diagnostic.ts'
import { Evaluation, HOUSEHOLD_ITSELF } from './evaluation.ts'
import { amountText, clauseOf, explain, inOne, substituted } from './explain.ts'
import type { Household } from './household.ts'
import type { Line, Outcome, Unsettled } from './outcome.ts'
import type { Formula, Plan } from './plan.ts'
import { exactText } from './rational.ts'
import type { Reason } from './reason.ts'
import { showExpression, valueAsJson } from './show.ts'
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
  const ofHousehold = plan.formulas.filter(({ scope }) => scope === null)
  const lines = [...linesOf(plan, '补偿项'), ...linesOf(plan, '另付项')]
  const results = ofHousehold.filter(({ role }) => role === '公式')
  const reasons = new Map([...lines, ...results].map(({ name }) => [name, run.reasonOf(name)]))
  const reasonOf = ({ name }: Formula): Reason => reasons.get(name) as Reason
  return {
    ...common,
    lines: lines.map((formula) => lineOf(plan, formula, reasonOf(formula), run)),
    results: Object.fromEntries(results.map((formula) => [formula.name, jsonOf(reasonOf(formula))])),
    unsettled: [...reasons.values()].flatMap((reason) => unsettledOf(reason) ?? []),
    explanation: explain(run, [...reasons.values()]),
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

function lineOf(plan: Plan, formula: Formula, reason: Reason, run: Evaluation): Line {
  const { value } = reason
  return {
    name: formula.name,
    role: formula.role as Line['role'],
    tags: formula.tags,
    amount: isNumber(value) ? amountText(value, plan.countsTo) : null,
    unit: formula.type.kind === 'quantity' ? formula.type.unit : '',
    clause: formula.clause,
    formula: showExpression(inOne(formula)),
    substituted: substituted(run, inOne(formula), HOUSEHOLD_ITSELF),
    pending: isPending(value),
  }
}

const jsonOf = ({ value }: Reason): string | boolean | null => (isKnown(value) ? valueAsJson(value) : null)

function unsettledOf(reason: Reason): Unsettled | undefined {
  const { name, value, settled } = reason
  if (isKnown(value)) return undefined
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
  const because = [...reason.uses].find(({ value }) => isFailed(value))
  return because ? originOf(because) : { id: reason.id, clause: clauseOf(reason.meaning) }
}
