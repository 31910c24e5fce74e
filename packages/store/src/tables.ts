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

export interface AccountTable {
  readonly id: string
  readonly name: string
  readonly username: string
  readonly two_factor_enabled: boolean | null
  readonly created_at: string
  readonly closed_at: string | null
}

export interface CredentialTable {
  readonly id: string
  readonly user_id: string
  readonly account_id: string
  readonly provider_id: string
  readonly created_at: string
  readonly updated_at: string
}

export interface SessionTable {
  readonly id: string
  readonly user_id: string
  readonly expires_at: string
}

export interface RoleGrantTable {
  readonly grant_id: string
  readonly account_id: string
  /** Null: in every project, and where no project is named. */
  readonly project_id: string | null
  readonly role: string
  readonly staff: string | null
  readonly reach: JSONColumnType<object>
  readonly from_on: string
  readonly until_on: string | null
  readonly given_by: string
  readonly given_at: string
}

export interface RoleGrantEndTable {
  readonly grant_id: string
  readonly reason: string
  readonly ended_by: string
  readonly ended_at: string
}

export interface AccessLogTable {
  readonly entry_id: string
  readonly at: string
  readonly what: string
  /** Whom it is about. */
  readonly account_id: string | null
  /** Who did it; null where nobody was signed in. */
  readonly acted: string | null
  /** Stands for the user name that was typed, which may be a mistyped password. */
  readonly name_key: string | null
  readonly address: string | null
  readonly project_id: string | null
  readonly detail: JSONColumnType<object>
}

/** The event log itself is written and read through `EventStore` only. */
export interface Tables {
  readonly project: ProjectTable
  readonly stream: StreamTable
  readonly batch: BatchTable
  readonly bulletin: BulletinTable
  readonly tally: TallyTable
  readonly account: AccountTable
  readonly credential: CredentialTable
  readonly session: SessionTable
  readonly role_grant: RoleGrantTable
  readonly role_grant_end: RoleGrantEndTable
  readonly access_log: AccessLogTable
}
