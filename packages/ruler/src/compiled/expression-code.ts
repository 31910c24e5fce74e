/**
 * 式的码 · Expression code: each form of an expression as the evaluator works it out, in generated lines.
 */
import type { Expression } from '../expression.ts'
import { aggregateCode, linesCode } from './aggregate-code.ts'
import type { Coded, Num, Status } from './coded.ts'
import { daysCode, shiftCode } from './day-code.ts'
import { join, sameCode } from './join.ts'
import { constantOf, dayCode, type Kernel } from './kernel.ts'
import {
  alike,
  comparisonOf,
  extremeOf,
  literal,
  negated,
  operatorCode,
  productOf,
  quotientOf,
  ratioCode,
  roundedTo,
  scaled,
  sumOf,
} from './number-code.ts'
import { hull, point, spanOf } from './span.ts'
import { tiersCode } from './tiers-code.ts'
import type { Block } from './writer.ts'

type Of<Op extends Expression['op']> = Extract<Expression, { op: Op }>
/** Of two operands: arithmetic, 且, 或. */
type Binary = Extract<Expression, { left: Expression }>

const number = (num: Num, status: Status): Coded => ({ kind: 'number', number: num, status })
const truth = (code: string, status: Status): Coded => ({ kind: 'truth', code, status })
export const numOf = (coded: Coded): Num =>
  coded.kind === 'number' ? coded.number : literal({ n: 0n, d: 1n })
export const plainOf = (coded: Coded): string => (coded.kind === 'number' ? 'false' : coded.code)

export function codeOf(kernel: Kernel, expression: Expression, block: Block): Coded {
  const of = (part: Expression): Coded => codeOf(kernel, part, block)
  switch (expression.op) {
    case 'number':
      return number(literal(constantOf(expression.value)), null)
    case 'truth':
      return truth(String(expression.value), null)
    case 'date':
      return { kind: 'day', code: dayCode(expression.value), status: null }
    case 'choice':
      return { kind: 'choice', code: kernel.textCode(expression.value), status: null }
    case 'name':
      return kernel.nameCode(expression.name, block)
    case 'negate': {
      const coded = of(expression.of)
      return number(negated(numOf(coded), block), coded.status)
    }
    case 'not': {
      const coded = of(expression.of)
      return truth(`!${block.bind(plainOf(coded))}`, coded.status)
    }
    case 'and':
    case 'or':
      return junctionCode(kernel, expression, block)
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return arithmeticCode(kernel, expression, block)
    case 'compare':
      return comparisonCode(kernel, expression, block)
    case 'if':
      return ifCode(kernel, expression, block)
    case 'round': {
      const coded = of(expression.of)
      const step = constantOf(expression.step)
      return number(roundedTo(numOf(coded), step, expression.mode, block, kernel.unusual), coded.status)
    }
    case 'largest':
    case 'smallest': {
      const parts = expression.of.map(of)
      const kind = expression.op === 'largest' ? 'larger' : 'smaller'
      const extreme = parts.map(numOf).reduce((so, next) => bound(extremeOf(so, next, kind, block), block))
      return number(extreme, kernel.together(block, ...parts.map(({ status }) => status)))
    }
    case 'clamp':
      return clampCode(kernel, expression, block)
    case 'tiers':
      return tiersCode(kernel, expression, block)
    case 'fit':
      return fitCode(kernel, expression, block)
    case 'days':
    case 'ordinal':
    case 'months':
      return daysCode(kernel, expression, block)
    case 'shift':
      return shiftCode(kernel, expression, block)
    case 'aggregate':
      return aggregateCode(kernel, expression, block)
    case 'lines':
      return linesCode(kernel, expression, block)
  }
}

/** A number that may be written more than once. */
export function bound(num: Num, block: Block): Num {
  return num.form === 'quotient' ? num : { ...num, code: block.bind(num.code) }
}

function arithmeticCode(kernel: Kernel, expression: Binary, block: Block): Coded {
  const [left, right] = [codeOf(kernel, expression.left, block), codeOf(kernel, expression.right, block)]
  const [a, b] = [numOf(left), numOf(right)]
  const status = kernel.together(block, left.status, right.status)
  if (expression.op === 'add') return number(sumOf(a, b, '+', block), status)
  if (expression.op === 'subtract') return number(sumOf(a, b, '-', block), status)
  if (expression.op === 'multiply') return withinBounds(kernel, productOf(a, b, block), status, block)
  const { num, isZero } = quotientOf(a, b, block)
  const divided = isZero === null ? status : kernel.failing(block, status, isZero, 'divided-by-zero')
  return withinBounds(kernel, num, divided, block)
}

