/**
 * 事件库 · The event store: one append-only log per project.
 */
import type { Channel, Json, KeyClass, NewEvent, RecordedEvent, StreamKind } from '@oneruler/campaign/event'
import type pg from 'pg'
import type { ChainCheck } from './chain.ts'

/** What must be unique in a project (a certificate, an agreement number), and the stream that has it. */
export interface Claim {
  readonly kind: string
  readonly value: string
  readonly streamId: string
}

/** A command that was decided, with what it wants written. All ids are UUIDs; all moments come from outside. */
export interface Append {
  readonly commandId: string
  /** Tells whether a command that comes again is the same one. */
  readonly contentHash: string
  /** `cli:wang`, a person's id … */
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly via: Channel
  /** The server's moment and the device's, ISO with zone, to the millisecond. */
  readonly recordedAt: string
  readonly claimedAt: string | null
  readonly batchId: string | null
  /** May be none: a refusal is an outcome too. */
  readonly events: readonly NewEvent[]
  /** Versions of the streams the decision read; 0 where a stream had no event yet. */
  readonly expected?: readonly { readonly stream: string; readonly version: number }[]
  /** The project's last `seq` when a decision was made that looked at all of it; nothing may have come since. */
  readonly expectedHead?: number
  readonly claims?: readonly Claim[]
  /** Given up before `claims` are taken. */
  readonly released?: readonly Omit<Claim, 'streamId'>[]
  readonly outcome: Json
  /**
   * Runs in the same transaction, after the events are inserted, under the project's lock: keeps views and
   * tallies. What it throws undoes everything. No file, network or ruler work here.
   */
  readonly within?: (tx: pg.PoolClient, recorded: readonly RecordedEvent[]) => Promise<void>
}

export type Appended =
  /** `firstSeq` and `lastSeq` are null where the command wrote no events; `repeated`: it had been done before. */
  | {
      readonly kind: 'appended'
      readonly outcome: Json
      readonly firstSeq: number | null
      readonly lastSeq: number | null
      readonly repeated: boolean
    }
  /** The same command id came before with other content. */
  | { readonly kind: 'content-differs' }
  /** A stream is no longer at the version expected: decide again. */
  | { readonly kind: 'stream-moved'; readonly stream: string; readonly version: number }
  /** Something was recorded since the head that was expected: decide again. */
  | { readonly kind: 'head-moved'; readonly seq: number }
  | { readonly kind: 'claim-taken'; readonly claim: Claim; readonly by: string }

export interface Reading {
  /** Only this stream. */
  readonly stream?: string
  /** No events of these kinds of stream. */
  readonly except?: readonly StreamKind[]
  /** Only events after this one; default 0. */
  readonly afterSeq?: number
  /** Only events up to this one; default: the head when reading begins. */
  readonly upToSeq?: number
}

/**
 * Contract.
 *
 * Durable: when `append` returns `appended`, events, outcome, claims and what `within` wrote are on disk, all
 * of them. With any other value, or when it throws, nothing of this call is – save that a connection lost
 * during the commit leaves open whether all or nothing is.
 *
 * Repeats: so call again with the same `commandId` after a throw; it is done once, and every later call gets
 * the first outcome with `repeated`. `within` may run more than once, each time in a transaction of its own.
 *
 * Order: `seq` is gapless from 1 and in commit order; whoever sees event N sees all before it. Appends to one
 * project run one after another, to different projects side by side. `stream_version` is gapless from 1.
 *
 * Secrets: `private` is sealed under the key of its stream and class, with `event_id` as associated data.
 * After the commit a hint goes out (`hint.ts`); it may be lost, so readers poll as well.
 */
export interface EventStore {
  /** Throws where the project is not registered. */
  append(projectId: string, append: Append): Promise<Appended>
  /** In the order of `seq`; `private` is opened, and null where its key was erased. */
  read(projectId: string, reading?: Reading): AsyncIterable<RecordedEvent>
  /** The last `seq`, 0 where there is none. Throws where the project is not registered. */
  head(projectId: string): Promise<number>
  /** Reads every event and says where the chain breaks. Waits for no append; one running is not seen. */
  verifyChain(projectId: string): Promise<ChainCheck>
  /**
   * Erases the key of a subject and class, and with it all that was sealed under it, for good; false where
   * there was none. Copies in backups and in not yet recycled pages of the database go as these go.
   */
  eraseKey(projectId: string, streamId: string, keyClass: KeyClass, erasedAt: string): Promise<boolean>
}
