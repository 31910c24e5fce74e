/**
 * 一次式 · Linear form: an expression as a sum of terms with constant factors, names replaced by their
 * formulas, so that what cancels out is seen: `a + (总额 − a) − 总额` is 0.
 *
 * What is no sum stays as one term, known by its text: of one household, the same text has the same value.
 */
import type { Expression } from '../../expression.ts'
import type { PlanIndex } from '../../plan-index.ts'
import { add, decimal, multiply, negate, ONE, type Rational, ZERO } from '../../rational.ts'
import { showExpression } from '../../show.ts'

export interface LinearForm {
  readonly constant: Rational
  /** Factors by term; one that cancelled out is not there. */
  readonly terms: ReadonlyMap<string, Rational>
}

/** Names that are replaced; those beyond stay as they are. */
const REPLACED = 2_000
const DEPTH = 40

export function linearForm(expression: Expression, index: PlanIndex): LinearForm {
  const terms = new Map<string, Rational>()
  let constant = ZERO
  let replaced = 0
  const gather = (part: Expression, factor: Rational, depth: number): void => {
    switch (part.op) {
      case 'number':
        constant = add(constant, multiply(decimal(part.value), factor))
        return
      case 'negate':
        gather(part.of, negate(factor), depth)
        return
      case 'add':
      case 'subtract':
        gather(part.left, factor, depth)
        gather(part.right, part.op === 'add' ? factor : negate(factor), depth)
        return
      case 'multiply':
        if (part.right.op === 'number') gather(part.left, multiply(factor, decimal(part.right.value)), depth)
        else note(showExpression(part), factor)
        return
      case 'lines':
        for (const name of part.lines) gatherName(name, factor, depth)
        return
      case 'name':
        gatherName(part.name, factor, depth)
        return
      default:
        note(showExpression(part), factor)
    }
  }
  const gatherName = (name: string, factor: Rational, depth: number): void => {
    const meaning = index.names.get(name)
    const formula = meaning?.kind === 'formula' ? meaning.formula : undefined
    const isPlain = formula !== undefined && formula.condition === null && formula.scope === null
    replaced += 1
    if (!isPlain || depth > DEPTH || replaced > REPLACED) note(name, factor)
    else gather(formula.expression, factor, depth + 1)
  }
  const note = (term: string, factor: Rational): void => {
    const sum = add(terms.get(term) ?? ZERO, factor)
    if (sum.n === 0n) terms.delete(term)
    else terms.set(term, sum)
  }
  gather(expression, ONE, 0)
  return { constant, terms }
}
