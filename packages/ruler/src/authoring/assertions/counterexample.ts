/**
 * 反例 · Counterexample: a household that breaks an assertion, as a person and as a facts file read it.
 */
import type { Expression, Type } from '../../expression.ts'
import { partsOf } from '../../expression-parts.ts'
import { withUnit } from '../../facts.ts'
import type { FactRow } from '../../household.ts'
import type { Assertion, Entity, Fact, Plan } from '../../plan.ts'
import { HOUSEHOLD, indexOf } from '../../plan-index.ts'
import { negate, subtract } from '../../rational.ts'
import { showExpression, showValue, valueAsJson } from '../../show.ts'
import { isNumber, type Known } from '../../value.ts'
import { type Case, judge, type Move, sidesOf } from './claim.ts'
import { responsibleClauses } from './responsible.ts'

type Facts = Readonly<Record<string, string | boolean>>

export interface Counterexample {
  /** A facts file; before the move, where there is one. */
  readonly facts: Readonly<Record<string, Facts | readonly Facts[]>>
  /** The same as people read it, `房屋（认定面积 50.01 ㎡）`, without the fact that moves. */
  readonly written: readonly string[]
  /** The fact that moves, as people read it; `row` from 1. */
  readonly move: {
    readonly entity: string
    readonly row: number
    readonly fact: string
    readonly from: string
    readonly to: string
  } | null
  /** The result before and after the move, or the two sides of a comparison, as people read them. */
  readonly values: readonly [Shown, Shown] | null
  /** How far the two are apart. */
  readonly difference: string | null
  readonly clauses: readonly string[]
}

export interface Shown {
  readonly of: string
  readonly value: string
}

export function counterexampleOf(plan: Plan, assertion: Assertion, one: Case): Counterexample {
  const { household, move } = one
  return {
    facts: Object.fromEntries(
      plan.entities.map(({ name, facts }) => {
        const rows = (household.get(name) ?? []).map((row) => asFacts(facts, row))
        return [name, name === HOUSEHOLD ? (rows[0] ?? {}) : rows]
      }),
    ),
    written: plan.entities.flatMap((entity) =>
      (household.get(entity.name) ?? []).flatMap((row, at) => writtenRow(entity, row, at, move)),
    ),
    move: move && {
      entity: move.entity,
      row: move.row + 1,
      fact: move.fact.name,
      from: shownFact(move.fact, household.get(move.entity)?.[move.row]),
      to: showValue(move.to, move.fact.type),
    },
    ...valuesOf(plan, assertion, one),
    clauses: responsibleClauses(plan, assertion, one),
  }
}

const asFacts = (facts: readonly Fact[], row: FactRow): Facts =>
  Object.fromEntries(
    facts.flatMap((fact) => {
      const value = row.get(fact.name)
      if (value === undefined) return []
      const json = valueAsJson(value)
      return [[fact.name, typeof json === 'string' ? withUnit(fact, json) : json]]
    }),
  )

const shownFact = (fact: Fact, row: FactRow | undefined): string => {
  const value = row?.get(fact.name)
  return value === undefined ? '' : showValue(value, fact.type)
}

/** None where nothing but the fact that moves is left to say. */
function writtenRow({ name, facts }: Entity, row: FactRow, at: number, move: Move | null): string[] {
  const stays = facts.filter(
    (fact) => row.has(fact.name) && !(move?.entity === name && move.row === at && move.fact === fact),
  )
  const written = stays.map((fact) => `${fact.name} ${shownFact(fact, row)}`).join('；')
  return written === '' ? [] : [`${name}（${written}）`]
}

function valuesOf(
  plan: Plan,
  assertion: Assertion,
  one: Case,
): Pick<Counterexample, 'values' | 'difference'> {
  const verdict = judge(plan, assertion, one)
  if (verdict.kind !== 'broken' || verdict.values === null) return { values: null, difference: null }
  const [first, second] = verdict.values
  const sides = assertion.form === 'always' ? sidesOf(assertion.holds) : undefined
  const named = assertion.form === 'monotonic' ? [assertion.result, assertion.result] : []
  const [left, right] = sides ? [showExpression(sides.left), showExpression(sides.right)] : named
  const type: Type = {
    kind: 'quantity',
    decimals: null,
    unit:
      assertion.form === 'monotonic'
        ? unitOfName(plan, assertion.result)
        : (sides && (unitOf(plan, sides.left) || unitOf(plan, sides.right))) || '',
  }
  return {
    values: [
      { of: left ?? '', value: showValue(first, type) },
      { of: right ?? '', value: showValue(second, type) },
    ],
    difference: showValue(apart(first, second), type),
  }
}

function apart(a: Known, b: Known): Known {
  if (!isNumber(a) || !isNumber(b)) return ''
  const difference = subtract(a, b)
  return difference.n < 0n ? negate(difference) : difference
}

function unitOfName(plan: Plan, name: string): string {
  const meaning = indexOf(plan).names.get(name)
  const type =
    meaning?.kind === 'formula'
      ? meaning.formula.type
      : meaning?.kind === 'column'
        ? meaning.column.type
        : meaning?.kind === 'fact'
          ? meaning.fact.type
          : undefined
  return type?.kind === 'quantity' ? type.unit : ''
}

/** The unit of a name, a number or a sum of them; empty where a product makes a new one. */
function unitOf(plan: Plan, expression: Expression): string {
  if (expression.op === 'number') return expression.unit
  if (expression.op === 'name') return unitOfName(plan, expression.name)
  if (expression.op === 'lines') return '元'
  const takesFirst = ['add', 'subtract', 'negate', 'round', 'largest', 'smallest', 'clamp'].includes(
    expression.op,
  )
  const [first] = partsOf(expression)
  return takesFirst && first !== undefined ? unitOf(plan, first) : ''
}

/** In one line: the household, what moves, what comes of it. */
export function counterexampleText({ written, move, values }: Counterexample): string {
  const parts = written.length === 0 ? [] : [written.join('、')]
  if (move !== null) parts.push(`${move.fact} ${move.from} → ${move.to}`)
  if (values !== null) {
    const [a, b] = values
    const sides = values.filter(({ of, value }) => of !== value).map(({ of, value }) => `${of} = ${value}`)
    parts.push(...(move === null ? sides : [`${a.of} ${a.value} → ${b.value}`]))
  }
  return parts.join('，')
}
