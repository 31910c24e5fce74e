/**
 * 日志恢复 · Restoring the log: after a backup came back, the published entries it does not know stand where they
 * stood, and ours that nobody has seen go after them.
 */
import type pg from 'pg'
import { type Head, moveHead } from './project-head.ts'
import { type LogRow, writeLogRows } from './publication.ts'

/** Under the project's lock. Entries before `from` are the same here and there; `published` begins at `from`. */
export async function restoreEntries(
  tx: pg.PoolClient,
  projectId: string,
  head: Head,
  from: number,
  published: readonly { readonly kind: string; readonly entry: Uint8Array }[],
  statement: LogRow,
): Promise<void> {
  const further = published.length + 1
  // By way of indexes that no entry has: rows move one by one, and no two may ever stand at one place.
  await tx.query({
    text: 'UPDATE log_entry SET entry_index = -1 - entry_index WHERE project_id = $1 AND entry_index >= $2',
    values: [projectId, from],
  })
  await tx.query({
    text: 'UPDATE log_entry SET entry_index = $2 - 1 - entry_index WHERE project_id = $1 AND entry_index < 0',
    values: [projectId, further],
  })
  const lost = published.map(({ kind, entry }) => ({ kind, entry, seq: null, keyId: null, secret: null }))
  await writeLogRows(tx, projectId, from, [...lost, statement])
  await moveHead(tx, projectId, { ...head, logSize: head.logSize + further })
}
