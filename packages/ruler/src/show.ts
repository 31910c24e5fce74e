/**
 * 写出 · Show: an expression as a line of the plan's language, and values as people read them.
 *
 * The formula, and the formula with its values put in, are both written from the tree that was computed.
 */
import type { Expression, Type } from './expression.ts'
import { decimalText, decimalTextTo, exactText } from './rational.ts'
import { isNumber, type Known } from './value.ts'

const [ARM, OR, NOT, COMPARE, SUM, PRODUCT, SIGN, ATOM] = [0, 1, 2, 3, 4, 5, 6, 7]
export const BINDS_LIKE_A_SUM = SUM as number
export const BINDS_AS_ONE = ATOM as number

/** A part of a text, which stands in brackets where it does not hold together as tightly as it must there. */
interface Slot {
  readonly part: Expression
  readonly atLeast: number
  /** Its names are those of the rows of an aggregate, not of where the text stands. */
  readonly inRows: boolean
}

/** What a part is written by when its values are known: another for every household. */
export interface Hole<Fill> {
  readonly fill: Fill
  readonly atLeast: number
}

/** A text in pieces, and how tightly it holds together, for whoever puts it into more text. */
export interface Template<Fill> {
  readonly pieces: readonly (string | Hole<Fill>)[]
  readonly binds: number
}

/** Leaves a hole for every part that has a fill, but not within the rows of an aggregate. */
export function templateOf<Fill>(
  expression: Expression,
  fillFor: (part: Expression) => Fill | undefined,
): Template<Fill> {
  const pieces: (string | Hole<Fill>)[] = []
  const put = (text: string): void => {
    const last = pieces.at(-1)
    if (typeof last === 'string') pieces[pieces.length - 1] = last + text
    else pieces.push(text)
  }
  const write = (part: Expression, inRows: boolean): void => {
    for (const piece of layoutOf(part)) {
      if (typeof piece === 'string') put(piece)
      else writeSlot(piece, inRows || piece.inRows)
    }
  }
  const writeSlot = ({ part, atLeast }: Slot, inRows: boolean): void => {
    const fill = inRows ? undefined : fillFor(part)
    if (fill !== undefined) {
      pieces.push({ fill, atLeast })
      return
    }
    const isLoose = bindsOf(part) < atLeast
    if (isLoose) put('(')
    write(part, inRows)
    if (isLoose) put(')')
  }
  write(expression, false)
  return { pieces, binds: bindsOf(expression) }
}

/** An expression as the plan writes it. */
export const showExpression = (expression: Expression): string =>
  templateOf(expression, () => undefined).pieces.join('')

function bindsOf({ op }: Expression): number {
  if (op === 'if') return ARM
  if (op === 'and' || op === 'or') return OR
  if (op === 'not') return NOT
  if (op === 'compare') return COMPARE
  if (op === 'add' || op === 'subtract' || op === 'shift') return SUM
  if (op === 'multiply' || op === 'divide') return PRODUCT
  return op === 'negate' ? SIGN : ATOM
}

const slot = (part: Expression, atLeast = ARM as number): Slot => ({ part, atLeast, inRows: false })
const inRows = (part: Expression): Slot => ({ part, atLeast: ARM, inRows: true })

const call = (name: string, ...parts: readonly (string | Slot)[]): (string | Slot)[] => [
  `${name}(`,
  ...parts.flatMap((part, at) => (at === 0 ? [part] : ['，', part])),
  ')',
]

