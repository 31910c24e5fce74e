/**
 * 代入式 · Substitution: a formula with its values put in: of two arms the one taken, a sum over rows row by row.
 *
 * The text is laid out once a plan, with holes that each household fills.
 */
import { insidesOf } from './evaluate-aggregate.ts'
import type { Evaluation } from './evaluation.ts'
import type { Expression } from './expression.ts'
import type { Named, PreparedPlan } from './prepared-plan.ts'
import { type Inside, textsOf } from './reason.ts'
import { BINDS_AS_ONE, BINDS_LIKE_A_SUM, templateOf } from './show.ts'
import { isKnown } from './value.ts'

/** Rows of a sum that are written out; more end in …. */
const ROWS_WRITTEN = 8

/** Text and how tightly it holds together, so that whoever puts it into more text knows about brackets. */
interface Written {
  readonly text: string
  readonly binds: number
}

type Fill = (run: Evaluation, inside: Inside) => Written

/** Writes an expression of the plan with the values of a household put in. */
export type Substitution = (run: Evaluation, inside: Inside) => string

export function substitutionOf(plan: PreparedPlan, expression: Expression): Substitution {
  const fill = new Fills(plan).of(expression)
  return (run, inside) => fill(run, inside).text
}

class Fills {
  readonly #plan: PreparedPlan
  /** Of the rows of a sum. Rows within rows stay as the plan writes them: written out, they would fill pages. */
  readonly #inRows: Fills | null
  readonly #known = new Map<Expression, Fill>()

  constructor(plan: PreparedPlan, isInRows = false) {
    this.#plan = plan
    this.#inRows = isInRows ? null : new Fills(plan, true)
  }

  of(expression: Expression): Fill {
    let fill = this.#known.get(expression)
    if (fill === undefined) {
      fill = this.#other(expression) ?? this.#asWritten(expression)
      this.#known.set(expression, fill)
    }
    return fill
  }

  /** With the parts that are written in another way filled in. */
  #asWritten(expression: Expression): Fill {
    const { pieces, binds } = templateOf(expression, (part) => this.#other(part))
    return (run, inside) => {
      let text = ''
      for (const piece of pieces) {
        if (typeof piece === 'string') text += piece
        else text += inBrackets(piece.fill(run, inside), piece.atLeast)
      }
      return { text, binds }
    }
  }

  #other(part: Expression): Fill | undefined {
    switch (part.op) {
      case 'name': {
        const named = this.#plan.named(part.name)
        return (run, inside) => writtenValue(run, named, inside)
      }
      case 'if':
        return this.#if(part)
      case 'lines': {
        const lines = part.lines.map((name) => this.#plan.named(name))
        return (run, inside) => sumOf(lines, (line) => writtenValue(run, line, inside))
      }
      case 'aggregate':
        return this.#sumOverRows(part)
      default:
        return undefined
    }
  }

  #if(expression: Extract<Expression, { op: 'if' }>): Fill {
    const condition = this.#plan.stepOf(expression.condition)
    let open: Fill | undefined
    return (run, inside) => {
      const isTrue = condition(run, inside)
      if (typeof isTrue === 'boolean')
        return this.of(isTrue ? expression.whenTrue : expression.whenFalse)(run, inside)
      open ??= this.#asWritten(expression)
      return open(run, inside)
    }
  }

  #sumOverRows(expression: Extract<Expression, { op: 'aggregate' }>): Fill | undefined {
    const { kind, of, over, when } = expression
    if (kind !== '合计' || of === null || this.#inRows === null) return undefined
    const insides = insidesOf(this.#plan, over)
    const counts = when === null ? null : this.#plan.stepOf(when)
    const row = this.#inRows.of(of)
    const open = this.#asWritten(expression)
    return (run, inside) => {
      const all = insides(run, inside)
      if (!Array.isArray(all)) return open(run, inside)
      const counted = (all as readonly Inside[]).filter((one) => counts === null || counts(run, one) === true)
      return sumOf(counted, (one) => row(run, one))
    }
  }
}

const inBrackets = ({ text, binds }: Written, atLeast: number): string =>
  binds < atLeast ? `(${text})` : text

function sumOf<Term>(terms: readonly Term[], write: (term: Term) => Written): Written {
  if (terms.length === 0) return { text: '0', binds: BINDS_AS_ONE }
  const written = terms.slice(0, ROWS_WRITTEN).map(write)
  const [first] = written
  if (first !== undefined && terms.length === 1) return first
  const text = written.map((term) => inBrackets(term, BINDS_LIKE_A_SUM)).join(' + ')
  const rest = terms.length > ROWS_WRITTEN ? ` + …（共 ${terms.length} 项）` : ''
  return { text: `${text}${rest}`, binds: BINDS_LIKE_A_SUM }
}

function writtenValue(run: Evaluation, named: Named, inside: Inside): Written {
  const reason = run.reasonFor(named, inside)
  const { shown } = textsOf(reason)
  const isKnownValue = isKnown(reason.value)
  const text = isKnownValue ? (shown.startsWith('−') ? `(${shown})` : shown) : `${named.name}（${shown}）`
  return { text, binds: BINDS_AS_ONE }
}
