/**
 * 解析 · Resolve: from declarations to a plan whose every name, type, unit and scope fits.
 */
import type { Report } from '../diagnostic.ts'
import { NOWHERE } from '../diagnostic.ts'
import type { DecisionTable, Entity, Fact, Formula, Plan } from '../plan.ts'
import { HOUSEHOLD, MONTHS, THIS_MONTH } from '../plan-index.ts'
import type { Declarations } from './declarations.ts'
import { orderOf } from './order.ts'
import { resolveAssertion } from './resolve-assertion.ts'
import { resolveExample } from './resolve-example.ts'
import { resolveFormula } from './resolve-formula.ts'
import { resolvePremise } from './resolve-premise.ts'
import { resolveList, resolveTable } from './resolve-table.ts'
import { NO_ROWS, Scope } from './scope.ts'

export interface Resolved {
  readonly plan: Plan
  readonly scope: Scope
}

export function resolve(declared: Declarations, report: Report): Resolved {
  const scope = new Scope(declared, report)
  declareInputs(declared, scope)
  const lists = declared.lists.flatMap((list) => resolveList(list, scope) ?? [])
  const countsTo = textOf(declared, '计至') === '分' ? 2 : 0
  const formulas = new Map<string, Formula>()
  const tables: DecisionTable[] = []
  // Until a step is done its names are declared and not understood.
  for (const { name } of [...declared.formulas, ...declared.tables.flatMap(({ columns }) => columns)]) {
    scope.broken.add(name)
  }
  for (const name of declared.lost) scope.broken.add(name)
  for (const step of orderOf(declared, report)) {
    if (step.kind === 'formula') {
      const formula = resolveFormula(step.formula, countsTo, scope)
      if (formula && !formulas.has(formula.name)) formulas.set(formula.name, formula)
    } else {
      const table = resolveTable(step.table, scope)
      if (table) tables.push(table)
    }
  }
  const plan: Plan = {
    title: textOf(declared, '方案'),
    version: textOf(declared, '版本'),
    jurisdiction: textOf(declared, '辖区'),
    countsTo,
    givens: declared.givens,
    entities: declared.entities,
    formulas: [...formulas.values()].sort((a, b) => a.place.line - b.place.line),
    tables: tables.sort((a, b) => a.place.line - b.place.line),
    lists,
    premises: declared.premises.flatMap((premise) => resolvePremise(premise, scope) ?? []),
    examples: declared.examples.map((example) => resolveExample(example, scope)),
    assertions: declared.assertions.flatMap((assertion) => resolveAssertion(assertion, scope) ?? []),
    clauses: declared.clauses,
  }
  return { plan, scope }
}

const textOf = ({ givens }: Declarations, name: string): string =>
  givens.find((given) => given.name === name)?.text ?? ''

function declareInputs({ givens, entities }: Declarations, scope: Scope): void {
  for (const { name, type, place } of givens) {
    scope.declare(name, { kind: 'given', type, rows: NO_ROWS, place, mayMiss: NO_ROWS })
  }
  for (const entity of entities) {
    if (entity.name !== HOUSEHOLD) scope.counters.set(entity.name, entity.counter)
    for (const fact of entity.facts) scope.declare(fact.name, knownFact(fact, entity))
  }
  const rows = new Set([MONTHS])
  scope.declare(THIS_MONTH, {
    kind: 'month',
    type: { kind: 'month' },
    rows,
    place: NOWHERE,
    mayMiss: NO_ROWS,
  })
}

const knownFact = ({ name, type, place, optional, fallback, multiple }: Fact, entity: Entity) => ({
  ...(multiple && { scale: multiple.scale }),
  kind: 'fact' as const,
  type,
  rows: entity.name === HOUSEHOLD ? NO_ROWS : new Set([entity.name]),
  place,
  mayMiss: optional && fallback === null ? new Set([name]) : NO_ROWS,
})