/** A rational has no span, so whether it is too large shows only when it is there. */
function withinBounds(kernel: Kernel, num: Num, status: Status, block: Block): Coded {
  if (num.form !== 'ratio') return number(num, status)
  return number(num, kernel.failing(block, status, `R.isTooLarge(${num.code})`, 'too-large'))
}

function junctionCode(kernel: Kernel, expression: Binary, block: Block): Coded {
  const decisive = expression.op === 'or'
  const left = codeOf(kernel, expression.left, block)
  const arm = block.arm()
  const right = codeOf(kernel, expression.right, arm)
  if (left.status === null && right.status === null && arm.lines.length === 0) {
    return truth(`(${plainOf(left)} ${decisive ? '||' : '&&'} ${plainOf(right)})`, null)
  }
  const { zero } = kernel
  const l = block.bind(plainOf(left))
  const value = block.variable(l)
  const isOpen = decisive ? `!${l}` : l
  if (left.status === null && right.status === null) {
    arm.write(`${value} = ${plainOf(right)}`)
    block.nest(`if (${isOpen})`, arm)
    return truth(value, null)
  }
  const [ls, rs] = [left.status?.code ?? zero, right.status?.code ?? zero]
  const status = block.variable(ls)
  const r = arm.bind(plainOf(right))
  arm.write(`if (${rs} === ${zero} && ${r} === ${decisive}) { ${value} = ${decisive}; ${status} = ${zero} }`)
  if (left.status !== null) {
    arm.write(`else if (${ls} > ${zero}) ${status} = ${rs} > ${zero} ? ${ls} | ${rs} : ${ls}`)
  }
  arm.write(`else { ${value} = ${r}; ${status} = ${rs} }`)
  const goesOn = left.status === null ? isOpen : `${ls} === ${zero} ? ${isOpen} : ${ls} > ${zero}`
  block.nest(`if (${goesOn})`, arm)
  const fails = (left.status?.fails ?? false) || (right.status?.fails ?? false)
  return truth(value, { code: status, fails })
}

function comparisonCode(
  kernel: Kernel,
  { operands, operators, byMonth }: Of<'compare'>,
  block: Block,
): Coded {
  const parts = operands.map((operand) => {
    const coded = codeOf(kernel, operand, block)
    if (coded.kind === 'number') return { ...coded, number: bound(coded.number, block) }
    const code = coded.kind === 'day' && byMonth ? `R.monthOf(${coded.code})` : coded.code
    return { ...coded, code: block.bind(code) }
  })
  const tests = operators.map((operator, at) => {
    const [a, b] = [parts[at], parts[at + 1]] as [Coded, Coded]
    if (a.kind === 'number' && b.kind === 'number') return comparisonOf(a.number, b.number, operator)
    return `${plainOf(a)} ${operatorCode(operator)} ${plainOf(b)}`
  })
  return truth(`(${tests.join(' && ')})`, kernel.together(block, ...parts.map(({ status }) => status)))
}

/** With a condition 待定 both arms are worked out, and count where they have the same value. */
function ifCode(kernel: Kernel, expression: Of<'if'>, block: Block): Coded {
  const condition = codeOf(kernel, expression.condition, block)
  const test = block.bind(plainOf(condition))
  const [yes, no] = [block.arm(), block.arm()]
  const [whenTrue, whenFalse] = [
    codeOf(kernel, expression.whenTrue, yes),
    codeOf(kernel, expression.whenFalse, no),
  ]
  if (condition.status === null) {
    const simple = choiceOf(test, whenTrue, whenFalse, [...yes.lines, ...no.lines].length > 0)
    if (simple !== undefined) return simple
    const { coded } = join(
      kernel,
      block,
      [
        { block: yes, coded: whenTrue },
        { block: no, coded: whenFalse },
      ],
      null,
    )
    block.nest(`if (${test})`, yes)
    block.nest('else', no)
    return coded
  }
  const { zero } = kernel
  const why = condition.status.code
  const [first, second] = [block.arm(), block.arm()]
  const { coded, value, status } = join(
    kernel,
    block,
    [
      { block: yes, coded: whenTrue },
      { block: no, coded: whenFalse },
    ],
    condition.status,
  )
  // The true arm is kept aside, because with an open condition the false one is worked out over it.
  const [kept, keptWhy] = [block.variable(value), block.variable(zero)]
  first.lines.push(...yes.lines)
  first.write(`${kept} = ${value}; ${keptWhy} = ${status}`)
  second.write(`${status} = ${zero}`)
  second.lines.push(...no.lines)
  block.nest(`if (${why} === ${zero} ? ${test} : ${why} > ${zero})`, first)
  block.nest(`if (${why} === ${zero} ? !${test} : ${why} > ${zero})`, second)
  const same = `${keptWhy} === ${zero} && ${status} === ${zero} && ${sameCode(coded, kept, value)}`
  const waits = `${why} | (${keptWhy} > ${zero} ? ${keptWhy} : ${zero}) | (${status} > ${zero} ? ${status} : ${zero})`
  block.write(`if (${why} < ${zero}) ${status} = ${why}`)
  block.write(`else if (${why} > ${zero} && !(${same})) ${status} = ${waits}`)
  return coded
}

