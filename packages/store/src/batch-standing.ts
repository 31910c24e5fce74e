/**
 * 批次现状 · Batch standing: whether an import was withdrawn and what rests on it, asked without reading the log.
 *
 * A later event rests on it when it corrects one of its events, stands on a stream of which nothing earlier stands (a
 * household's visit on the household's registration), or states again what the batch took back; unless it was itself
 * withdrawn. A bulletin does when it knew the batch.
 */
import type { Day } from '@oneruler/campaign/day'
import type { JsonObject, Source } from '@oneruler/campaign/event'
import type pg from 'pg'

export interface BatchStanding {
  readonly withdrawnOn: Day | null
  /** In the order of their numbers, then of the log; both empty once it is withdrawn. */
  readonly bulletins: readonly { readonly number: number; readonly day: Day }[]
  readonly later: readonly LaterEvent[]
}

export interface LaterEvent {
  readonly type: string
  readonly onDay: Day
  readonly batchId: string | null
  /** The row it came from; null where it came from none. */
  readonly source: Source | null
}

/**
 * null where there is no such batch.
 *
 * @param batchId as somebody typed it: what is no id names no batch
 * @param most no more later events than this; all where left out
 */
export async function batchStanding(
  pool: pg.Pool,
  projectId: string,
  batchId: string,
  most?: number,
): Promise<BatchStanding | null> {
  // The database takes none in a text.
  if (batchId.includes('\0')) return null
  const { rows } = await pool.query<{ first_seq: number; last_seq: number; withdrawn_on: Day | null }>({
    name: 'batch standing',
    text: `
      SELECT first_seq, last_seq, (
        SELECT on_day FROM event WHERE project_id = $1 AND seq = batch.withdrawn_seq) AS withdrawn_on
      FROM batch WHERE project_id = $1 AND batch_id::text = $2`,
    values: [projectId, batchId],
  })
  const [batch] = rows
  if (!batch) return null
  const { first_seq: first, last_seq: last, withdrawn_on: withdrawnOn } = batch
  if (withdrawnOn !== null) return { withdrawnOn, bulletins: [], later: [] }
  const bulletins = await pool.query<{ number: number; day: Day }>({
    name: 'bulletins that knew a batch',
    text: 'SELECT number, day FROM bulletin WHERE project_id = $1 AND known_to >= $2 ORDER BY number',
    values: [projectId, first],
  })
  return {
    withdrawnOn,
    bulletins: bulletins.rows,
    later: await laterEvents(pool, projectId, { first, last }, most),
  }
}

/** The events of an import stand one after another, from `first` to `last`. */
async function laterEvents(
  pool: pg.Pool,
  projectId: string,
  { first, last }: { readonly first: number; readonly last: number },
  most: number | undefined,
): Promise<LaterEvent[]> {
  const { rows } = await pool.query<{ type: string; on_day: Day; batch_id: string | null; body: Buffer }>({
    name: 'events that rest on a batch',
    text: `
      SELECT type, on_day, batch_id, body FROM event AS later
      WHERE project_id = $1 AND seq > $3
        AND (target_seq BETWEEN $2 AND $3
          OR stream_id IN (
            SELECT own.stream_id FROM event AS own
            WHERE own.project_id = $1 AND own.seq BETWEEN $2 AND $3 AND own.stream_kind <> 'project'
              AND NOT EXISTS (
                SELECT FROM event AS earlier
                WHERE earlier.project_id = $1 AND earlier.stream_id = own.stream_id AND earlier.seq < $2
                  AND (earlier.batch_id IS NULL OR earlier.batch_id NOT IN (
                    SELECT batch_id FROM batch WHERE project_id = $1 AND withdrawn_seq IS NOT NULL))))
          OR EXISTS (
            SELECT FROM event AS own
            WHERE own.project_id = $1 AND own.seq BETWEEN $2 AND $3 AND own.type = 'Voided'
              AND own.stream_id = later.stream_id AND convert_from(own.body, 'UTF8')::jsonb ->> 'type' = later.type))
        AND (batch_id IS NULL OR batch_id NOT IN (
          SELECT batch_id FROM batch WHERE project_id = $1 AND withdrawn_seq IS NOT NULL))
      ORDER BY seq LIMIT $4`,
    values: [projectId, first, last, most ?? null],
  })
  return rows.map(({ type, on_day, batch_id, body }) => {
    const { source } = JSON.parse(body.toString()) as JsonObject & { readonly source?: Source }
    return { type, onDay: on_day, batchId: batch_id, source: source ?? null }
  })
}
