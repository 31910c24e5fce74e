/**
 * 比较 · Comparison: equal units on both sides; a value of an enumeration only opposite its enumeration.
 */
import type { Expression } from '../expression.ts'
import { sameUnit } from '../measure.ts'
import type { Scope } from './scope.ts'
import type { Syntax } from './syntax.ts'
import { typeExpression } from './type-expression.ts'
import { nameOfType, over, TRUTH, type Typed } from './typed.ts'

type Compare = Extract<Syntax, { form: 'compare' }>

export function typeComparison(syntax: Compare, scope: Scope): Typed | undefined {
  const { operators, place } = syntax
  const parts = typeOperands(syntax, scope)
  if (parts === undefined) return undefined
  for (let i = 1; i < parts.length; i++) {
    const [a, b] = [parts[i - 1] as Typed, parts[i] as Typed]
    if (!areComparable(a, b)) {
      scope.report('E301', place, { left: nameOfType(a.type), right: nameOfType(b.type), doing: 'compare' })
      return undefined
    }
    const ordered = ['quantity', 'date', 'month'].includes(a.type.kind)
    if (!ordered && operators[i - 1] !== '=' && operators[i - 1] !== '≠') {
      scope.report('E303', a.expression.place, { want: 'quantity', got: nameOfType(a.type) })
      return undefined
    }
  }
  const byMonth = parts.some(({ type }) => type.kind === 'month')
  const expression: Expression = {
    op: 'compare',
    operands: parts.map((part) => part.expression),
    operators,
    byMonth,
    place,
  }
  return over(expression, TRUTH, ...parts)
}

/** Both sides; a bare name opposite an enumeration is its value, whatever else may have that name. */
function typeOperands({ operands, operators }: Compare, scope: Scope): Typed[] | undefined {
  const [left, right] = operands
  // What a broken name may be equal to is not known: the other side may be a value of its enumeration.
  if (operands.some((one) => one.form === 'name' && scope.isBroken(one.name))) return undefined
  if (operands.length === 2 && left && right && (operators[0] === '=' || operators[0] === '≠')) {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (one.form !== 'name' || (other.form === 'name' && !scope.names.has(other.name))) continue
      if (scope.names.get(one.name)?.type.kind === 'choice' || one.name === '是' || one.name === '否')
        continue
      const typed = typeExpression(other, scope)
      if (typed?.type.kind !== 'choice') continue
      const value = choiceOf(one, typed, scope)
      return value && (one === left ? [value, typed] : [typed, value])
    }
  }
  const typed = operands.map((operand) => typeExpression(operand, scope))
  return typed.every((one) => one !== undefined) ? typed : undefined
}

function choiceOf(name: Extract<Syntax, { form: 'name' }>, opposite: Typed, scope: Scope): Typed | undefined {
  const { type } = opposite
  if (type.kind !== 'choice') return undefined
  if (type.values.includes(name.name))
    return over({ op: 'choice', value: name.name, place: name.place }, type)
  const fact = opposite.expression.op === 'name' ? opposite.expression.name : ''
  scope.report('E204', name.place, { fact, value: name.name, values: type.values.join('、') })
  return undefined
}

function areComparable({ type: a }: Typed, { type: b }: Typed): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') return sameUnit(a.unit, b.unit)
  const isDay = (kind: string) => kind === 'date' || kind === 'month'
  return a.kind === b.kind || (isDay(a.kind) && isDay(b.kind))
}
