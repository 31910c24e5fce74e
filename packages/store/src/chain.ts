/**
 * 哈希链 · The chain over a project's events: each event's hash covers the one before and all of its own row.
 *
 *     bytes   0 –  31   prev_hash, the hash of seq − 1 (of seq 1: `genesis`)
 *            32 –  63   SHA-256 of the header: canonical JSON of every column but body, private and hashes
 *            64 –  95   SHA-256 of body, the canonical JSON as it is stored
 *            96 – 127   SHA-256 of private, the ciphertext as it is stored; 32 zero bytes where it is null
 *     hash = SHA-256 of these 128 bytes
 *
 * It covers the ciphertext, so the chain still verifies when a subject's key is erased.
 */
import { createHash } from 'node:crypto'
import { canonical } from '@oneruler/campaign/canonical'
import type { Channel, StreamKind } from '@oneruler/campaign/event'

/** An event's columns but the hashes, as they are stored. Ids are lower-case UUIDs, days `2018-08-26`. */
export interface EventRow {
  readonly seq: number
  readonly event_id: string
  readonly stream_kind: StreamKind
  readonly stream_id: string
  readonly stream_version: number
  readonly type: string
  readonly v: number
  readonly on_day: string
  /** UTC to the microsecond, `2018-08-26T04:29:00.000000Z`: all that the database can store is covered. */
  readonly recorded_at: string
  readonly claimed_at: string | null
  readonly actor: string
  readonly on_behalf_of: string | null
  readonly via: Channel
  readonly command_id: string
  readonly n: number
  readonly batch_id: string | null
  readonly target_seq: number | null
  readonly body: Buffer
  readonly private: Buffer | null
  readonly key_id: string | null
}

export interface Hashes {
  readonly prev_hash: Buffer
  readonly hash: Buffer
}

const NOTHING = Buffer.alloc(32)
const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** What stands before a project's first event: no chain can pass for another project's. */
export const genesis = (projectId: string): Buffer => sha256(`oneruler event chain 1\n${projectId}`)

export function hashOf(projectId: string, prevHash: Buffer, row: EventRow): Buffer {
  const { body, private: sealed, ...columns } = row
  const header = canonical({ project_id: projectId, ...columns })
  return sha256(prevHash, sha256(header), sha256(body), sealed === null ? NOTHING : sha256(sealed))
}

/** Where a chain breaks, or how far it holds. */
export type ChainCheck =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly seq: number; readonly broken: 'order' | 'previous' | 'content' | 'head' }

/** Verifies rows in the order of `seq`, from the first; `head` is what the project's row says. */
export async function checkChain(
  projectId: string,
  rows: AsyncIterable<EventRow & Hashes>,
  head: { readonly seq: number; readonly hash: Buffer },
): Promise<ChainCheck> {
  let seq = 0
  let previous = genesis(projectId)
  for await (const { prev_hash, hash, ...row } of rows) {
    seq++
    if (row.seq !== seq) return { ok: false, seq, broken: 'order' }
    if (!prev_hash.equals(previous)) return { ok: false, seq, broken: 'previous' }
    if (!hash.equals(hashOf(projectId, prev_hash, row))) return { ok: false, seq, broken: 'content' }
    previous = hash
  }
  if (seq !== head.seq || !previous.equals(head.hash)) return { ok: false, seq, broken: 'head' }
  return { ok: true, seq }
}
