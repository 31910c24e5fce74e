/**
 * 公式的解析 · Resolve formulas: one value a household or one a row, payable lines in 元 and rounded.
 */
import type { Place } from '../place.ts'
import type { Formula, Plan } from '../plan.ts'
import type { DeclaredFormula } from './declarations.ts'
import type { Scope } from './scope.ts'
import { typeExpression } from './type-expression.ts'
import { nameOfType, type Typed, union, wantKind } from './typed.ts'

/** The entity, or 月份, that something differs by; null for none, and said where there are two (E206). */
export function scopeOf(name: string, rows: ReadonlySet<string>, place: Place, scope: Scope): string | null {
  const [first, second] = [...rows]
  if (first !== undefined && second !== undefined) scope.report('E206', place, { name, a: first, b: second })
  return first ?? null
}

export function resolveFormula(
  formula: DeclaredFormula,
  countsTo: Plan['countsTo'],
  scope: Scope,
): Formula | undefined {
  const { name, role, place, clause } = formula
  const typed = typeExpression(formula.body, scope)
  const tested = formula.condition && typeExpression(formula.condition, scope)
  const condition = tested && wantKind(tested, 'truth', scope)
  if (typed === undefined || condition === undefined) return undefined
  const rows = condition ? union(typed.rows, condition.rows) : typed.rows
  const mayMiss = condition ? union(typed.mayMiss, condition.mayMiss) : typed.mayMiss
  scope.declare(name, { kind: 'formula', type: typed.type, rows, place, mayMiss })
  if (role === '补偿项' || role === '另付项') checkLine(name, role, typed, countsTo, rows, place, scope)
  return {
    name,
    role,
    tags: formula.tags.map((tag) => tag.name),
    condition: condition?.expression ?? null,
    expression: typed.expression,
    type: typed.type,
    scope: scopeOf(name, rows, place, scope),
    clause,
    place,
  }
}

function checkLine(
  name: string,
  role: string,
  { type }: Typed,
  countsTo: Plan['countsTo'],
  rows: ReadonlySet<string>,
  place: Place,
  scope: Scope,
): void {
  const [row] = rows
  if (row !== undefined) scope.report('E205', place, { name, entity: row })
  if (type.kind !== 'quantity' || type.unit !== '元') {
    scope.report('E601', place, { name, role, unit: nameOfType(type) })
  } else if (type.decimals === null || type.decimals > countsTo) {
    const places = type.decimals === null ? 'many' : String(type.decimals)
    scope.report('E602', place, { name, role, places, to: countsTo === 0 ? '元' : '分' })
  }
}
