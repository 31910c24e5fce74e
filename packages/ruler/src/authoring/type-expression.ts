/**
 * 定类型 · Type an expression: names resolved, units and types held against one another, decimals inferred.
 *
 * What does not fit is reported at its place; the answer is then undefined and what rests on it stays silent.
 */
import type { Expression } from '../expression.ts'
import { isTooHigh, perUnit, saidUnit, sameUnit, timesUnit } from '../measure.ts'
import type { Place } from '../place.ts'
import { decimal, decimalText, divide, ONE, ZERO } from '../rational.ts'
import type { Scope } from './scope.ts'
import type { Syntax } from './syntax.ts'
import { placesOf } from './tokens.ts'
import { typeAggregate } from './type-aggregate.ts'
import { typeCall } from './type-call.ts'
import { typeComparison } from './type-comparison.ts'
import {
  isQuantity,
  moreDecimals,
  nameOfType,
  over,
  quantity,
  TRUTH,
  type Typed,
  wantKind,
  wantQuantity,
} from './typed.ts'

type Form<F extends Syntax['form']> = Extract<Syntax, { form: F }>

export function typeExpression(syntax: Syntax, scope: Scope): Typed | undefined {
  const { place } = syntax
  switch (syntax.form) {
    case 'number': {
      const { value, unit, decimals, isBroken } = syntax.number
      if (isBroken) return undefined
      return over({ op: 'number', value, unit, written: syntax.written, place }, quantity(unit, decimals))
    }
    case 'date':
      return over({ op: 'date', value: syntax.value, place }, { kind: 'date' })
    case 'name':
      return typeName(syntax.name, place, scope)
    case 'unary':
      return typeUnary(syntax, scope)
    case 'binary':
      return typeBinary(syntax, scope)
    case 'compare':
      return typeComparison(syntax, scope)
    case 'if':
      return typeIf(syntax, scope)
    case 'call':
      return typeCall(syntax, scope)
    case 'aggregate':
      return typeAggregate(syntax, scope)
  }
}

function typeName(name: string, place: Place, scope: Scope): Typed | undefined {
  if (name === '是' || name === '否') return over({ op: 'truth', value: name === '是', place }, TRUTH)
  const known = scope.find(name, place)
  if (known === undefined) return undefined
  if (known.kind === 'list') {
    scope.report('E303', place, { want: 'quantity', got: 'list' })
    return undefined
  }
  if (known.type.kind === 'text') {
    scope.report('E303', place, { want: 'quantity', got: 'text' })
    return undefined
  }
  return {
    expression: { op: 'name', name, place },
    type: known.type,
    rows: known.rows,
    mayMiss: known.mayMiss,
  }
}

function typeUnary({ sign, of, place }: Form<'unary'>, scope: Scope): Typed | undefined {
  const inner = typeExpression(of, scope)
  if (inner === undefined) return undefined
  if (sign === '非') {
    const truth = wantKind(inner, 'truth', scope)
    return truth && over({ op: 'not', of: truth.expression, place }, TRUTH, truth)
  }
  const number = wantQuantity(inner, of.place, scope)
  return number && over({ op: 'negate', of: number.expression, place }, number.type, number)
}