/** An expression as text and the parts directly under it. */
function layoutOf(expression: Expression): (string | Slot)[] {
  switch (expression.op) {
    case 'number':
      return [expression.written]
    case 'truth':
      return [expression.value ? '是' : '否']
    case 'date':
    case 'choice':
      return [expression.value]
    case 'name':
      return [expression.name]
    case 'negate':
      return ['−', slot(expression.of, SIGN)]
    case 'not':
      return ['非 ', slot(expression.of, COMPARE)]
    case 'and':
      return [...junct(expression.left, 'or'), ' 且 ', ...junct(expression.right, 'or')]
    case 'or':
      return [...junct(expression.left, 'and'), ' 或 ', ...junct(expression.right, 'and')]
    case 'add':
      return [slot(expression.left, SUM), ' + ', slot(expression.right, SUM)]
    case 'subtract':
      return [slot(expression.left, SUM), ' − ', slot(expression.right, PRODUCT)]
    case 'multiply':
      return [slot(expression.left, PRODUCT), ' × ', slot(expression.right, PRODUCT)]
    case 'divide':
      return [slot(expression.left, PRODUCT), ' ÷ ', slot(expression.right, SIGN)]
    case 'compare':
      return expression.operands.flatMap((operand, at) => [
        ...(at === 0 ? [] : [` ${expression.operators[at - 1]} `]),
        slot(operand, SUM),
      ])
    case 'if': {
      const { condition, whenTrue, whenFalse } = expression
      return ['若 ', slot(condition, OR), ' 则 ', slot(whenTrue, OR), ' 否则 ', slot(whenFalse)]
    }
    case 'round': {
      const name = { nearest: '四舍五入', up: '进位', down: '舍去' }[expression.mode]
      return call(name, slot(expression.of), expression.stepWritten)
    }
    case 'largest':
      return call('较大', ...expression.of.map((part) => slot(part)))
    case 'smallest':
      return call('较小', ...expression.of.map((part) => slot(part)))
    case 'clamp':
      return call('限于', slot(expression.of), slot(expression.low), slot(expression.high))
    case 'tiers':
      return call('累进', expression.column, slot(expression.of))
    case 'fit':
      return call('上靠', slot(expression.of), expression.list)
    case 'days':
      return call('天数', slot(expression.a), slot(expression.b))
    case 'ordinal':
      return ['第几日(', slot(expression.a), '，起 ', slot(expression.b), ')']
    case 'months':
      return call('月数', slot(expression.a), slot(expression.b))
    case 'shift':
      return [
        ...[slot(expression.date, SUM), expression.sign === 1 ? ' + ' : ' − ', slot(expression.by, PRODUCT)],
      ]
    case 'lines':
      return [`合计(${expression.written})`]
    case 'aggregate': {
      const { over, when, of, kind } = expression
      const rows = 'entity' in over ? [over.entity] : ['月份，自 ', slot(over.from), '，至 ', slot(over.to)]
      return [
        ...[`${kind}(`, ...rows],
        ...(when === null ? [] : ['，当 ', inRows(when)]),
        ...(of === null ? [] : ['：', inRows(of)]),
        ')',
      ]
    }
  }
}

/** 且 within 或, and the other way round, stand in brackets. */
const junct = (part: Expression, mixed: 'and' | 'or'): (string | Slot)[] =>
  part.op === mixed ? ['(', slot(part), ')'] : [slot(part, OR)]

/** `300 元/㎡`, `5%` of a pure number as it is, `是`, a day, a value. A number without end is `≈`. */
export function showValue(value: Known, type: Type): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return type.kind === 'month' ? value.slice(0, 7) : value
  return withUnit(decimalText(value) ?? `≈${decimalTextTo(value, 6)}`, type)
}

function withUnit(number: string, type: Type): string {
  const signed = number.replace('-', '−')
  return type.kind === 'quantity' && type.unit !== '' ? `${signed} ${type.unit}` : signed
}

/** For JSON: numbers as exact decimal text in the canonical unit (`100/3` without end), the rest as it is. */
export const valueAsJson = (value: Known): string | boolean => (isNumber(value) ? exactText(value) : value)

/** A value for JSON and as people read it. */
export function bothTexts(
  value: Known,
  type: Type,
): { readonly json: string | boolean; readonly shown: string } {
  const decimal = isNumber(value) ? decimalText(value) : undefined
  return decimal === undefined
    ? { json: valueAsJson(value), shown: showValue(value, type) }
    : { json: decimal, shown: withUnit(decimal, type) }
}
