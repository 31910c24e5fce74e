/**
 * 表 · The tables as Kysely's types, for ordinary queries. Moments are text in the session's zone (UTC).
 */
import type { StreamKind } from '@oneruler/campaign/event'
import type { JSONColumnType } from 'kysely'

export interface ProjectTable {
  readonly project_id: string
  readonly name: string
  readonly county: string
  readonly registered_at: string
  readonly head_seq: number
  readonly head_hash: Buffer
}

export interface StreamTable {
  readonly project_id: string
  readonly stream_id: string
  readonly stream_kind: StreamKind
  readonly version: number
}

export interface BatchTable {
  readonly project_id: string
  readonly batch_id: string
  readonly recorded_at: string
  readonly actor: string
  readonly first_seq: number
  readonly last_seq: number
  readonly withdrawn_seq: number | null
  readonly report: JSONColumnType<object>
}

export interface BulletinTable {
  readonly project_id: string
  readonly number: number
  readonly day: string
  readonly known_to: number
  readonly definitions: number
  readonly frozen_at: string
  readonly numbers: JSONColumnType<object>
}

export interface TallyTable {
  readonly project_id: string
  readonly measure: string
  readonly key: string
  readonly day: string
  readonly amount: number
  readonly through_seq: number
}

/** The event log itself is written and read through `EventStore` only. */
export interface Tables {
  readonly project: ProjectTable
  readonly stream: StreamTable
  readonly batch: BatchTable
  readonly bulletin: BulletinTable
  readonly tally: TallyTable
}
