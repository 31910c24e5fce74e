/**
 * 台账的一张表 · Sheet: which columns it has, what its key is, and which events one of its rows states.
 *
 * A sheet is data. `parseRow` turns a raw row into values or problems (the one door), `statedFacts` turns the
 * values into facts, one per dated thing. Nothing downstream checks a cell again.
 */
import { type RawCell, type RawRow, showCell } from './cell.ts'
import { ALWAYS, type Day, dayOf } from './day.ts'
import type { EventDefinition, Json, JsonObject } from './event.ts'
import { joinedKey } from './joined-key.ts'
import type { Kind, Problem } from './kinds.ts'

export interface Column {
  readonly kind: Kind<Json>
  readonly required: boolean
  /** The value must be a 户号 of the register. */
  readonly isHousehold: boolean
}

export const needed = (kind: Kind<Json>): Column => ({ kind, required: true, isHousehold: false })
export const optional = (kind: Kind<Json>): Column => ({ kind, required: false, isHousehold: false })
export const householdOf = (kind: Kind<Json>, required = true): Column => ({
  kind,
  required,
  isHousehold: true,
})

/** One fact a row states: of whom, on which day, and which columns fill its fields. */
export interface StatedFact {
  readonly event: EventDefinition<object, object>
  /** The column naming the stream's owner (户号, 工号, 编号 …); null for the project's own stream. */
  readonly of: string | null
  /** The column holding its day; a row without it does not state the fact. null: it holds on every day. */
  readonly on: string | null
  /** A blank day does not silence the fact: it holds on every day (人员 without 加入日期). */
  readonly blankIsAlways: boolean
  /** field → column */
  readonly body: Readonly<Record<string, string>>
  readonly private: Readonly<Record<string, string>>
}

/** Typed by the event, so that a field of no meaning does not compile. */
export function states<Body extends object, Private extends object>(
  event: EventDefinition<Body, Private>,
  columns: {
    of: string | null
    on: string | null
    blankIsAlways?: boolean
    body: { readonly [Field in keyof Body]: string }
    private?: { readonly [Field in keyof Private]: string }
  },
): StatedFact {
  return {
    event: event as unknown as EventDefinition<object, object>,
    of: columns.of,
    on: columns.on,
    blankIsAlways: columns.blankIsAlways ?? false,
    body: columns.body as Readonly<Record<string, string>>,
    private: (columns.private ?? {}) as Readonly<Record<string, string>>,
  }
}

export interface Sheet {
  readonly name: string
  /** Columns whose values name a row; null where all columns and an ordinal among equals do. */
  readonly key: readonly string[] | null
  readonly columns: Readonly<Record<string, Column>>
  /** What one column means by another: the values as they are then understood, or what is wrong. */
  readonly refine?: (
    values: RowValues,
  ) => { readonly values: RowValues } | { readonly column: string; readonly problem: Problem }
  readonly states: readonly StatedFact[]
}

export type RowValues = Readonly<Record<string, Json>>

export interface RowProblem extends Problem {
  readonly column: string
  readonly cell: RawCell
}

const isBlank = (cell: RawCell): cell is null | '' =>
  cell === null || (typeof cell === 'string' && cell.trim() === '')

/** Whether a row says nothing in any column of the sheet; a 序号 filled in beforehand is none of them. */
export const statesNothing = (sheet: Sheet, { cells }: RawRow): boolean =>
  Object.keys(sheet.columns).every((header) => isBlank(cells[header] ?? null))

const TOTALS: readonly string[] = ['合计', '总计', '小计']

/** The column, in the order of the workbook, in which a row says that it sums up others; undefined where none does. */
function totalColumn({ cells }: RawRow): string | undefined {
  const first = Object.entries(cells).find(([, cell]) => !isBlank(cell))
  return first && TOTALS.includes(showCell(first[1]).replace(/\s/g, '')) ? first[0] : undefined
}

/** The row's values (null where a cell is blank), or every problem it has. */
export function parseRow(
  sheet: Sheet,
  raw: RawRow,
  households: ReadonlySet<string>,
): { readonly values: RowValues } | { readonly problems: readonly RowProblem[] } {
  const total = totalColumn(raw)
  if (total !== undefined)
    return { problems: [{ column: total, cell: raw.cells[total] ?? null, code: 'total-row', params: {} }] }
  const values: Record<string, Json> = {}
  const problems: RowProblem[] = []
  for (const [header, column] of Object.entries(sheet.columns)) {
    const cell = raw.cells[header] ?? null
    if (isBlank(cell)) {
      if (column.required) problems.push({ column: header, cell, code: 'required', params: {} })
      values[header] = null
      continue
    }
    if (typeof cell === 'object' && 'error' in cell) {
      problems.push({
        column: header,
        cell,
        code: cell.error === '' ? 'not-calculated' : 'excel-error',
        params: {},
      })
      continue
    }
    const read = column.kind.parse(cell)
    if ('problem' in read) problems.push({ column: header, cell, ...read.problem })
    else if (column.isHousehold && !households.has(read.value as string))
      problems.push({ column: header, cell, code: 'unknown-household', params: {} })
    else values[header] = read.value
  }
  if (problems.length > 0) return { problems }
  const refined = sheet.refine?.(values) ?? { values }
  if ('values' in refined) return refined
  const { column, problem } = refined
  return { problems: [{ column, cell: raw.cells[column] ?? null, ...problem }] }
}

/** The text of a row's key, `H0001/1`; for a keyless sheet all its values, without the ordinal. */
export function keyOf(sheet: Sheet, values: RowValues): string {
  const columns = sheet.key ?? Object.keys(sheet.columns)
  return joinedKey(columns.map((column) => showValue(values[column] ?? null)))
}

/** A value of a column as a person reads it. */
export function showIn(column: Column, value: Json): string {
  return value !== null && column.kind.show ? column.kind.show(value) : showValue(value)
}

export function showValue(value: Json): string {
  if (value === null) return ''
  if (value === true) return '是'
  if (value === false) return '否'
  return String(value)
}

/** A fact as a row states it, before it has an identity or a place in the log. */
export interface Statement {
  readonly event: EventDefinition<object, object>
  readonly of: string | null
  readonly onDay: Day
  readonly body: JsonObject
  readonly private: JsonObject | null
}

/** What the row states, in the order the sheet lists it. */
export function statedFacts(sheet: Sheet, values: RowValues): Statement[] {
  const pick = (fields: Readonly<Record<string, string>>): JsonObject =>
    Object.fromEntries(Object.entries(fields).map(([field, column]) => [field, values[column] ?? null]))
  const statements: Statement[] = []
  for (const stated of sheet.states) {
    const on =
      (stated.on === null ? null : values[stated.on]) ??
      (stated.on === null || stated.blankIsAlways ? ALWAYS : null)
    if (on === null) continue
    statements.push({
      event: stated.event,
      of: stated.of === null ? null : (values[stated.of] as string),
      onDay: dayOf(on as string),
      body: pick(stated.body),
      private: stated.event.keyClass === null ? null : pick(stated.private),
    })
  }
  return statements
}
