/**
 * 方案里的数 · Constants: every number and day that a plan writes, by unit; where rules may bend.
 */

import type { Expression, Type } from '../../expression.ts'
import { everyPart } from '../../expression-parts.ts'
import type { Plan } from '../../plan.ts'
import { compare, decimal, type Rational } from '../../rational.ts'
import { samplesOf } from '../condition-samples.ts'

export interface Constants {
  /** Numbers by unit, in order, each once. */
  readonly numbers: ReadonlyMap<string, readonly Rational[]>
  readonly days: readonly string[]
}

export function constantsOf(plan: Plan): Constants {
  const numbers = new Map<string, Rational[]>()
  const days = new Set<string>()
  const note = (value: Rational | string | boolean, unit: string): void => {
    if (typeof value === 'string') days.add(value)
    else if (typeof value === 'object') {
      const ofUnit = numbers.get(unit) ?? []
      ofUnit.push(value)
      numbers.set(unit, ofUnit)
    }
  }
  for (const part of expressionsOf(plan).flatMap(everyPart)) {
    if (part.op === 'number') note(decimal(part.value), part.unit)
    if (part.op === 'round') note(decimal(part.step), '')
    if (part.op === 'date') note(part.value, '')
  }
  for (const { conditions, rows } of plan.tables) {
    for (const [at, { type }] of conditions.entries()) {
      for (const value of bandEdges(
        rows.map(({ cells }) => cells[at] as (typeof cells)[number]),
        type,
      )) {
        note(value, unitOf(type))
      }
    }
  }
  for (const { entries, type } of plan.lists) for (const entry of entries) note(decimal(entry), unitOf(type))
  const distinct = [...numbers].map(([unit, all]) => [unit, inOrder(all)] as const)
  return { numbers: new Map(distinct), days: [...days].sort() }
}

export const unitOf = (type: Type): string => (type.kind === 'quantity' ? type.unit : '')

/** In order, each once. */
export const inOrder = (values: readonly Rational[]): Rational[] =>
  [...values]
    .sort(compare)
    .filter((value, at, all) => at === 0 || compare(value, all[at - 1] as Rational) !== 0)

const bandEdges = (cells: Parameters<typeof samplesOf>[0], type: Type) =>
  type.kind === 'quantity' || type.kind === 'date' ? samplesOf(cells, type, { kind: 'any' }) : []

function expressionsOf(plan: Plan): Expression[] {
  const { givens, formulas, tables, premises, assertions } = plan
  return [
    ...givens.map(({ value }) => value),
    ...formulas.flatMap(({ expression, condition }) => [expression, condition]),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ results }) => results)),
    ...premises.map(({ holds }) => holds),
    ...assertions.flatMap((one) => [one.when, one.form === 'always' ? one.holds : null]),
  ].filter((one) => one !== null)
}
