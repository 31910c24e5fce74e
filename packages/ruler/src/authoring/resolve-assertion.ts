/**
 * 断言的解析 · Resolve assertions: what holds of every household, or which way a result may move.
 */
import { sameUnit } from '../measure.ts'
import type { Assertion } from '../plan.ts'
import type { DeclaredAssertion, DeclaredMonotony } from './declarations.ts'
import type { Scope } from './scope.ts'
import { typeExpression } from './type-expression.ts'
import { nameOfType, wantKind } from './typed.ts'

export function resolveAssertion(assertion: DeclaredAssertion, scope: Scope): Assertion | undefined {
  const { text, clause, place, claim } = assertion
  const tested = assertion.when && typeExpression(assertion.when, scope)
  const when = tested && wantKind(tested, 'truth', scope)
  if (when === undefined) return undefined
  const monotony = claim.form === 'monotonic' ? resolveMonotony(claim, scope) : undefined
  const always = claim.form === 'monotonic' ? undefined : typeExpression(claim, scope)
  const holds = always && wantKind(always, 'truth', scope)
  if (monotony === undefined && holds === undefined) return undefined
  const [row] = [...(when?.rows ?? []), ...(holds?.rows ?? [])]
  if (row !== undefined) {
    scope.report('E205-condition', place, { entity: row })
    return undefined
  }
  const tolerance = toleranceOf(assertion, monotony?.unit, scope)
  if (tolerance === undefined) return undefined
  const common = { text, clause, place, when: when?.expression ?? null, tolerance }
  if (holds !== undefined) return { ...common, form: 'always', holds: holds.expression }
  const { fact, moves, result, never } = claim as DeclaredMonotony
  return { ...common, form: 'monotonic', fact, moves, result, never }
}

/** The fact must be one that has a direction, the result a quantity of the household. */
function resolveMonotony(claim: DeclaredMonotony, scope: Scope): { readonly unit: string } | undefined {
  const fact = scope.find(claim.fact, claim.factPlace)
  const result = scope.find(claim.result, claim.resultPlace)
  if (fact === undefined || result === undefined) return undefined
  const wanted = claim.moves === '越早' || claim.moves === '越晚' ? 'date' : 'quantity'
  if (fact.kind !== 'fact' || fact.type.kind !== wanted) {
    scope.report('E303', claim.factPlace, { want: `fact-${wanted}`, got: nameOfType(fact.type) })
    return undefined
  }
  if (result.type.kind !== 'quantity') {
    scope.report('E303', claim.resultPlace, { want: 'quantity', got: nameOfType(result.type) })
    return undefined
  }
  const [row] = result.rows
  if (row !== undefined) {
    scope.report('E205', claim.resultPlace, { name: claim.result, entity: row })
    return undefined
  }
  return { unit: result.type.unit }
}

/** A decimal, null without a tolerance; undefined where it is none of the result's unit. */
function toleranceOf(
  { tolerance }: DeclaredAssertion,
  unit: string | undefined,
  scope: Scope,
): string | null | undefined {
  if (tolerance === null) return null
  if (tolerance.form !== 'number') {
    scope.report('E104', tolerance.place, { want: 'literal', got: '' })
    return undefined
  }
  if (unit !== undefined && !sameUnit(unit, tolerance.number.unit)) {
    scope.report('E302', tolerance.place, { all: `${unit || '纯数'}、${tolerance.number.unit || '纯数'}` })
    return undefined
  }
  return tolerance.number.value
}
