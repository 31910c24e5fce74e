/**
 * 提示 · Hint: “project at seq N”, told to listeners after a commit. It may be lost; polling stands behind it.
 */
import type pg from 'pg'

/** The channel of LISTEN. */
export const HINT_CHANNEL = 'oneruler'

export interface Hint {
  readonly projectId: string
  readonly seq: number
}

/** The append is durable already, so a hint that fails is dropped. */
export async function giveHint(pool: pg.Pool, { projectId, seq }: Hint): Promise<void> {
  await pool.query('SELECT pg_notify($1, $2)', [HINT_CHANNEL, `${projectId} ${seq}`]).catch(() => {})
}

/** A notification's payload as a hint. */
export function readHint(payload: string): Hint {
  const [projectId = '', seq] = payload.split(' ')
  return { projectId, seq: Number(seq) }
}
