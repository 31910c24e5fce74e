/**
 * 有类型的式 · Typed: an expression with its type, the rows it differs by and the facts it may miss.
 */
import type { Expression, Type } from '../expression.ts'
import type { Place } from '../place.ts'
import type { Scope } from './scope.ts'

export interface Typed {
  readonly expression: Expression
  readonly type: Type
  readonly rows: ReadonlySet<string>
  readonly mayMiss: ReadonlySet<string>
}

const NOTHING: ReadonlySet<string> = new Set()

export type Quantity = Typed & { readonly type: Extract<Type, { kind: 'quantity' }> }

export function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...others] = sets.filter(({ size }) => size > 0)
  if (first === undefined) return NOTHING
  return others.every((set) => set === first) ? first : new Set([first, ...others].flatMap((set) => [...set]))
}

/** An expression over typed parts. */
export const over = (expression: Expression, type: Type, ...parts: readonly Typed[]): Typed => ({
  expression,
  type,
  rows: union(...parts.map(({ rows }) => rows)),
  mayMiss: union(...parts.map(({ mayMiss }) => mayMiss)),
})

export const quantity = (unit: string, decimals: number | null): Type => ({
  kind: 'quantity',
  unit,
  decimals,
})
export const TRUTH: Type = { kind: 'truth' }

export const isQuantity = (typed: Typed): typed is Quantity => typed.type.kind === 'quantity'

/** The greater of two counts of decimals; null, without end, is greatest. */
export const moreDecimals = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.max(a, b)

/** `元/㎡`, or what else a type is called in a message: a key of the words `kinds`. */
export const nameOfType = (type: Type): string => (type.kind === 'quantity' ? type.unit || '纯数' : type.kind)

/** The quantity itself, or undefined and said that one is wanted (E303). */
export function wantQuantity(typed: Typed, place: Place, scope: Scope): Quantity | undefined {
  if (isQuantity(typed)) return typed
  scope.report('E303', place, { want: 'quantity', got: nameOfType(typed.type) })
  return undefined
}

export function wantKind(typed: Typed, kind: Type['kind'], scope: Scope): Typed | undefined {
  if (typed.type.kind === kind) return typed
  scope.report('E303', typed.expression.place, { want: kind, got: nameOfType(typed.type) })
  return undefined
}
