/**
 * 公开日志之库 · The stored public log of a project: its entries in order, its signed checkpoints, the files that are
 * published, and the key that signs.
 *
 * Entries enter with the events that make them (`publication.ts`). What is published lies outside the database, in
 * `DIR/log/<project id>`, and so does the key: a restored database cannot pass for the log that was published.
 */
import type { NoteSigner } from '@oneruler/log/note-key'
import type { TileSource } from '@oneruler/log/tile-tree'
import type { Publication } from './publication.ts'

export interface StoredEntry {
  /** From 0. */
  readonly index: number
  readonly kind: string
  /** The event that made it; of a chain head the last one it commits to; null where that is lost. */
  readonly seq: number | null
  readonly entry: Uint8Array
}

/** An entry with what shows it. */
export interface ShownEntry {
  readonly index: number
  readonly entry: Uint8Array
  readonly secret: Uint8Array
}

/** What a chain head committed to, and what the chain says now. */
export interface ChainHead {
  readonly seq: number
  readonly entry: Uint8Array
  /** Null where it was erased. */
  readonly secret: Uint8Array | null
  /** The hash of the event with that `seq`; null where there is none. */
  readonly hash: Uint8Array | null
}

/** Where the log's files lie: every one is there whole or not at all, and on disk when `write` returns. */
export interface LogFolder extends TileSource {
  write(path: string, bytes: Uint8Array): Promise<void>
}

/** Contract: reading waits for no append; an append under way is not seen. */
export interface PublicLog {
  /** From an index on, in order. */
  entries(projectId: string, from?: number): AsyncIterable<StoredEntry>
  /** Entries of events whose secrets are kept, by `seq`. */
  shown(projectId: string): Promise<ReadonlyMap<number, ShownEntry>>
  /** The secret of an entry; null where its key was erased, or it was never ours. */
  secret(projectId: string, index: number): Promise<Uint8Array | null>
  /** The last chain head whose events are here; null where there is none. */
  chainHead(projectId: string): Promise<ChainHead | null>
  /** Adds a chain head where an event was recorded since the last; `commit` makes it, of the last `seq` and its hash. */
  addChainHead(projectId: string, commit: (seq: number, hash: Uint8Array) => Publication): Promise<void>
  /** The notes that were signed, by size. */
  checkpoints(projectId: string): Promise<Uint8Array[]>
  /** Keeps a signed note; of one size the first is kept, and returned. */
  keepCheckpoint(projectId: string, size: number, note: Uint8Array, sealedAt: string): Promise<Uint8Array>
  /**
   * Puts the published entries from an index on back where they stood, `statement` after them, and our own entries
   * from there on after that, in their order.
   */
  restore(
    projectId: string,
    from: number,
    published: readonly { readonly kind: string; readonly entry: Uint8Array }[],
    statement: Publication,
  ): Promise<void>
  /** Works alone on a project's log; null, without working, where another does. A process that dies lets go. */
  alone<T>(projectId: string, work: () => Promise<T>): Promise<T | null>
  files(projectId: string): LogFolder
  /** The log's key, made at its first use. */
  signer(projectId: string): NoteSigner
}
