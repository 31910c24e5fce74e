/**
 * 累进的码 · Tiers code: a quantity through the bands of a table, each part at the rate of its band.
 */
import { bandOf, tiersOf } from '../evaluate-table.ts'
import type { Expression } from '../expression.ts'
import type { Row } from '../plan.ts'
import type { Coded } from './coded.ts'
import { bound, codeOf, numOf } from './expression-code.ts'
import { join } from './join.ts'
import { constantOf, type Kernel } from './kernel.ts'
import { comparisonOf, extremeOf, literal, productOf, sumOf } from './number-code.ts'
import { spanOf } from './span.ts'
import type { Block } from './writer.ts'

/** Until a rate has no value; what lies beyond the last band fails. */
export function tiersCode(
  kernel: Kernel,
  expression: Extract<Expression, { op: 'tiers' }>,
  block: Block,
): Coded {
  const coded = codeOf(kernel, expression.of, block)
  const quantity = bound(numOf(coded), block)
  const meaning = kernel.index.names.get(expression.column)
  const rows: readonly Row[] = meaning?.kind === 'column' ? tiersOf(meaning.rows) : []
  const at = meaning?.kind === 'column' ? meaning.at : 0
  let sum: Coded = { kind: 'number', number: literal({ n: 0n, d: 1n }), status: coded.status }
  for (const row of rows) {
    const { low, high } = bandOf(row)
    const from = literal(low === null ? { n: 0n, d: 1n } : constantOf(low))
    const [reached, beyond] = [block.arm(), block.arm()]
    const rate = codeOf(kernel, row.results[at] as Expression, reached)
    const upTo =
      high === null
        ? quantity
        : bound(extremeOf(quantity, literal(constantOf(high)), 'smaller', reached), reached)
    const part = bound(sumOf(upTo, from, '-', reached), reached)
    const positive =
      part.form === 'scaled' ? { ...part, span: spanOf(0n, part.span.high > 0n ? part.span.high : 0n) } : part
    const more = bound(productOf(positive, numOf(rate), reached), reached)
    const added = sumOf(numOf(sum), more, '+', reached)
    const status = kernel.firstOf(reached, sum.status, rate.status)
    const { coded: next } = join(
      kernel,
      block,
      [
        { block: reached, coded: { kind: 'number', number: added, status } },
        { block: beyond, coded: sum },
      ],
      null,
    )
    block.nest(`if (${comparisonOf(quantity, from, '>')})`, reached)
    block.nest('else', beyond)
    sum = next
  }
  const last = rows[rows.length - 1]
  const end = last === undefined ? '0' : bandOf(last).high
  if (end === null) return sum
  const isBeyond = comparisonOf(quantity, literal(constantOf(end)), '>')
  const isPositive = comparisonOf(quantity, literal({ n: 0n, d: 1n }), '>')
  return {
    ...sum,
    status: kernel.failing(block, sum.status, `${isPositive} && ${isBeyond}`, 'beyond-the-bands'),
  }
}
