/**
 * 算例的解析 · Resolve examples: the expected figures by the types of their names; facts stay as written.
 */
import type { Example, ExampleResult } from '../plan.ts'
import { ONE } from '../rational.ts'
import type { DeclaredExample, Written } from './parse-examples.ts'
import { readFactValue, readQuantity } from './parse-facts.ts'
import type { Scope } from './scope.ts'
import { placeOf } from './source-line.ts'
import { nameOfType } from './typed.ts'

export const PENDING = '待定'

export function resolveExample(example: DeclaredExample, scope: Scope): Example {
  const { name, clause, place, rows } = example
  return {
    name,
    clause,
    place,
    facts: rows.map((row) => ({
      entity: row.entity,
      place: row.place,
      values: row.values.map((written) => ({
        fact: written.name,
        value: written.value.text,
        place: placeOf(written.value),
      })),
    })),
    expected: example.expected.flatMap((written) => resolveExpected(written, scope) ?? []),
  }
}

function resolveExpected({ name, place, value }: Written, scope: Scope): ExampleResult | undefined {
  const known = scope.find(name, place)
  if (known === undefined) return undefined
  const [row] = known.rows
  if (row !== undefined) {
    scope.report('E205', place, { name, entity: row })
    return undefined
  }
  const { type } = known
  const at = placeOf(value)
  if (value.text === PENDING) return { name, value: null, place: at }
  const read = readFactValue(type, value.text)
  if (read !== undefined) return { name, value: read, place: at }
  const isOtherUnit = type.kind === 'quantity' && readQuantity(value.text, type.unit, ONE) === 'unit'
  if (isOtherUnit) scope.report('E305', at, { column: nameOfType(type), cell: value.text })
  else scope.report('E403-figure', at, { cell: value.text })
  return undefined
}
