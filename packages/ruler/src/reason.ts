/**
 * 依据 · Reason: a named value of a household or of one of its rows, with all it came from.
 */
import type { Row } from './plan.ts'
import { HOUSEHOLD, type Meaning, THIS_MONTH } from './plan-index.ts'
import type { Rational } from './rational.ts'
import type { Value } from './value.ts'

/** The rows one is inside of: their numbers by entity, and the month. */
export interface Inside {
  readonly rows: ReadonlyMap<string, number>
  readonly month: string | null
}

export interface Rounding {
  readonly before: Rational
  readonly after: Rational
  readonly step: string
}

/** A named value of a row, with all it came from. */
export interface Reason {
  /** The name, and in brackets which row where there are several: `认定面积（房屋2）`. */
  readonly id: string
  readonly name: string
  readonly meaning: Meaning
  readonly inside: Inside
  value: Value
  readonly uses: Set<Reason>
  readonly roundings: Rounding[]
  /** Rows of tables that gave the value, or through which 累进 went. */
  readonly tableRows: Set<Row>
  /** 已定小计: of a sum of lines of which some are 待定. */
  settled: Rational | null
}

/** Which row a name is asked of: `房屋2`, `2020-08`, or nothing where a household has one value. */
export function rowKey(meaning: Meaning, inside: Inside): string {
  const scope =
    meaning.kind === 'fact'
      ? meaning.entity
      : meaning.kind === 'formula'
        ? meaning.formula.scope
        : meaning.kind === 'column'
          ? meaning.table.scope
          : meaning.kind === 'month'
            ? THIS_MONTH
            : null
  if (scope === null || scope === HOUSEHOLD) return ''
  const at = inside.rows.get(scope)
  return at === undefined ? (inside.month ?? '').slice(0, 7) : `${scope}${at + 1}`
}
