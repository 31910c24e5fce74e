/**
 * 说明 · Explain: what an evaluation noted, as a tree a person can open from a total down to a fact.
 */
import { insidesOf } from './evaluate-aggregate.ts'
import type { Evaluation } from './evaluation.ts'
import type { Expression, Type } from './expression.ts'
import type { Explanation, ExplanationNode, TableRow } from './outcome.ts'
import type { Formula } from './plan.ts'
import type { Meaning } from './plan-index.ts'
import { decimalText, exactText, type Rational } from './rational.ts'
import type { Inside, Reason } from './reason.ts'
import {
  BINDS_AS_ONE,
  BINDS_LIKE_A_SUM,
  type Rewrite,
  showExpression,
  showValue,
  valueAsJson,
  type Written,
  writeExpression,
} from './show.ts'
import { isKnown, isPending, type Value } from './value.ts'

/** Rows of a sum that are written out; more end in …. */
const ROWS_WRITTEN = 8

export function explain(run: Evaluation, wanted: readonly Reason[]): Explanation {
  const reached = new Set<Reason>(wanted)
  for (const reason of reached) for (const used of reason.uses) reached.add(used)
  const usedByOthers = new Set([...reached].flatMap(({ uses }) => [...uses]))
  const roots = wanted.filter((reason) => !usedByOthers.has(reason)).map(({ id }) => id)
  return { roots, nodes: [...reached].map((reason) => nodeOf(run, reason)) }
}

function nodeOf(run: Evaluation, reason: Reason): ExplanationNode {
  const { meaning, value } = reason
  const type = typeOf(meaning)
  return {
    id: reason.id,
    name: reason.name,
    kind: kindOf(meaning),
    value: isKnown(value) ? valueAsJson(value) : null,
    shown: isKnown(value) ? showValue(value, type) : wordFor(value),
    clause: clauseOf(meaning),
    place: placeOf(meaning),
    formula: meaning.kind === 'formula' ? showExpression(inOne(meaning.formula)) : null,
    substituted: meaning.kind === 'formula' ? substituted(run, inOne(meaning.formula), reason.inside) : null,
    tableRows: tableRowsOf(run, reason),
    roundings: reason.roundings.map(({ before, after, step }) => ({
      before: exactText(before),
      after: exactText(after),
      step,
    })),
    settled: reason.settled === null ? null : exactText(reason.settled),
    uses: [...reason.uses].map(({ id }) => id),
  }
}

export const wordFor = (value: Value): string => (isPending(value) ? '待定' : '出错')

/** A formula with the condition of its block: under a false one it is 0 元. */
export function inOne({ condition, expression }: Formula): Expression {
  if (condition === null) return expression
  const { place } = condition
  const nothing: Expression = { op: 'number', value: '0', unit: '元', written: '0 元', place }
  return { op: 'if', condition, whenTrue: expression, whenFalse: nothing, place }
}

/**
 * A formula with its values put in: of two arms the one taken, a sum over rows row by row.
 */
export function substituted(run: Evaluation, expression: Expression, inside: Inside): string {
  const rewrite =
    (at: Inside): Rewrite =>
    (part) => {
      if (part.op === 'name') return { text: valueText(run, part.name, at), binds: BINDS_AS_ONE }
      if (part.op === 'if') {
        const condition = run.evaluate(part.condition, at)
        if (typeof condition !== 'boolean') return undefined
        return writeExpression(condition ? part.whenTrue : part.whenFalse, rewrite(at))
      }
      if (part.op === 'lines')
        return sumOf(
          part.lines.map((name) => () => ({ text: valueText(run, name, at), binds: BINDS_AS_ONE })),
        )
      return part.op === 'aggregate' ? aggregate(part, at) : undefined
    }
  const aggregate = (part: Extract<Expression, { op: 'aggregate' }>, at: Inside): ReturnType<Rewrite> => {
    const { of, when, kind } = part
    const insides = insidesOf(run, part, at)
    if (kind !== '合计' || of === null || !Array.isArray(insides)) return undefined
    const counted = (insides as readonly Inside[]).filter(
      (one) => when === null || run.evaluate(when, one) === true,
    )
    // Rows within rows stay as the plan writes them: written out, they would fill pages.
    const once: (at: Inside) => Rewrite = (at) => (inner) =>
      inner.op === 'aggregate' ? undefined : rewrite(at)(inner)
    return sumOf(counted.map((one) => () => writeExpression(of, once(one))))
  }
  return showExpression(expression, rewrite(inside))
}

