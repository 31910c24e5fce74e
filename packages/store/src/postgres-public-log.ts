/**
 * 公开日志之实现 · The stored public log on PostgreSQL; its contract stands in `public-log.ts`.
 */
import { join } from 'node:path'
import type pg from 'pg'
import type { KeyVault } from './key-vault.ts'
import { logFolder } from './log-folder.ts'
import { openLogKey } from './log-key.ts'
import { restoreEntries } from './log-restored.ts'
import { lockHead, moveHead } from './project-head.ts'
import type { PublicLog, ShownEntry } from './public-log.ts'
import { contextOf, logRow, secretSubject, writeLogRows } from './publication.ts'
import { unseal } from './sealing.ts'
import { keyReader, prepareKeys, writeKeys } from './subject-keys.ts'
import { transaction } from './transaction.ts'

const ROWS_A_PAGE = 2_000
const LEASE_LOCK = 7_301_002
/** Of a chain head, whose `seq` is the last event it commits to. */
const CHAIN_HEAD = 'chainHead'

/** `pool` reads columns as `column-values.ts` says. */
export function postgresPublicLog(pool: pg.Pool, vault: KeyVault, dataDir: string): PublicLog {
  const opened = async (projectId: string, row: SealedRow): Promise<Uint8Array | null> => {
    if (row.key_id === null || row.secret === null) return null
    const keys = await keyReader(pool, vault, projectId)([row.key_id])
    const key = keys.get(row.key_id)?.key ?? null
    return key && unseal(key, row.secret, contextOf(row.entry))
  }

  return {
    async *entries(projectId, from = 0) {
      for (let next = from; ; ) {
        const { rows } = await pool.query({
          name: 'log entries',
          text: `
            SELECT entry_index, kind, seq, entry FROM log_entry
            WHERE project_id = $1 AND entry_index >= $2 ORDER BY entry_index LIMIT ${ROWS_A_PAGE}`,
          values: [projectId, next],
        })
        for (const { entry_index: index, kind, seq, entry } of rows) yield { index, kind, seq, entry }
        if (rows.length < ROWS_A_PAGE) return
        next = rows.at(-1).entry_index + 1
      }
    },
    async shown(projectId) {
      const { rows } = await pool.query<SealedRow & { entry_index: number; seq: number }>({
        name: 'log entries with secrets',
        text: `
          SELECT entry_index, seq, entry, key_id, secret FROM log_entry
          WHERE project_id = $1 AND seq IS NOT NULL AND secret IS NOT NULL AND kind <> '${CHAIN_HEAD}'`,
        values: [projectId],
      })
      const keys = await keyReader(pool, vault, projectId)(rows.flatMap(({ key_id }) => key_id ?? []))
      const shown = new Map<number, ShownEntry>()
      for (const { entry_index: index, seq, entry, key_id, secret } of rows) {
        const key = keys.get(key_id ?? '')?.key ?? null
        if (key !== null && secret !== null)
          shown.set(seq, { index, entry, secret: unseal(key, secret, contextOf(entry)) })
      }
      return shown
    },
    async secret(projectId, index) {
      const { rows } = await pool.query<SealedRow>({
        name: 'log secret',
        text: 'SELECT entry, key_id, secret FROM log_entry WHERE project_id = $1 AND entry_index = $2',
        values: [projectId, index],
      })
      return rows[0] === undefined ? null : await opened(projectId, rows[0])
    },
    async chainHead(projectId) {
      const { rows } = await pool.query<SealedRow & { seq: number; hash: Buffer | null }>({
        name: 'last chain head',
        text: `
          SELECT l.seq, l.entry, l.key_id, l.secret, e.hash
          FROM log_entry l LEFT JOIN event e ON e.project_id = l.project_id AND e.seq = l.seq
          WHERE l.project_id = $1 AND l.kind = '${CHAIN_HEAD}' AND l.seq IS NOT NULL
          ORDER BY l.entry_index DESC LIMIT 1`,
        values: [projectId],
      })
      const [row] = rows
      if (row === undefined) return null
      return { seq: row.seq, entry: row.entry, hash: row.hash, secret: await opened(projectId, row) }
    },
    async addChainHead(projectId, commit) {
      const isAdded = await withOwnKey(projectId, async (tx, keys) => {
        const head = await lockHead(tx, projectId)
        const { rows } = await tx.query({
          name: 'seq of the last chain head',
          text: `
            SELECT coalesce(max(seq), 0) AS seq FROM log_entry WHERE project_id = $1 AND kind = '${CHAIN_HEAD}'`,
          values: [projectId],
        })
        if (rows[0].seq === head.seq) return true
        if (!(await writeKeys(tx, projectId, keys))) return false
        const publication = { ...commit(head.seq, head.hash), subject: secretSubject(projectId) }
        await writeLogRows(tx, projectId, head.logSize, [logRow(publication, head.seq, keys)])
        await moveHead(tx, projectId, { ...head, logSize: head.logSize + 1 })
        return true
      })
      if (!isAdded) throw new Error(`the keys of project ${projectId} changed while its chain was sealed`)
    },
    async checkpoints(projectId) {
      const { rows } = await pool.query<{ note: Buffer }>({
        name: 'log checkpoints',
        text: 'SELECT note FROM log_checkpoint WHERE project_id = $1 ORDER BY size',
        values: [projectId],
      })
      return rows.map(({ note }) => note)
    },
    async keepCheckpoint(projectId, size, note, sealedAt) {
      await pool.query({
        name: 'keep checkpoint',
        text: `
          INSERT INTO log_checkpoint (project_id, size, note, sealed_at) VALUES ($1, $2, $3, $4)
          ON CONFLICT (project_id, size) DO NOTHING`,
        values: [projectId, size, Buffer.from(note), sealedAt],
      })
      const { rows } = await pool.query<{ note: Buffer }>({
        name: 'kept checkpoint',
        text: 'SELECT note FROM log_checkpoint WHERE project_id = $1 AND size = $2',
        values: [projectId, size],
      })
      return (rows[0] as { note: Buffer }).note
    },
    async restore(projectId, from, published, statement) {
      const isRestored = await withOwnKey(projectId, async (tx, keys) => {
        const head = await lockHead(tx, projectId)
        if (!(await writeKeys(tx, projectId, keys))) return false
        const row = logRow({ ...statement, subject: secretSubject(projectId) }, head.seq, keys)
        await restoreEntries(tx, projectId, head, from, published, row)
        return true
      })
      if (!isRestored) throw new Error(`the keys of project ${projectId} changed while its log was restored`)
    },
    alone: (projectId, work) =>
      transaction(pool, async (tx) => {
        const { rows } = await tx.query({
          name: 'log lease',
          text: 'SELECT pg_try_advisory_xact_lock(hashtextextended($1, $2)) AS alone',
          values: [projectId, LEASE_LOCK],
        })
        return rows[0].alone ? await work() : null
      }),
    files: (projectId) => logFolder(join(dataDir, 'log', projectId)),
    signer: (projectId) => openLogKey(dataDir, projectId),
  }

  /** The key of what concerns the project itself is made before its row is locked. */
  async function withOwnKey(
    projectId: string,
    work: (tx: pg.PoolClient, keys: Awaited<ReturnType<typeof prepareKeys>>) => Promise<boolean>,
  ): Promise<boolean> {
    const keys = await prepareKeys(pool, vault, projectId, [secretSubject(projectId)])
    return await transaction(
      pool,
      (tx) => work(tx, keys),
      (isDone) => isDone,
    )
  }
}

interface SealedRow {
  readonly entry: Buffer
  readonly key_id: string | null
  readonly secret: Buffer | null
}
