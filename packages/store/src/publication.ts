/**
 * 入日志的内容 · Publication: an entry of the public log that an event makes, given a place in the transaction that
 * records the event. The store knows no meaning of it: whoever opens the store says which events make one.
 */
import { setImmediate as breathe } from 'node:timers/promises'
import type { NewEvent } from '@oneruler/campaign/event'
import type pg from 'pg'
import { seal } from './sealing.ts'
import { type Subject, type SubjectKeys, subjectOf } from './subject-keys.ts'

const EVENTS_A_BREATH = 100

export interface Publication {
  /** Of the record; public. */
  readonly kind: string
  /** The entry's bytes, as the log has them. */
  readonly entry: Uint8Array
  /** 32 bytes that show the entry's fields; kept under a key of the subject, and gone with it. */
  readonly secret: Uint8Array
}

/** What an event makes; null where it makes none. `corrects`: the entry's index of the event it corrects or voids. */
export type Publish = (event: NewEvent, corrects: number | null) => Publication | null

/** A publication, with the place of its event in the command and whose key keeps its secret. */
export interface Published extends Publication {
  readonly at: number
  readonly subject: Subject
}

/** Made before any lock: what is corrected was recorded by then, and no entry leaves its event. */
export async function publicationsOf(
  pool: pg.Pool,
  projectId: string,
  events: readonly NewEvent[],
  publish: Publish,
): Promise<Published[]> {
  const corrected = await indexesOf(
    pool,
    projectId,
    events.flatMap(({ targetSeq }) => (targetSeq === null ? [] : [targetSeq])),
  )
  const published: Published[] = []
  for (const [at, event] of events.entries()) {
    // Committing to thousands of agreements takes seconds, in which others must be answered.
    if (at % EVENTS_A_BREATH === 0) await breathe()
    const corrects = event.targetSeq === null ? undefined : corrected.get(event.targetSeq)
    const publication = publish(event, corrects ?? null)
    if (publication !== null) published.push({ ...publication, at, subject: secretSubject(event.streamId) })
  }
  return published
}

/** Who is forgotten is forgotten here too: the class of names and addresses. */
export const secretSubject = (streamId: string): Subject => ({ streamId, keyClass: 'identity' })

async function indexesOf(
  pool: pg.Pool,
  projectId: string,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (seqs.length === 0) return new Map()
  const { rows } = await pool.query({
    name: 'log indexes of events',
    text: `
      SELECT seq, min(entry_index) AS entry_index FROM log_entry
      WHERE project_id = $1 AND seq = ANY ($2::bigint[]) AND kind <> 'chainHead' GROUP BY seq`,
    values: [projectId, seqs],
  })
  return new Map(rows.map((row) => [row.seq, row.entry_index]))
}

export interface LogRow {
  readonly kind: string
  readonly seq: number | null
  readonly entry: Uint8Array
  readonly keyId: string | null
  readonly secret: Buffer | null
}

/** The row of an entry, its secret sealed; `entry` is the associated data, so a secret opens no other entry. */
export function logRow(
  { kind, entry, secret, subject }: Publication & { readonly subject: Subject },
  seq: number,
  keys: SubjectKeys,
): LogRow {
  const key = keys.get(subjectOf(subject))
  if (key === undefined) throw new Error(`no key for the entry of ${subject.streamId}`)
  return {
    kind,
    seq,
    entry,
    keyId: key.keyId,
    secret: seal(key.key, Buffer.from(secret), contextOf(entry)),
  }
}

export const contextOf = (entry: Uint8Array): string => Buffer.from(entry).toString('utf8')

/** Under the project's lock: entries from an index on, which is the log's size. */
export async function writeLogRows(
  tx: pg.PoolClient,
  projectId: string,
  from: number,
  rows: readonly LogRow[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.query({
    name: 'write log entries',
    text: `
      INSERT INTO log_entry (project_id, entry_index, kind, seq, entry, key_id, secret)
      SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::bigint[], $5::bytea[], $6::uuid[], $7::bytea[])`,
    values: [
      projectId,
      rows.map((_, at) => from + at),
      rows.map(({ kind }) => kind),
      rows.map(({ seq }) => seq),
      rows.map(({ entry }) => Buffer.from(entry)),
      rows.map(({ keyId }) => keyId),
      rows.map(({ secret }) => secret),
    ],
  })
}