function typeBinary(syntax: Form<'binary'>, scope: Scope): Typed | undefined {
  const left = typeExpression(syntax.left, scope)
  const right = typeExpression(syntax.right, scope)
  if (left === undefined || right === undefined) return undefined
  const { sign, place } = syntax
  if (sign === '且' || sign === '或') {
    const [a, b] = [wantKind(left, 'truth', scope), wantKind(right, 'truth', scope)]
    if (a === undefined || b === undefined) return undefined
    const op = sign === '且' ? 'and' : 'or'
    return over({ op, left: a.expression, right: b.expression, place }, TRUTH, a, b)
  }
  if ((sign === '+' || sign === '−') && left.type.kind === 'date')
    return typeShift(left, right, sign, place, scope)
  const [a, b] = [
    wantQuantity(left, syntax.left.place, scope),
    wantQuantity(right, syntax.right.place, scope),
  ]
  if (a === undefined || b === undefined) return undefined
  const parts = { left: a.expression, right: b.expression, place }
  if (sign === '+' || sign === '−') {
    if (!sameUnit(a.type.unit, b.type.unit)) {
      const doing = sign === '+' ? 'add' : 'subtract'
      scope.report('E301', place, { left: nameOfType(a.type), right: nameOfType(b.type), doing })
      return undefined
    }
    const unit = saidUnit(a.type.unit, b.type.unit)
    const type = quantity(unit, moreDecimals(a.type.decimals, b.type.decimals))
    return over({ op: sign === '+' ? 'add' : 'subtract', ...parts }, type, a, b)
  }
  const unit = (sign === '×' ? timesUnit : perUnit)(a.type.unit, b.type.unit)
  if (isTooHigh(unit)) {
    scope.report('E106', place, { unit })
    return undefined
  }
  const m = a.type.decimals
  const n = sign === '×' ? b.type.decimals : decimalsOfReciprocal(b.expression)
  const decimals = m === null || n === null ? null : m + n
  return over({ op: sign === '×' ? 'multiply' : 'divide', ...parts }, quantity(unit, decimals), a, b)
}

/** Of a number that divides evenly, 1 户 or 2 or 8, how many decimals that adds; null for any other divisor. */
function decimalsOfReciprocal(divisor: Expression): number | null {
  const value = divisor.op === 'number' ? decimal(divisor.value) : ZERO
  const text = value.n === 0n ? undefined : decimalText(divide(ONE, value))
  return text === undefined ? null : Math.max(0, placesOf(text))
}

/** 日期 + 日 or 月. */
function typeShift(date: Typed, by: Typed, sign: '+' | '−', place: Place, scope: Scope): Typed | undefined {
  if (isQuantity(by) && (by.type.unit === '日' || by.type.unit === '月')) {
    const { unit } = by.type
    const expression: Expression = {
      op: 'shift',
      date: date.expression,
      by: by.expression,
      unit,
      sign: sign === '+' ? 1 : -1,
      place,
    }
    return over(expression, date.type, date, by)
  }
  const key = by.type.kind === 'date' && sign === '−' ? 'E303-days' : 'E303'
  scope.report(key, by.expression.place, { want: 'duration', got: nameOfType(by.type) })
  return undefined
}

function typeIf(syntax: Form<'if'>, scope: Scope): Typed | undefined {
  const tested = typeExpression(syntax.condition, scope)
  const whenTrue = typeExpression(syntax.whenTrue, scope)
  const whenFalse = typeExpression(syntax.whenFalse, scope)
  const condition = tested && wantKind(tested, 'truth', scope)
  if (condition === undefined || whenTrue === undefined || whenFalse === undefined) return undefined
  const type = commonType([whenTrue, whenFalse], syntax.place, scope)
  if (type === undefined) return undefined
  const { place } = syntax
  const parts = {
    condition: condition.expression,
    whenTrue: whenTrue.expression,
    whenFalse: whenFalse.expression,
  }
  return over({ op: 'if', ...parts, place }, type, condition, whenTrue, whenFalse)
}

/** The type that several values share, with the most decimals among them; E302 where they share none. */
export function commonType(parts: readonly Typed[], place: Place, scope: Scope): Typed['type'] | undefined {
  const [first, ...others] = parts.map(({ type }) => type)
  if (first === undefined) return undefined
  const common = others.reduce<Typed['type'] | undefined>((so, type) => so && joined(so, type), first)
  if (common === undefined)
    scope.report('E302', place, { all: parts.map(({ type }) => nameOfType(type)).join('、') })
  return common
}

function joined(a: Typed['type'], b: Typed['type']): Typed['type'] | undefined {
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    if (!sameUnit(a.unit, b.unit)) return undefined
    return quantity(saidUnit(a.unit, b.unit), moreDecimals(a.decimals, b.decimals))
  }
  if (a.kind === 'choice' && b.kind === 'choice') {
    return { kind: 'choice', values: [...new Set([...a.values, ...b.values])] }
  }
  return a.kind === b.kind ? a : undefined
}
