/**
 * 语法树 · Syntax: a formula as written, before its names mean anything.
 *
 * `height` is how many nodes stand above one another; the parser keeps it low, so that every later pass may
 * walk the tree by recursion.
 */
import type { AggregateKind, Comparison } from '../expression.ts'
import type { Place } from '../place.ts'
import type { NumberToken } from './tokens.ts'

export type BinarySign = '+' | '−' | '×' | '÷' | '且' | '或'

export type Syntax = { readonly place: Place; readonly height: number } & (
  | { readonly form: 'number'; readonly number: NumberToken; readonly written: string }
  | { readonly form: 'date'; readonly value: string }
  | { readonly form: 'name'; readonly name: string }
  | { readonly form: 'unary'; readonly sign: '−' | '非'; readonly of: Syntax }
  | { readonly form: 'binary'; readonly sign: BinarySign; readonly left: Syntax; readonly right: Syntax }
  | {
      readonly form: 'compare'
      readonly operands: readonly Syntax[]
      readonly operators: readonly Comparison[]
    }
  | {
      readonly form: 'if'
      readonly condition: Syntax
      readonly whenTrue: Syntax
      readonly whenFalse: Syntax
    }
  | { readonly form: 'call'; readonly callee: string; readonly args: readonly Syntax[] }
  | {
      readonly form: 'aggregate'
      readonly kind: AggregateKind
      readonly over: SyntaxCollection
      readonly when: Syntax | null
      readonly of: Syntax | null
    }
)

export type SyntaxCollection =
  | { readonly name: string; readonly place: Place }
  | { readonly from: Syntax; readonly to: Syntax; readonly place: Place }

const NONE: readonly Syntax[] = []

/** Every part directly under a node. */
export function partsOf(node: Syntax): readonly Syntax[] {
  switch (node.form) {
    case 'unary':
      return [node.of]
    case 'binary':
      return [node.left, node.right]
    case 'compare':
      return node.operands
    case 'if':
      return [node.condition, node.whenTrue, node.whenFalse]
    case 'call':
      return node.args
    case 'aggregate': {
      const months = 'from' in node.over ? [node.over.from, node.over.to] : []
      return [...months, ...(node.when ? [node.when] : []), ...(node.of ? [node.of] : [])]
    }
    default:
      return NONE
  }
}
