/**
 * 式的部分 · Expression parts: the parts directly under an expression, and all of them down to the leaves.
 */
import type { Expression } from './expression.ts'

const NONE: readonly Expression[] = []

export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'negate':
    case 'not':
    case 'round':
    case 'tiers':
    case 'fit':
      return [expression.of]
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'and':
    case 'or':
      return [expression.left, expression.right]
    case 'compare':
      return expression.operands
    case 'if':
      return [expression.condition, expression.whenTrue, expression.whenFalse]
    case 'largest':
    case 'smallest':
      return expression.of
    case 'clamp':
      return [expression.of, expression.low, expression.high]
    case 'days':
    case 'ordinal':
    case 'months':
      return [expression.a, expression.b]
    case 'shift':
      return [expression.date, expression.by]
    case 'aggregate': {
      const { over, when, of } = expression
      const ends = 'from' in over ? [over.from, over.to] : []
      return [...ends, ...[when, of].filter((part) => part !== null)]
    }
    default:
      return NONE
  }
}

/** The expression and everything under it, in no particular order. */
export function everyPart(root: Expression): Expression[] {
  const parts: Expression[] = [root]
  for (let at = 0; at < parts.length; at++) parts.push(...partsOf(parts[at] as Expression))
  return parts
}
