/**
 * 签过的日志 · The signed log of restored entries: they must lead to the last checkpoint that was signed, by the key it was
 * signed with. Without that key the first sealing would begin another log.
 */
import { existsSync } from 'node:fs'
import { leafHash, sameBytes } from '@oneruler/log/hash'
import { isRefused } from '@oneruler/log/refusal'
import { treeHash } from '@oneruler/log/tree-hash'
import { openCheckpoint } from '@oneruler/log/verify-log'
import type pg from 'pg'
import { logKeyPath, openLogKey } from '../log-key.ts'
import { BackupRefused } from './backup-refused.ts'

/** Nothing where none was ever signed; throws `BackupRefused`. */
export async function checkSigned(tx: pg.PoolClient, dataDir: string, project: string): Promise<void> {
  const { rows } = await tx.query<{ note: Buffer }>(
    'SELECT note FROM log_checkpoint WHERE project_id = $1 ORDER BY size DESC LIMIT 1',
    [project],
  )
  const [last] = rows
  if (last === undefined) return
  const path = logKeyPath(dataDir, project)
  if (!existsSync(path)) throw new BackupRefused('logKeyMissing', { path })
  const opened = openCheckpoint(last.note, openLogKey(dataDir, project).key)
  if (isRefused(opened)) throw new BackupRefused('otherLogKey', { path })
  const { size, root } = opened.checkpoint
  const entries = await tx.query<{ entry: Buffer }>(
    'SELECT entry FROM log_entry WHERE project_id = $1 AND entry_index < $2 ORDER BY entry_index',
    [project, size],
  )
  const leaves = entries.rows.map(({ entry }) => leafHash(entry))
  if (leaves.length !== size || !sameBytes(treeHash(leaves), root))
    throw new BackupRefused('logDiffers', { project, size })
}
