/**
 * 算例的覆盖 · Example coverage: rows, arms and limits that no example goes through (W802).
 */
import type { Report } from '../diagnostic.ts'
import type { Expression } from '../expression.ts'
import { everyPart } from '../expression-parts.ts'
import type { Plan } from '../plan.ts'
import { showExpression } from '../show.ts'

/** `touched` are the rows and expressions that the examples went through. Without examples nothing is said. */
export function checkCoverage(plan: Plan, touched: ReadonlySet<object>, report: Report): void {
  if (plan.examples.length === 0) return
  for (const { rows } of plan.tables) {
    for (const row of rows) {
      if (!touched.has(row)) report('W802', row.place, { what: 'row', text: row.written.join(' | ') })
    }
  }
  for (const { expression } of plan.formulas) {
    for (const { part, what } of choicesIn(expression)) {
      if (!touched.has(part)) report('W802', part.place, { what, text: showExpression(part) })
    }
  }
}

interface Choice {
  readonly part: Expression
  readonly what: 'arm' | 'bound'
}

const choicesIn = (root: Expression): Choice[] =>
  everyPart(root).flatMap((expression): Choice[] => {
    if (expression.op === 'if') {
      return [
        { part: expression.whenTrue, what: 'arm' },
        { part: expression.whenFalse, what: 'arm' },
      ]
    }
    if (expression.op !== 'clamp') return []
    return [
      { part: expression.low, what: 'bound' },
      { part: expression.high, what: 'bound' },
    ]
  })
