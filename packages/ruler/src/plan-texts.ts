/**
 * 方案的文字 · Plan texts: what an explanation says of a formula and of a row of a table, written once a plan.
 */
import type { Expression } from './expression.ts'
import type { TableRow } from './outcome.ts'
import type { Formula, Row } from './plan.ts'
import type { PreparedPlan } from './prepared-plan.ts'
import { showExpression } from './show.ts'
import { type Substitution, substitutionOf } from './substitution.ts'

export interface FormulaTexts {
  readonly written: string
  readonly substitution: Substitution
}

const known = new WeakMap<PreparedPlan, PlanTexts>()

export function textsOfPlan(plan: PreparedPlan): PlanTexts {
  let texts = known.get(plan)
  if (texts === undefined) {
    texts = new PlanTexts(plan)
    known.set(plan, texts)
  }
  return texts
}

export class PlanTexts {
  readonly #plan: PreparedPlan
  readonly #formulas = new Map<Formula, FormulaTexts>()
  readonly #rows = new Map<Row, TableRow>()

  constructor(plan: PreparedPlan) {
    this.#plan = plan
    for (const { caption, title, rows } of plan.plan.tables)
      for (const row of rows)
        this.#rows.set(row, { caption, title, cells: row.written, line: row.place.line })
  }

  ofRow(row: Row): TableRow {
    return this.#rows.get(row) as TableRow
  }

  ofFormula(formula: Formula): FormulaTexts {
    let texts = this.#formulas.get(formula)
    if (texts === undefined) {
      const whole = inOne(formula)
      texts = { written: showExpression(whole), substitution: substitutionOf(this.#plan, whole) }
      this.#formulas.set(formula, texts)
    }
    return texts
  }
}

/** A formula with the condition of its block: under a false one it is 0 元. */
function inOne({ condition, expression }: Formula): Expression {
  if (condition === null) return expression
  const { place } = condition
  const nothing: Expression = { op: 'number', value: '0', unit: '元', written: '0 元', place }
  return { op: 'if', condition, whenTrue: expression, whenFalse: nothing, place }
}
