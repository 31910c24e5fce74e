/**
 * 函数 · Functions: SPEC.md §7, each with what its arguments must be.
 */
import { exponentOfYuan, sameUnit, timesUnit } from '../measure.ts'
import { placeBetween } from '../place.ts'
import type { RoundingMode } from '../rational.ts'
import type { Scope } from './scope.ts'
import type { Syntax } from './syntax.ts'
import { isThousands } from './tokens.ts'
import { commonType, typeExpression } from './type-expression.ts'
import { over, type Quantity, quantity, type Typed, wantKind, wantQuantity } from './typed.ts'

type Call = Extract<Syntax, { form: 'call' }>

const MODES: Readonly<Record<string, RoundingMode>> = { 四舍五入: 'nearest', 进位: 'up', 舍去: 'down' }
const MONEY: Readonly<Record<string, readonly [step: string, decimals: number]>> = {
  元: ['1', 0],
  角: ['0.1', 1],
  分: ['0.01', 2],
}
const DAYS: Readonly<Record<string, readonly ['days' | 'ordinal' | 'months', unit: string]>> = {
  天数: ['days', '日'],
  第几日: ['ordinal', '日'],
  月数: ['months', '月'],
}

export function typeCall(call: Call, scope: Scope): Typed | undefined {
  const mode = MODES[call.callee]
  if (mode !== undefined) return typeRounding(call, mode, scope)
  if (call.callee === '较大' || call.callee === '较小') return typeExtreme(call, scope)
  if (call.callee === '限于') return typeClamp(call, scope)
  if (call.callee === '累进') return typeTiers(call, scope)
  if (call.callee === '上靠') return typeFit(call, scope)
  return typeDays(call, scope)
}

function hasArguments({ args, callee, place }: Call, least: number, most: number, scope: Scope): boolean {
  if (args.length >= least && args.length <= most) return true
  scope.report('E104-arguments', place, { callee, count: String(least), got: String(args.length) })
  return false
}

/** Every argument as a quantity; undefined where one is none. */
function quantitiesOf({ args }: Call, scope: Scope): Quantity[] | undefined {
  for (const [at, before] of args.entries()) {
    const after = args[at + 1]
    if (before.form !== 'number' || after?.form !== 'number') continue
    if (
      !after.number.hasUnit ||
      !isThousands({ ...before, text: before.written }, { ...after, text: after.written })
    )
      continue
    const number = before.written + after.written
    scope.report('E104-thousands', placeBetween(before.place, after.place), { number })
    return undefined
  }
  const typed = args.map((arg) => {
    const one = typeExpression(arg, scope)
    return one && wantQuantity(one, arg.place, scope)
  })
  return typed.every((one) => one !== undefined) ? typed : undefined
}

function typeRounding(call: Call, mode: RoundingMode, scope: Scope): Typed | undefined {
  if (!hasArguments(call, 2, 2, scope)) return undefined
  const [what, step] = call.args as readonly [Syntax, Syntax]
  const typed = typeExpression(what, scope)
  const of = typed && wantQuantity(typed, what.place, scope)
  if (of === undefined) return undefined
  const { place } = call
  const round = (value: string, written: string, decimals: number): Typed =>
    over(
      { op: 'round', mode, of: of.expression, step: value, stepWritten: written, place },
      quantity(of.type.unit, decimals),
      of,
    )
  const money = step.form === 'name' ? MONEY[step.name] : undefined
  if (step.form === 'name' && money !== undefined) {
    if (exponentOfYuan(of.type.unit) === 1) return round(money[0], step.name, money[1])
    scope.report('E304', step.place, { unit: of.type.unit || '纯数', word: step.name })
    return undefined
  }
  if (step.form !== 'number' || /^[0.]*$/.test(step.number.value)) {
    const got = step.form === 'name' ? step.name : step.form === 'number' ? step.written : 'expression'
    scope.report('E104', step.place, { want: 'step', got })
    return undefined
  }
  const { number } = step
  if (!number.hasUnit && of.type.unit !== '') {
    scope.report('E104', step.place, { want: 'step', got: step.written })
    return undefined
  }
  if (!sameUnit(number.unit, of.type.unit)) {
    scope.report('E302', place, { all: `${of.type.unit || '纯数'}、${number.unit || '纯数'}` })
    return undefined
  }
  return round(number.value, step.written, number.decimals)
}

