/**
 * 列 · Columns: the facts of many households as columns of numbers, which the compiled loops run over.
 *
 * Rows of an entity stand one household after another; `offsets[h]` is where those of household h begin, and
 * one more entry ends the last. Quantities are scaled by their decimals, days are numbers from 1970-01-01,
 * values of enumerations are numbers of texts, 是 is 1. A missing fact is NaN, null, −1 or `NO_DAY`.
 */
import { dayNumber } from '../calendar.ts'
import type { Household } from '../household.ts'
import type { Plan } from '../plan.ts'
import type { Known } from '../value.ts'
import { type ColumnKind, decimalsOf, type Layout } from './layout.ts'
import { NO_DAY } from './runtime.ts'

export type Column = Float64Array | Int32Array | Int8Array | (bigint | null)[]

export interface EntityColumns {
  readonly offsets: Int32Array
  /** In the order of the plan. */
  readonly facts: readonly Column[]
}

/** By entity, in the order of the plan; 户 has one row a household. */
export type Columns = readonly EntityColumns[]

/** Columns with every fact missing; `counts` gives the rows of each entity but 户, household by household. */
export function emptyColumns(
  plan: Plan,
  layout: Layout,
  counts: readonly (readonly number[])[],
  households: number,
): Columns {
  return plan.entities.map(({ facts }, entity) => {
    const offsets = new Int32Array(households + 1)
    for (let h = 0; h < households; h++) {
      offsets[h + 1] = (offsets[h] ?? 0) + (entity === 0 ? 1 : (counts[entity - 1]?.[h] ?? 0))
    }
    const rows = offsets[households] ?? 0
    return {
      offsets,
      facts: facts.map(({ name }) => columnOf(layout.columns.get(name)?.kind ?? 'big', rows)),
    }
  })
}

function columnOf(kind: ColumnKind, rows: number): Column {
  if (kind === 'scaled') return new Float64Array(rows).fill(Number.NaN)
  if (kind === 'big') return new Array<bigint | null>(rows).fill(null)
  if (kind === 'truth') return new Int8Array(rows).fill(-1)
  return new Int32Array(rows).fill(kind === 'day' ? NO_DAY : -1)
}

/** Households as `readFacts` gives them. */
export function columnsOf(plan: Plan, layout: Layout, households: readonly Household[]): Columns {
  const counts = plan.entities
    .slice(1)
    .map(({ name }) => households.map((household) => household.get(name)?.length ?? 0))
  const columns = emptyColumns(plan, layout, counts, households.length)
  const texts = new Map(layout.texts.map((text, at) => [text, at]))
  plan.entities.forEach(({ name, facts }, entity) => {
    const { offsets, facts: arrays } = columns[entity] as EntityColumns
    households.forEach((household, h) => {
      household.get(name)?.forEach((row, at) => {
        facts.forEach((fact, i) => {
          const value = row.get(fact.name)
          const array = arrays[i] as { [row: number]: number | bigint }
          if (value !== undefined) array[(offsets[h] ?? 0) + at] = placed(value, layout, fact.name, texts)
        })
      })
    })
  })
  return columns
}

function placed(
  value: Known,
  layout: Layout,
  name: string,
  texts: ReadonlyMap<string, number>,
): number | bigint {
  const column = layout.columns.get(name)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return column?.kind === 'day' ? dayNumber(value) : (texts.get(value) ?? -1)
  const scale = 10n ** BigInt(column === undefined ? 0 : decimalsOf(column.fact))
  const scaled = (value.n * scale) / value.d
  return column?.kind === 'big' ? scaled : Number(scaled)
}
