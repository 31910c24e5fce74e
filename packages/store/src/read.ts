/**
 * 读取 · Reading the log: events in order, their private parts opened while their keys exist.
 */
import type { Day } from '@oneruler/campaign/day'
import type { NewEvent, RecordedEvent } from '@oneruler/campaign/event'
import type pg from 'pg'
import type { EventRow, Hashes } from './chain.ts'
import { SELECTED } from './event-columns.ts'
import type { Reading } from './event-store.ts'
import type { KeyVault } from './key-vault.ts'
import { recorded } from './recorded.ts'
import { unseal } from './sealing.ts'
import { keyReader, type OpenedKey } from './subject-keys.ts'

const ROWS_A_PAGE = 2_000

/** Rows as they are stored, with their hashes, in the order of `seq`. */
export async function* storedRows(
  pool: pg.Pool | pg.PoolClient,
  projectId: string,
): AsyncGenerator<EventRow & Hashes> {
  for await (const page of pages(pool, projectId, {})) yield* page
}

async function* pages(
  pool: pg.Pool | pg.PoolClient,
  projectId: string,
  { stream, except = [], afterSeq = 0, upToSeq }: Reading,
): AsyncGenerator<(EventRow & Hashes)[]> {
  let after = afterSeq
  for (;;) {
    const page = await (stream === undefined
      ? pool.query<EventRow & Hashes>({
          name: 'read log',
          text: `
            SELECT ${SELECTED} FROM event
            WHERE project_id = $1 AND seq > $2 AND ($3::bigint IS NULL OR seq <= $3) AND stream_kind <> ALL ($4)
            ORDER BY seq LIMIT ${ROWS_A_PAGE}`,
          values: [projectId, after, upToSeq ?? null, except],
        })
      : pool.query<EventRow & Hashes>({
          // In a stream the order of versions is that of the log, and it has an index.
          name: 'read stream',
          text: `
            SELECT ${SELECTED} FROM event
            WHERE project_id = $1 AND stream_id = $4 AND seq > $2 AND ($3::bigint IS NULL OR seq <= $3)
            ORDER BY stream_version LIMIT ${ROWS_A_PAGE}`,
          values: [projectId, after, upToSeq ?? null, stream],
        }))
    yield page.rows
    const last = page.rows.at(-1)
    if (last === undefined || page.rows.length < ROWS_A_PAGE) return
    after = last.seq
  }
}

/** Events in the order of `seq`; `private` is null where its key was erased. */
export async function* read(
  pool: pg.Pool | pg.PoolClient,
  vault: KeyVault,
  projectId: string,
  reading: Reading,
): AsyncGenerator<RecordedEvent> {
  const keysOf = keyReader(pool, vault, projectId)
  for await (const page of pages(pool, projectId, reading)) {
    const keys = await keysOf(page.flatMap(({ key_id }) => key_id ?? []))
    for (const row of page) yield opened(row, row.key_id === null ? undefined : keys.get(row.key_id))
  }
}

function opened(row: EventRow, key: OpenedKey | undefined): RecordedEvent {
  const secret =
    row.private === null || !key?.key
      ? null
      : JSON.parse(unseal(key.key, row.private, row.event_id).toString())
  const event: NewEvent = {
    eventId: row.event_id,
    streamKind: row.stream_kind,
    streamId: row.stream_id,
    type: row.type,
    v: row.v,
    onDay: row.on_day as Day,
    body: JSON.parse(row.body.toString()),
    private: secret,
    keyClass: key?.keyClass ?? null,
    targetSeq: row.target_seq,
  }
  return recorded(event, row)
}
