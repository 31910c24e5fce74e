/**
 * 项目要素 · Terms: what the project and its published plan say of name, place, kind and signing period.
 *
 * Where the plan states a term, the plan wins (the audit names the difference).
 */
import { type Day, parseDay } from './day.ts'
import { type PlanAdopted, planAdopted } from './plan.ts'
import { type Step, stepTaken } from './procedure.ts'
import { type ProjectTerm, projectTermStated } from './project.ts'
import { type Fact, factsOf } from './standing.ts'

export interface ProjectTerms {
  /** As the ledger's 项目 sheet states them. */
  readonly stated: ReadonlyMap<ProjectTerm, Fact<{ readonly term: ProjectTerm; readonly value: string }>>
  readonly plan: Fact<PlanAdopted> | null
  readonly name: string
  readonly county: string
  readonly jurisdiction: string
  /** 项目类型: 旧城区改建 or 其他 */
  readonly kind: string
  readonly valuationDay: Day | null
  /** 集中签约期, first and last day, both counted; null while unknown. */
  readonly signingPeriod: { readonly startsOn: Day; readonly endsOn: Day } | null
  /** Statutory steps on their days; a step recorded twice keeps its first day. */
  readonly steps: ReadonlyMap<Step, Fact<{ readonly step: Step }>>
}

export function projectTerms(facts: readonly Fact[]): ProjectTerms {
  const stated = new Map(factsOf(facts, projectTermStated).map((fact) => [fact.body.term, fact]))
  const plan = factsOf(facts, planAdopted).at(-1) ?? null
  const steps = new Map<Step, Fact<{ readonly step: Step }>>()
  for (const fact of factsOf(facts, stepTaken)) {
    const known = steps.get(fact.body.step)
    if (!known || fact.onDay < known.onDay) steps.set(fact.body.step, fact)
  }
  const text = (term: ProjectTerm) => stated.get(term)?.body.value ?? ''
  const dayTerm = (fromPlan: string | null | undefined, term: ProjectTerm, step?: Step): Day | null =>
    parseDay(fromPlan ?? '') ?? parseDay(text(term)) ?? (step ? (steps.get(step)?.onDay ?? null) : null)
  const startsOn = dayTerm(plan?.body.signingStartsOn, '集中签约开始', '集中签约开始')
  const endsOn = dayTerm(plan?.body.signingEndsOn, '集中签约结束', '集中签约结束')
  return {
    stated,
    plan,
    name: text('项目名称'),
    county: text('区县'),
    jurisdiction: plan?.body.jurisdiction ?? text('辖区'),
    kind: text('项目类型'),
    valuationDay: dayTerm(plan?.body.valuationDay, '价值时点'),
    signingPeriod: startsOn && endsOn && startsOn <= endsOn ? { startsOn, endsOn } : null,
    steps,
  }
}
