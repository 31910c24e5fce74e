/**
 * 台账行 · Ledger row: the values a row once had, read back from the facts it stated.
 *
 * The inverse of `statedFacts`. An import compares rows, so a column that is not recorded, or whose private part
 * was erased, does not count as changed.
 */
import { ALWAYS } from './day.ts'
import type { Json } from './event.ts'
import { keyOf, type RowValues, type Sheet } from './sheet.ts'
import type { Fact } from './standing.ts'

/** A row as it stands: the values that are known, and the fact behind each type of event. */
export interface StandingRow {
  readonly values: Record<string, Json>
  readonly facts: Map<string, Fact>
}

/** The standing rows of a sheet by key; a keyless sheet has a list of equals under one key. */
export function standingRows(
  sheet: Sheet,
  factsByType: ReadonlyMap<string, readonly Fact[]>,
  householdNumber: ReadonlyMap<string, string>,
): Map<string, StandingRow[]> {
  const rows = new Map<string, StandingRow>()
  for (const stated of sheet.states)
    for (const fact of factsByType.get(stated.event.type) ?? []) {
      const known = valuesOf(stated, fact, householdNumber)
      const place = sheet.key ? keyOf(sheet, known) : `${fact.batchId}/${fact.source?.row}`
      const row = rows.get(place) ?? { values: {}, facts: new Map() }
      Object.assign(row.values, known)
      row.facts.set(stated.event.type, fact)
      rows.set(place, row)
    }
  const byKey = new Map<string, StandingRow[]>()
  for (const row of rows.values()) {
    fillUnstated(sheet, row)
    const key = keyOf(sheet, row.values)
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  return byKey
}

function valuesOf(
  stated: Sheet['states'][number],
  fact: Fact,
  householdNumber: ReadonlyMap<string, string>,
): Record<string, Json> {
  const values: Record<string, Json> = {}
  if (stated.of !== null && stated.event.stream === 'household')
    values[stated.of] = householdNumber.get(fact.streamId) ?? null
  if (stated.on !== null) values[stated.on] = fact.onDay === ALWAYS ? null : fact.onDay
  for (const [field, column] of Object.entries(stated.body)) values[column] = fact.body[field] ?? null
  if (fact.private !== null)
    for (const [field, column] of Object.entries(stated.private)) values[column] = fact.private[field] ?? null
  return values
}

/** Columns of a fact the row does not state are blank in it: an issue without 办结日期 has no 结果. */
function fillUnstated(sheet: Sheet, row: StandingRow): void {
  for (const stated of sheet.states) {
    if (row.facts.has(stated.event.type)) continue
    if (stated.on !== null) row.values[stated.on] ??= null
    for (const column of [...Object.values(stated.body), ...Object.values(stated.private)])
      row.values[column] ??= null
  }
}

/** The columns in which a row differs from what stands. */
export function changedColumns(sheet: Sheet, standing: RowValues, incoming: RowValues): string[] {
  return Object.keys(sheet.columns).filter(
    (column) => column in standing && standing[column] !== incoming[column],
  )
}
