/**
 * 台账导入 · Ledger import: what a workbook would add to a project, decided without a lock and without writing.
 *
 *     raw rows ─▶ values or rejections ─▶ against what stands ─▶ new · same · changed ─▶ events
 *
 * An import runs no commands and no gates: it keeps what the ledger says, even where that breaks a rule, and the
 * audit speaks. A row that cannot be understood is rejected alone.
 */
import { type RawCell, type RawRow, type RawWorkbook, showCell } from './cell.ts'
import type { Json, NewEvent } from './event.ts'
import { type HouseRecorded, houseRecorded, houseSheet } from './house.ts'
import { type Hardship, hardshipRecorded, householdRegistered, householdSheet } from './household.ts'
import type { ProblemCode } from './kinds.ts'
import { LEDGER_SHEETS } from './ledger.ts'
import { type ImportIdentity, LedgerEvents, withoutSource } from './ledger-events.ts'
import { changedColumns, standingRows } from './ledger-row.ts'
import { isForbiddenHeader } from './red-lines.ts'
import {
  type Column,
  keyOf,
  parseRow,
  type RowValues,
  type Sheet,
  showIn,
  statedFacts,
  statesNothing,
} from './sheet.ts'
import { type Fact, factsOf } from './standing.ts'
import { legible } from './written-text.ts'

export interface Rejection {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly value: string
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string>>
}

export interface ProposedCorrection {
  readonly sheet: string
  readonly row: number
  readonly key: string
  readonly column: string
  readonly from: string
  readonly to: string
}

export interface ImportProposal {
  readonly events: readonly NewEvent[]
  /** Rows by sheet: new, same as what stands, changed. */
  readonly accepted: Readonly<Record<string, number>>
  readonly skipped: Readonly<Record<string, number>>
  readonly corrected: Readonly<Record<string, number>>
  readonly rejections: readonly Rejection[]
  readonly corrections: readonly ProposedCorrection[]
  readonly forbiddenColumns: readonly { readonly sheet: string; readonly column: string }[]
}

/** A sheet that the workbook lacks, or the columns that a sheet of it lacks. */
export interface Missing {
  readonly sheet: string
  /** null where the whole sheet is missing */
  readonly columns: readonly string[] | null
  /** Row 1 names none of the sheet's columns: there is a title in it, or nothing. */
  readonly noneNamed: boolean
}

/** What the workbook lacks to be a ledger at all; empty where nothing is missing. */
export function missingFrom(workbook: RawWorkbook): Missing[] {
  return LEDGER_SHEETS.flatMap(({ name: sheet, columns }): Missing[] => {
    const raw = workbook.get(sheet)
    if (!raw) return [{ sheet, columns: null, noneNamed: true }]
    const expected = Object.keys(columns)
    const missing = expected.filter((column) => !raw.headers.includes(column))
    return missing.length === 0
      ? []
      : [{ sheet, columns: missing, noneNamed: missing.length === expected.length }]
  })
}

/**
 * Proposes the import of a workbook that lacks nothing (`missingFrom` is empty) onto what stands.
 *
 * @param planSha256 hash of the plan in force, frozen into agreements; null where there is none
 */
export function proposeImport(
  workbook: RawWorkbook,
  standing: readonly Fact[],
  identity: ImportIdentity,
  planSha256: string | null,
): ImportProposal {
  return new Proposal(standing, identity, planSha256).read(workbook)
}

class Proposal {
  readonly #identity: ImportIdentity
  readonly #writer: LedgerEvents
  readonly #factsByType = new Map<string, Fact[]>()
  /** stream id → 户号 */
  readonly #households: Map<string, string>
  /** 户号 of rows of 征收户 that were rejected → the row */
  readonly #rejectedHouseholds = new Map<string, number>()
  readonly #accepted: Record<string, number> = {}
  readonly #skipped: Record<string, number> = {}
  readonly #corrected: Record<string, number> = {}
  readonly #rejections: Rejection[] = []
  readonly #corrections: ProposedCorrection[] = []