/** `c ? a : b` where both arms are only values. */
function choiceOf(test: string, a: Coded, b: Coded, hasLines: boolean): Coded | undefined {
  if (hasLines || a.status !== null || b.status !== null) return undefined
  if (a.kind === 'number' && b.kind === 'number') {
    const [x, y] = alike([a.number, b.number]) ?? []
    if (!x || !y) return undefined
    const span = spanOf(x.span.low, x.span.high, y.span.low, y.span.high)
    return number(scaled(`(${test} ? ${x.code} : ${y.code})`, x.den, span, x.big), null)
  }
  if (a.kind === 'number' || b.kind === 'number') return undefined
  return { ...a, code: `(${test} ? ${a.code} : ${b.code})` }
}

function clampCode(kernel: Kernel, expression: Of<'clamp'>, block: Block): Coded {
  const parts = [expression.of, expression.low, expression.high].map((part) => codeOf(kernel, part, block))
  const [value, low, high] = parts.map((part) => bound(numOf(part), block)) as [Num, Num, Num]
  const status = kernel.together(block, ...parts.map((part) => part.status))
  const crossed = comparisonOf(low, high, '>')
  const limited = extremeOf(bound(extremeOf(value, low, 'larger', block), block), high, 'smaller', block)
  const never = low.form === 'scaled' && high.form === 'scaled' && alike([low, high])
  const [l, h] = never || []
  if (l && h && l.span.high <= h.span.low) return number(limited, status)
  return number(limited, kernel.failing(block, status, crossed, 'limits-crossed'))
}

function fitCode(kernel: Kernel, expression: Of<'fit'>, block: Block): Coded {
  const coded = codeOf(kernel, expression.of, block)
  const meaning = kernel.index.names.get(expression.list)
  const entries = meaning?.kind === 'list' ? meaning.list.entries.map(constantOf) : []
  const placed = alike([numOf(coded), ...entries.map(literal)])
  const [value, ...list] = placed ?? []
  if (value === undefined) return fitRatio(kernel, numOf(coded), entries.map(literal), coded.status, block)
  const name = constants(
    kernel,
    list.map(({ code }) => code),
    block,
  )
  const at = block.bind(`R.firstAtLeast(${name}, ${value.code})`)
  const found = block.bind(`${name}[${at} < 0 ? 0 : ${at}] ?? ${value.big ? '0n' : '0'}`)
  const span = list.map((entry) => entry.span).reduce(hull, list[0]?.span ?? point(0n))
  const fitted = scaled(found, value.den, span, value.big)
  return number(fitted, kernel.failing(block, coded.status, `${at} < 0`, 'beyond-the-list'))
}

function fitRatio(kernel: Kernel, value: Num, entries: readonly Num[], status: Status, block: Block): Coded {
  const name = constants(kernel, entries.map(ratioCode), block)
  const found = block.bind(`R.ratioAtLeast(${name}, ${ratioCode(value)})`)
  const fitted = block.bind(`${found} ?? R.ZERO`)
  const why = kernel.failing(block, status, `${found} === undefined`, 'beyond-the-list')
  return number({ form: 'ratio', code: fitted }, why)
}

/** A list of constants before the loops. */
export function constants(kernel: Kernel, codes: readonly string[], block: Block): string {
  const name = block.fresh('t')
  kernel.constants.push(`const ${name} = [${codes.join(', ')}]`)
  return name
}
