/**
 * 写出 · Show: an expression as a line of the plan's language, and values as people read them.
 *
 * The formula and the formula with its values put in are both written from the tree that was computed.
 */
import type { Expression, Type } from './expression.ts'
import { decimalText, decimalTextTo, exactText } from './rational.ts'
import { isNumber, type Known } from './value.ts'

/** Writes parts in another way: a name as its value, an aggregate as its rows. Undefined writes as usual. */
export type Rewrite = (expression: Expression) => Written | undefined

const [ARM, OR, NOT, COMPARE, SUM, PRODUCT, SIGN, ATOM] = [0, 1, 2, 3, 4, 5, 6, 7]
export const BINDS_LIKE_A_SUM = SUM as number
export const BINDS_AS_ONE = ATOM as number

/** Text and how tightly it holds together, so that whoever puts it into more text knows about brackets. */
export interface Written {
  readonly text: string
  readonly binds: number
}

export function showExpression(expression: Expression, rewrite: Rewrite = () => undefined): string {
  return writeExpression(expression, rewrite).text
}

const written = (text: string, binds = ATOM as number): Written => ({ text, binds })

export function writeExpression(expression: Expression, rewrite: Rewrite): Written {
  const other = rewrite(expression)
  if (other !== undefined) return other
  const inner = (part: Expression, atLeast = ARM as number): string => {
    const { text, binds } = writeExpression(part, rewrite)
    return binds < atLeast ? `(${text})` : text
  }
  const all = (...parts: Expression[]): string => parts.map((part) => inner(part)).join('，')
  switch (expression.op) {
    case 'number':
      return written(expression.written)
    case 'truth':
      return written(expression.value ? '是' : '否')
    case 'date':
    case 'choice':
      return written(expression.value)
    case 'name':
      return written(expression.name)
    case 'negate':
      return written(`−${inner(expression.of, SIGN)}`, SIGN)
    case 'not':
      return written(`非 ${inner(expression.of, COMPARE)}`, NOT)
    case 'and':
      return written(`${junct(expression.left, 'or', inner)} 且 ${junct(expression.right, 'or', inner)}`, OR)
    case 'or':
      return written(
        `${junct(expression.left, 'and', inner)} 或 ${junct(expression.right, 'and', inner)}`,
        OR,
      )
    case 'add':
      return written(`${inner(expression.left, SUM)} + ${inner(expression.right, SUM)}`, SUM)
    case 'subtract':
      return written(`${inner(expression.left, SUM)} − ${inner(expression.right, PRODUCT)}`, SUM)
    case 'multiply':
      return written(`${inner(expression.left, PRODUCT)} × ${inner(expression.right, PRODUCT)}`, PRODUCT)
    case 'divide':
      return written(`${inner(expression.left, PRODUCT)} ÷ ${inner(expression.right, SIGN)}`, PRODUCT)
    case 'compare': {
      const [first, ...others] = expression.operands
      const rest = others.map((operand, i) => ` ${expression.operators[i]} ${inner(operand, SUM)}`)
      return written(`${first ? inner(first, SUM) : ''}${rest.join('')}`, COMPARE)
    }
    case 'if': {
      const arms = [expression.condition, expression.whenTrue].map((part) => inner(part, OR))
      return written(`若 ${arms[0]} 则 ${arms[1]} 否则 ${inner(expression.whenFalse)}`, ARM)
    }
    case 'round': {
      const name = { nearest: '四舍五入', up: '进位', down: '舍去' }[expression.mode]
      return written(`${name}(${inner(expression.of)}，${expression.stepWritten})`)
    }
    case 'largest':
      return written(`较大(${all(...expression.of)})`)
    case 'smallest':
      return written(`较小(${all(...expression.of)})`)
    case 'clamp':
      return written(`限于(${all(expression.of, expression.low, expression.high)})`)
    case 'tiers':
      return written(`累进(${expression.column}，${inner(expression.of)})`)
    case 'fit':
      return written(`上靠(${inner(expression.of)}，${expression.list})`)
    case 'days':
      return written(`天数(${all(expression.a, expression.b)})`)
    case 'ordinal':
      return written(`第几日(${inner(expression.a)}，起 ${inner(expression.b)})`)
    case 'months':
      return written(`月数(${all(expression.a, expression.b)})`)
    case 'shift': {
      const sign = expression.sign === 1 ? '+' : '−'
      return written(`${inner(expression.date, SUM)} ${sign} ${inner(expression.by, PRODUCT)}`, SUM)
    }
    case 'lines':
      return written(`合计(${expression.written})`)
    case 'aggregate': {
      const { over, when, of, kind } = expression
      const rows = 'entity' in over ? over.entity : `月份，自 ${inner(over.from)}，至 ${inner(over.to)}`
      return written(`${kind}(${rows}${when ? `，当 ${inner(when)}` : ''}${of ? `：${inner(of)}` : ''})`)
    }
  }
}

/** 且 within 或, and the other way round, stand in brackets. */
function junct(
  part: Expression,
  mixed: 'and' | 'or',
  inner: (part: Expression, atLeast?: number) => string,
): string {
  return part.op === mixed ? `(${inner(part)})` : inner(part, OR)
}

/** `300 元/㎡`, `5%` of a pure number as it is, `是`, a day, a value. A number without end is `≈`. */
export function showValue(value: Known, type: Type): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return type.kind === 'month' ? value.slice(0, 7) : value
  const number = decimalText(value) ?? `≈${decimalTextTo(value, 6)}`
  const unit = type.kind === 'quantity' ? type.unit : ''
  return unit === '' ? number.replace('-', '−') : `${number.replace('-', '−')} ${unit}`
}

/** For JSON: numbers as exact decimal text in the canonical unit (`100/3` without end), the rest as it is. */
export const valueAsJson = (value: Known): string | boolean => (isNumber(value) ? exactText(value) : value)