function typeExtreme(call: Call, scope: Scope): Typed | undefined {
  if (!hasArguments(call, 2, 100, scope)) return undefined
  const parts = quantitiesOf(call, scope)
  const type = parts && commonType(parts, call.place, scope)
  if (parts === undefined || type === undefined) return undefined
  const op = call.callee === '较大' ? 'largest' : 'smallest'
  return over({ op, of: parts.map(({ expression }) => expression), place: call.place }, type, ...parts)
}

function typeClamp(call: Call, scope: Scope): Typed | undefined {
  if (!hasArguments(call, 3, 3, scope)) return undefined
  const parts = quantitiesOf(call, scope)
  const type = parts && commonType(parts, call.place, scope)
  if (parts === undefined || type === undefined) return undefined
  const [of, low, high] = parts as [Quantity, Quantity, Quantity]
  const limits = { low: low.expression, high: high.expression }
  return over({ op: 'clamp', of: of.expression, ...limits, place: call.place }, type, ...parts)
}

/** The first argument names a column or a list; nothing else may stand there. */
function nameOf(kind: 'column' | 'list', argument: Syntax, scope: Scope) {
  if (argument.form === 'name') {
    const known = scope.find(argument.name, argument.place)
    if (known === undefined) return undefined
    if (known.kind === kind && known.type.kind === 'quantity')
      return { name: argument.name, known, type: known.type }
  }
  scope.report('E303', argument.place, {
    want: kind,
    got: argument.form === 'name' ? argument.name : 'quantity',
  })
  return undefined
}

function typeTiers(call: Call, scope: Scope): Typed | undefined {
  if (!hasArguments(call, 2, 2, scope)) return undefined
  const [first, second] = call.args as readonly [Syntax, Syntax]
  const column = nameOf('column', first, scope)
  const typed = typeExpression(second, scope)
  const of = typed && wantQuantity(typed, second.place, scope)
  if (column === undefined || of === undefined) return undefined
  const [m, n] = [column.type.decimals, of.type.decimals]
  const type = quantity(timesUnit(column.type.unit, of.type.unit), m === null || n === null ? null : m + n)
  scope.tiers.push({ column: column.name, unit: of.type.unit, place: call.place })
  // The table's own conditions do not count: the bands are gone through with the argument.
  return over({ op: 'tiers', column: column.name, of: of.expression, place: call.place }, type, of)
}

function typeFit(call: Call, scope: Scope): Typed | undefined {
  if (!hasArguments(call, 2, 2, scope)) return undefined
  const [first, second] = call.args as readonly [Syntax, Syntax]
  const typed = typeExpression(first, scope)
  const of = typed && wantQuantity(typed, first.place, scope)
  const list = nameOf('list', second, scope)
  if (list === undefined || of === undefined) return undefined
  if (!sameUnit(list.type.unit, of.type.unit)) {
    scope.report('E302', call.place, { all: `${of.type.unit || '纯数'}、${list.type.unit || '纯数'}` })
    return undefined
  }
  return over({ op: 'fit', list: list.name, of: of.expression, place: call.place }, list.type, of)
}

function typeDays(call: Call, scope: Scope): Typed | undefined {
  const [op, unit] = DAYS[call.callee] ?? ['days', '日']
  if (!hasArguments(call, 2, 2, scope)) return undefined
  const [a, b] = call.args.map((arg) => {
    const typed = typeExpression(arg, scope)
    return typed && wantKind(typed, 'date', scope)
  })
  return a && b && over({ op, a: a.expression, b: b.expression, place: call.place }, quantity(unit, 0), a, b)
}
