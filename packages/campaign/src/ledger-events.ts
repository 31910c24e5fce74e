/**
 * 台账事件 · Ledger events: what the rows of one import state, as events of one batch.
 *
 * A changed row never rewrites: what it newly states is added, what it states otherwise is `Corrected`, what it no
 * longer states is `Voided`.
 */
import { agreementSigned, type FrozenFacts } from './agreement.ts'
import { CORRECTED, VOIDED } from './correction.ts'
import type { JsonObject, NewEvent, StreamKind } from './event.ts'
import type { HouseRecorded } from './house.ts'
import type { Hardship } from './household.ts'
import type { StandingRow } from './ledger-row.ts'
import { type RowValues, type Sheet, type Statement, statedFacts } from './sheet.ts'
import type { Fact } from './standing.ts'

/** Identity comes in from outside. Stream ids are UUIDv5 of project, sheet and key. */
export interface ImportIdentity {
  readonly projectId: string
  stream(sheet: string, key: string): string
  /** The id of the batch's n-th event. */
  event(n: number): string
}

/** The sheet whose rows are a kind of stream, so that a row and an act name the same household. */
export const SHEET_OF_STREAM: Partial<Record<StreamKind, string>> = {
  household: '征收户',
  group: '小组',
  person: '人员',
  partner: '单位',
  issue: '问题',
  appeal: '诉求',
}

export class LedgerEvents {
  readonly events: NewEvent[] = []
  readonly #identity: ImportIdentity
  readonly #planSha256: string | null
  /** household stream → 幢号 → house */
  readonly #houses = new Map<string, Map<string, HouseRecorded>>()
  readonly #hardship = new Map<string, Hardship>()

  constructor(identity: ImportIdentity, planSha256: string | null) {
    this.#identity = identity
    this.#planSha256 = planSha256
  }

  /** A house as it stands when agreements of this import are recorded; the last one told wins. */
  freezeHouse(household: string, house: HouseRecorded): void {
    const houses = this.#houses.get(household) ?? new Map<string, HouseRecorded>()
    this.#houses.set(household, houses.set(house.number, house))
  }

  freezeHardship(household: string, hardship: Hardship): void {
    this.#hardship.set(household, hardship)
  }

  /** A new row: every fact it states. */
  state(sheet: Sheet, row: number, values: RowValues): void {
    for (const statement of statedFacts(sheet, values)) this.#add(sheet, row, statement)
  }

  /** A row that stands with other values. */
  restate(sheet: Sheet, row: number, known: StandingRow, values: RowValues): void {
    const statements = new Map(
      statedFacts(sheet, values).map((statement) => [statement.event.type, statement]),
    )
    for (const [type, statement] of statements) {
      const fact = known.facts.get(type)
      const moved = fact !== undefined && fact.streamId !== this.#streamOf(statement)
      if (fact && moved) this.#void(sheet, row, fact)
      if (!fact || moved) this.#add(sheet, row, statement)
      else if (differs(fact, statement)) this.#correct(sheet, row, fact, statement)
    }
    for (const [type, fact] of known.facts) if (!statements.has(type)) this.#void(sheet, row, fact)
  }

  #streamOf({ of, event }: Statement): string {
    return of === null
      ? this.#identity.projectId
      : this.#identity.stream(SHEET_OF_STREAM[event.stream] as string, of)
  }

  #add(sheet: Sheet, row: number, statement: Statement): void {
    const { event, onDay } = statement
    const streamId = this.#streamOf(statement)
    const { body, private: secret } = this.#frozen(streamId, statement)
    this.#push(event.stream, streamId, {
      type: event.type,
      v: event.v,
      onDay,
      body: { ...body, source: { sheet: sheet.name, row } },
      private: secret,
      keyClass: event.keyClass,
      targetSeq: null,
    })
  }

  #correct(sheet: Sheet, row: number, fact: Fact, { event, onDay, body, private: secret }: Statement): void {
    const kept: JsonObject = fact.body.frozen === undefined ? {} : { frozen: fact.body.frozen }
    const erased = event.keyClass !== null && fact.private === null
    this.#push(fact.streamKind, fact.streamId, {
      type: CORRECTED,
      v: 1,
      onDay,
      body: {
        type: event.type,
        v: event.v,
        from: withoutSource(fact.body),
        to: { ...body, ...kept },
        reason: 'ledger',
        source: { sheet: sheet.name, row },
      },
      private: erased ? null : event.type === agreementSigned.type ? fact.private : secret,
      keyClass: event.keyClass,
      targetSeq: fact.seq,
    })
  }

  #void(sheet: Sheet, row: number, fact: Fact): void {
    this.#push(fact.streamKind, fact.streamId, {
      type: VOIDED,
      v: 1,
      onDay: fact.onDay,
      body: { type: fact.type, reason: 'ledger', source: { sheet: sheet.name, row } },
      private: null,
      keyClass: null,
      targetSeq: fact.seq,
    })
  }

  /** An agreement takes with it what stood when it was recorded. */
  #frozen(household: string, statement: Statement): { body: JsonObject; private: JsonObject | null } {
    if (statement.event.type !== agreementSigned.type) return statement
    const houses = [...(this.#houses.get(household)?.values() ?? [])]
    const frozen: FrozenFacts = { planSha256: this.#planSha256, houses }
    return {
      body: { ...statement.body, frozen: frozen as unknown as JsonObject },
      private: (this.#hardship.get(household) ?? null) as unknown as JsonObject | null,
    }
  }

  #push(
    streamKind: StreamKind,
    streamId: string,
    event: Omit<NewEvent, 'eventId' | 'streamKind' | 'streamId'>,
  ): void {
    this.events.push({ eventId: this.#identity.event(this.events.length), streamKind, streamId, ...event })
  }
}

export function withoutSource({ source: _, ...body }: JsonObject): JsonObject {
  return body
}

/** Whether a statement says something else than the fact; what was frozen or erased is not compared. */
function differs(fact: Fact, statement: Statement): boolean {
  if (fact.onDay !== statement.onDay) return true
  if (Object.entries(statement.body).some(([field, value]) => fact.body[field] !== value)) return true
  if (statement.event.type === agreementSigned.type || fact.private === null) return false
  return Object.entries(statement.private ?? {}).some(([field, value]) => fact.private?.[field] !== value)
}
