/**
 * 正文与规则 · Prose drift: a number with a unit in an article's prose that no rule of the article holds (W901).
 */
import type { Report } from '../diagnostic.ts'
import type { Expression } from '../expression.ts'
import { everyPart } from '../expression-parts.ts'
import { readUnit } from '../measure.ts'
import type { Cell, Plan } from '../plan.ts'
import { compare, decimal, multiply, type Rational } from '../rational.ts'
import { fold } from './fold.ts'
import { codePoints } from './source-line.ts'

const NUMBER = /(?<![\d.\p{Script=Latin}])(\d{1,30}(?:,\d{3})*(?:\.\d{1,30})?) ?/gu

export function checkProse(plan: Plan, report: Report): void {
  const heldEverywhere = plan.givens.flatMap(({ text }) => numbersIn(text).map(({ value }) => value))
  const held = new Map<string, Rational[]>()
  const hold = (clause: string, values: readonly Rational[]): void => {
    held.set(clause, [...(held.get(clause) ?? []), ...values])
  }
  for (const { clause, expression, condition } of plan.formulas) {
    hold(clause, constantsIn(expression))
    if (condition !== null) hold(clause, constantsIn(condition))
  }
  for (const { clause, rows, title } of plan.tables) {
    const cells = rows.flatMap(({ cells, results }) => [
      ...cells.flatMap(limitsOf),
      ...results.flatMap(constantsIn),
    ])
    hold(clause, [...cells, ...numbersIn(title).map(({ value }) => value)])
  }
  for (const { clause, entries } of plan.lists) hold(clause, entries.map(decimal))
  for (const { clause, holds } of plan.premises) hold(clause, constantsIn(holds))
  for (const { title, prose } of plan.clauses) {
    const values = [...heldEverywhere, ...(held.get(title) ?? [])]
    // An article without rules states facts of its own, which nothing can drift from.
    if (!held.has(title)) continue
    for (const { text, line } of prose) {
      for (const { value, written, at } of numbersIn(text)) {
        if (values.some((one) => compare(one, value) === 0)) continue
        const column = codePoints(text.slice(0, at)) + 1
        report('W901', { line, column, length: codePoints(written) }, { text: written })
      }
    }
  }
}

interface Written {
  readonly value: Rational
  readonly written: string
  readonly at: number
}

/** Every number with a unit in a line of prose, in the canonical unit. */
function numbersIn(text: string): Written[] {
  const folded = fold(text)
  return [...folded.matchAll(NUMBER)].flatMap((match) => {
    const end = match.index + match[0].length
    const read = readUnit(folded, end)
    if (read === undefined || !('unit' in read)) return []
    const value = multiply(decimal((match[1] ?? '').replaceAll(',', '')), read.scale)
    return { value, written: text.slice(match.index, read.end), at: match.index }
  })
}

const limitsOf = (cell: Cell): Rational[] =>
  cell.test === 'bands'
    ? cell.bands.flatMap(({ low, high }) =>
        [low, high]
          .filter((limit) => limit !== null && /^-?[\d.]+$/.test(limit))
          .map((limit) => decimal(limit ?? '0')),
      )
    : []

/** The numbers that an expression writes down. */
const constantsIn = (root: Expression): Rational[] =>
  everyPart(root).flatMap((part) => (part.op === 'number' ? decimal(part.value) : []))
