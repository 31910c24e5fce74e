/**
 * 日期的码 · Day code: days between days, and days some days or months later.
 */
import type { Expression } from '../expression.ts'
import type { Coded } from './coded.ts'
import { bound, codeOf, numOf, plainOf } from './expression-code.ts'
import type { Kernel } from './kernel.ts'
import { ratioCode, scaled } from './number-code.ts'
import { spanOf } from './span.ts'
import type { Block } from './writer.ts'

/** More days or months than lie between any two of the years 1 to 9999. */
const DAYS_AT_MOST = 4_000_000n

export function daysCode(
  kernel: Kernel,
  { op, a, b }: Extract<Expression, { a: Expression }>,
  block: Block,
): Coded {
  const [first, second] = [codeOf(kernel, a, block), codeOf(kernel, b, block)]
  const [x, y] = [plainOf(first), plainOf(second)]
  const code =
    op === 'days' ? `${y} - ${x}` : op === 'ordinal' ? `${x} - ${y} + 1` : `R.monthOf(${y}) - R.monthOf(${x})`
  const span = spanOf(-DAYS_AT_MOST, DAYS_AT_MOST)
  const num = scaled(block.bind(code), 1n, span)
  return { kind: 'number', number: num, status: kernel.together(block, first.status, second.status) }
}

export function shiftCode(
  kernel: Kernel,
  { date, by, unit, sign }: Extract<Expression, { op: 'shift' }>,
  block: Block,
): Coded {
  const [day, many] = [codeOf(kernel, date, block), codeOf(kernel, by, block)]
  const num = bound(numOf(many), block)
  let status = kernel.together(block, day.status, many.status)
  let count: string
  if (num.form === 'scaled' && num.den === 1n) count = num.big ? `Number(${num.code})` : num.code
  else {
    const ratio = block.bind(ratioCode(num))
    status = kernel.failing(block, status, `${ratio}.n % ${ratio}.d !== 0n`, 'not-a-whole-number')
    count = `Number(${ratio}.n / ${ratio}.d)`
  }
  const move = unit === '日' ? 'daysLater' : 'monthsLater'
  const moved = block.bind(`R.${move}(${plainOf(day)}, ${sign < 0 ? `0 - ${count}` : count})`)
  const why = kernel.failing(block, status, `${moved} === R.NO_DAY`, 'beyond-the-calendar')
  return { kind: 'day', code: moved, status: why }
}
