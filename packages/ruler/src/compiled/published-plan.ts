/**
 * 公布的方案模块 · Published plan: what stands in a page's module beside the loop, and how it is asked.
 *
 * The loop has every rule; beside it are only names, types and what a household is told. A page hands over facts
 * as a facts file has them and gets figures, or every reason why its facts are not taken.
 */
import { NOWHERE } from '../diagnostic.ts'
import type { Expression } from '../expression.ts'
import { type FactProblem, readFacts } from '../facts.ts'
import type { Line } from '../outcome.ts'
import type { Entity, Plan } from '../plan.ts'
import { linesOf } from '../run.ts'
import { type CompiledModule, openCompiled, type Quote } from './compiled-plan.ts'

/** What a page tells of the plan beside its figures. */
export interface PublishedAbout {
  readonly title: string
  readonly version: string
  /** Over the bytes of the published Markdown. */
  readonly sha256: string
  readonly entities: readonly Entity[]
  readonly lines: readonly Pick<Line, 'name' | 'role' | 'clause' | 'tags'>[]
}

export type PublishedQuote = Quote | { readonly problems: readonly FactProblem[] }

const RULE_OF_THE_LOOP: Expression = { op: 'truth', value: false, place: NOWHERE }

/** The plan without what only the loop needs: its rules, tables' rows, examples and prose. */
export const withoutRules = (plan: Plan): Plan => ({
  ...plan,
  entities: plan.entities.map((entity) => ({
    ...entity,
    facts: entity.facts.map((fact) => ({ ...fact, place: NOWHERE })),
    place: NOWHERE,
  })),
  formulas: plan.formulas.map((formula) => ({
    ...formula,
    condition: null,
    expression: RULE_OF_THE_LOOP,
    place: NOWHERE,
  })),
  tables: plan.tables.map((table) => ({ ...table, conditions: [], rows: [] })),
  premises: plan.premises.map((premise) => ({ ...premise, holds: RULE_OF_THE_LOOP })),
  givens: plan.givens.map((given) => ({ ...given, value: null })),
  ...{ lists: [], examples: [], assertions: [], clauses: [] },
})

export const aboutOf = (plan: Plan, sha256: string): PublishedAbout => ({
  title: plan.title,
  version: plan.version,
  sha256,
  entities: plan.entities,
  lines: (['补偿项', '另付项'] as const).flatMap((role) =>
    linesOf(plan, role).map(({ name, clause, tags }) => ({ name, role, clause, tags })),
  ),
})

/** `plan` as `withoutRules` leaves it. */
export function openPublished(plan: Plan, module: CompiledModule): (facts: unknown) => PublishedQuote {
  const compiled = openCompiled(plan, module)
  return (facts) => {
    const read = readFacts(plan, facts)
    return read.ok ? compiled.one(read.household) : { problems: read.problems }
  }
}