function sumOf(terms: readonly (() => Written)[]): Written {
  if (terms.length === 0) return { text: '0', binds: BINDS_AS_ONE }
  const [first, ...others] = terms.slice(0, ROWS_WRITTEN).map((term) => term())
  if (first !== undefined && others.length === 0) return first
  const texts = [first, ...others].map((term) =>
    term && term.binds < BINDS_LIKE_A_SUM ? `(${term.text})` : term?.text,
  )
  const rest = terms.length > ROWS_WRITTEN ? ` + …（共 ${terms.length} 项）` : ''
  return { text: `${texts.join(' + ')}${rest}`, binds: BINDS_LIKE_A_SUM }
}

function valueText(run: Evaluation, name: string, inside: Inside): string {
  const { value, meaning } = run.reasonOf(name, inside)
  if (!isKnown(value)) return `${name}（${wordFor(value)}）`
  const text = showValue(value, typeOf(meaning))
  return text.startsWith('−') ? `(${text})` : text
}

function typeOf(meaning: Meaning): Type {
  if (meaning.kind === 'fact') return meaning.fact.type
  if (meaning.kind === 'given') return meaning.given.type
  if (meaning.kind === 'formula') return meaning.formula.type
  if (meaning.kind === 'column') return meaning.column.type
  return meaning.kind === 'list' ? meaning.list.type : { kind: 'month' }
}

function kindOf(meaning: Meaning): ExplanationNode['kind'] {
  if (meaning.kind === 'formula') return meaning.formula.role
  const kinds = { fact: '事实', given: '文首', column: '表', list: '房型', month: '本月' } as const
  return kinds[meaning.kind]
}

export const clauseOf = (meaning: Meaning): string =>
  meaning.kind === 'formula'
    ? meaning.formula.clause
    : meaning.kind === 'column'
      ? meaning.table.clause
      : meaning.kind === 'list'
        ? meaning.list.clause
        : ''

function placeOf(meaning: Meaning) {
  if (meaning.kind === 'fact') return meaning.fact.place
  if (meaning.kind === 'given') return meaning.given.place
  if (meaning.kind === 'formula') return meaning.formula.place
  if (meaning.kind === 'column') return meaning.column.place
  return meaning.kind === 'list' ? meaning.list.place : { line: 1, column: 1, length: 1 }
}

function tableRowsOf(run: Evaluation, { tableRows, meaning }: Reason): TableRow[] {
  if (tableRows.size === 0) return []
  const own = meaning.kind === 'column' ? [meaning.table] : tablesOf(run)
  return [...tableRows].flatMap((row) => {
    const table = own.find(({ rows }) => rows.includes(row))
    return table
      ? { caption: table.caption, title: table.title, cells: row.written, line: row.place.line }
      : []
  })
}

const tablesOf = (run: Evaluation) =>
  [...run.index.names.values()].flatMap((meaning) => (meaning.kind === 'column' ? meaning.table : []))

/** Decimal text with at least the places given: amounts of one plan look alike. */
export const amountText = (value: Rational, places: number): string => {
  const text = decimalText(value) ?? exactText(value)
  const have = text.split('.')[1]?.length ?? 0
  if (places <= have || text.includes('/')) return text
  return `${text}${have === 0 ? '.' : ''}${'0'.repeat(places - have)}`
}
