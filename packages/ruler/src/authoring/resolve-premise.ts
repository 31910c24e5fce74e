/**
 * 前提的解析 · Resolve premises: a condition of the household as a whole.
 */
import type { Premise } from '../plan.ts'
import type { DeclaredPremise } from './declarations.ts'
import type { Scope } from './scope.ts'
import { typeExpression } from './type-expression.ts'
import { wantKind } from './typed.ts'

export function resolvePremise(premise: DeclaredPremise, scope: Scope): Premise | undefined {
  const typed = typeExpression(premise.holds, scope)
  const holds = typed && wantKind(typed, 'truth', scope)
  if (holds === undefined) return undefined
  const [row] = holds.rows
  if (row !== undefined) {
    scope.report('E205-condition', premise.place, { entity: row })
    return undefined
  }
  const { otherwise, text, clause, place } = premise
  return { holds: holds.expression, otherwise, text, clause, place }
}