  constructor(standing: readonly Fact[], identity: ImportIdentity, planSha256: string | null) {
    this.#identity = identity
    this.#writer = new LedgerEvents(identity, planSha256)
    for (const fact of standing) {
      const facts = this.#factsByType.get(fact.type)
      if (facts) facts.push(fact)
      else this.#factsByType.set(fact.type, [fact])
    }
    this.#households = new Map(
      factsOf(standing, householdRegistered).map((fact) => [fact.streamId, fact.body.number]),
    )
  }

  read(workbook: RawWorkbook): ImportProposal {
    const parsed = LEDGER_SHEETS.map((sheet) => ({
      sheet,
      rows: this.#parse(sheet, workbook.get(sheet.name)?.rows ?? []),
    }))
    this.#gatherFrozen(parsed)
    for (const { sheet, rows } of parsed) this.#propose(sheet, rows)
    return {
      events: this.#writer.events,
      accepted: this.#accepted,
      skipped: this.#skipped,
      corrected: this.#corrected,
      rejections: this.#rejections,
      corrections: this.#corrections,
      forbiddenColumns: [...workbook.values()].flatMap(({ name, headers }) =>
        headers.filter(isForbiddenHeader).map((column) => ({ sheet: name, column })),
      ),
    }
  }

  /** Values by row; a row that cannot be understood, or repeats a key of the same sheet, is rejected alone. */
  #parse(sheet: Sheet, rows: readonly RawRow[]): Map<number, RowValues> {
    const known = new Set(this.#households.values())
    const firstRowOf = new Map<string, number>()
    const understood = new Map<number, RowValues>()
    for (const raw of rows.filter((row) => !statesNothing(sheet, row))) {
      const read = parseRow(sheet, raw, known)
      if ('problems' in read) {
        for (const { column, cell, code, params } of read.problems) {
          const row =
            code === 'unknown-household' ? this.#rejectedHouseholds.get(showCell(cell).trim()) : undefined
          if (row === undefined) this.#reject(sheet, raw.row, column, cell, code, params)
          else this.#reject(sheet, raw.row, column, cell, 'household-rejected', { row: String(row) })
        }
        if (sheet === householdSheet)
          this.#rejectedHouseholds.set(showCell(raw.cells.户号 ?? null).trim(), raw.row)
        continue
      }
      const key = keyOf(sheet, read.values)
      const first = firstRowOf.get(key)
      if (sheet.key && first !== undefined) {
        const column = sheet.key.at(-1) as string
        this.#reject(sheet, raw.row, column, raw.cells[column] ?? null, 'duplicate-key', {
          row: String(first),
        })
        continue
      }
      firstRowOf.set(key, raw.row)
      understood.set(raw.row, read.values)
      if (sheet === householdSheet) this.#households.set(this.#identity.stream(sheet.name, key), key)
    }
    return understood
  }

  #reject(
    sheet: Sheet,
    row: number,
    column: string,
    cell: RawCell,
    code: ProblemCode,
    params: Readonly<Record<string, string>>,
  ): void {
    this.#rejections.push({ sheet: sheet.name, row, column, value: shownValue(cell), code, params })
  }

  /** Houses and hardship as they will stand after this import: an agreement freezes them. */
  #gatherFrozen(parsed: readonly { sheet: Sheet; rows: Map<number, RowValues> }[]): void {
    for (const fact of this.#of(houseRecorded.type))
      this.#writer.freezeHouse(fact.streamId, withoutSource(fact.body) as unknown as HouseRecorded)
    for (const fact of this.#of(hardshipRecorded.type))
      if (fact.private) this.#writer.freezeHardship(fact.streamId, fact.private as unknown as Hardship)
    for (const { sheet, rows } of parsed)
      for (const values of rows.values())
        for (const { event, of, body, private: secret } of statedFacts(sheet, values)) {
          const household = of === null ? '' : this.#identity.stream(householdSheet.name, of)
          if (sheet === houseSheet) this.#writer.freezeHouse(household, body as unknown as HouseRecorded)
          if (event.type === hardshipRecorded.type)
            this.#writer.freezeHardship(household, secret as unknown as Hardship)
        }
  }

  #of(type: string): readonly Fact[] {
    return this.#factsByType.get(type) ?? []
  }

  #propose(sheet: Sheet, rows: ReadonlyMap<number, RowValues>): void {
    const standing = standingRows(sheet, this.#factsByType, this.#households)
    for (const [row, values] of rows) {
      const key = keyOf(sheet, values)
      const equals = standing.get(key)
      const known = sheet.key ? equals?.[0] : equals?.pop()
      if (!known) {
        count(this.#accepted, sheet)
        this.#writer.state(sheet, row, values)
        continue
      }
      const changed = changedColumns(sheet, known.values, values)
      if (changed.length === 0) count(this.#skipped, sheet)
      else {
        count(this.#corrected, sheet)
        for (const column of changed) {
          const show = (value: Json | undefined) => showIn(sheet.columns[column] as Column, value ?? null)
          this.#corrections.push({
            sheet: sheet.name,
            row,
            key,
            column,
            from: show(known.values[column]),
            to: show(values[column]),
          })
        }
        this.#writer.restate(sheet, row, known, values)
      }
    }
  }
}

/** A person knows a value by its beginning; whole, a million refused cells would fill the memory. */
const LONGEST_SHOWN = 100

function shownValue(cell: RawCell): string {
  const value = showCell(cell)
  return legible(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value)
}

function count(counts: Record<string, number>, sheet: Sheet): void {
  counts[sheet.name] = (counts[sheet.name] ?? 0) + 1
}
