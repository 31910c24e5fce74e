/**
 * 恢复 · Restoring a backup into an empty database: tables, rows and views in one transaction, which commits only when every
 * hash of every event, the public log and the figures are what the backup says.
 */
import { existsSync } from 'node:fs'
import type { RecordedEvent } from '@oneruler/campaign/event'
import type pg from 'pg'
import { checkChain } from '../chain.ts'
import { type KeyVault, masterKeyPath, openKeyFile } from '../key-vault.ts'
import { MIGRATION_NAMES, migrateWithin } from '../migrate.ts'
import { type MarkOf, ownerMarks } from '../owner-marks.ts'
import type { Database } from '../postgres/database.ts'
import { read, storedRows } from '../read.ts'
import { transaction } from '../transaction.ts'
import { rebuildViews } from '../view-store.ts'
import { BackupRefused } from './backup-refused.ts'
import { bringKeys } from './carried-keys.ts'
import { type ProjectProof, projectProofs } from './project-proof.ts'
import { readBackup } from './read-backup.ts'
import { checkSigned } from './signed-log.ts'
import { type BackupHeader, type BackupMade, type BackupWork, ownerPool, PROBE } from './write-backup.ts'

/**
 * Restores all or nothing. Throws `BackupRefused` where something is wrong, or where the database holds tables already.
 *
 * @param dataDir holds the keys of the installation that was backed up, or gets those that the backup carries
 */
export async function restoreBackup(
  { connection }: Pick<Database, 'connection'>,
  dataDir: string,
  bytes: AsyncIterable<Uint8Array>,
  work: BackupWork = {},
): Promise<BackupMade> {
  const pool = ownerPool(connection)
  let vault: KeyVault | undefined
  let takeAway = () => {}
  try {
    return await transaction(pool, async (tx) => {
      await mustBeEmpty(tx)
      const restored = await readBackup(
        bytes,
        {
          async onHeader(header) {
            if (header.keys) takeAway = bringKeys(dataDir, header.keys)
            vault = await openingVault(dataDir, header)
            await migrateWithin(tx, lastOf(header))
          },
          onRows: (table, lines) => insertRows(tx, table, lines),
        },
        work,
      )
      await migrateWithin(tx)
      const markOf = await ownerMarks(vault as KeyVault)
      for (const { project, seq } of restored.end.projects) {
        work.signal?.throwIfAborted()
        await rebuild(tx, vault as KeyVault, markOf, project, seq)
      }
      const found = new Map((await projectProofs(tx)).map((proof) => [proof.project, proof]))
      for (const said of restored.end.projects) {
        mustBeSame(said, found.get(said.project))
        await checkSigned(tx, dataDir, said.project)
      }
      return restored
    })
  } catch (error) {
    takeAway()
    throw error
  } finally {
    await pool.end()
  }
}

/** Never a new one: it would open nothing. What is wrong is said before a long restoring, and not after it. */
async function openingVault(dataDir: string, { probe }: BackupHeader): Promise<KeyVault> {
  const path = masterKeyPath(dataDir)
  if (!existsSync(path)) throw new BackupRefused('keysMissing', { path })
  const vault = openKeyFile(dataDir)
  await vault.unwrap(Buffer.from(probe, 'hex'), PROBE)
  return vault
}

async function mustBeEmpty(tx: pg.PoolClient): Promise<void> {
  const { rows } = await tx.query(`SELECT FROM pg_tables WHERE schemaname = 'public' LIMIT 1`)
  if (rows.length > 0) throw new BackupRefused('notEmpty', undefined)
}

/** The migration that makes the tables as they were backed up. */
function lastOf({ structure }: BackupHeader): string {
  const unknown = structure.find((name) => !MIGRATION_NAMES.includes(name))
  if (unknown !== undefined) throw new BackupRefused('newerProgram', { migration: unknown })
  return structure.at(-1) as string
}

async function insertRows(tx: pg.PoolClient, table: string, lines: readonly string[]): Promise<void> {
  const name = tx.escapeIdentifier(table)
  await tx.query(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1)`, [
    `[${lines.join(',')}]`,
  ])
}

async function rebuild(
  tx: pg.PoolClient,
  vault: KeyVault,
  markOf: MarkOf,
  project: string,
  seq: number,
): Promise<void> {
  const head = await tx.query<{ head_seq: number; head_hash: Buffer }>(
    'SELECT head_seq, head_hash FROM project WHERE project_id = $1',
    [project],
  )
  const [row] = head.rows
  if (row === undefined) throw new BackupRefused('projectMissing', { project })
  const check = await checkChain(project, storedRows(tx, project), { seq: row.head_seq, hash: row.head_hash })
  if (!check.ok) throw new BackupRefused('chainBroken', { project, seq: check.seq })
  const events: RecordedEvent[] = []
  for await (const event of read(tx, vault, project, { upToSeq: seq })) events.push(event)
  await rebuildViews(tx, markOf, project, events)
}

function mustBeSame(said: ProjectProof, found: ProjectProof | undefined): void {
  const { project } = said
  if (found?.seq !== said.seq || found.hash !== said.hash)
    throw new BackupRefused('chainBroken', { project, seq: said.seq })
  if (found.log.size !== said.log.size || found.log.root !== said.log.root)
    throw new BackupRefused('logDiffers', { project, size: said.log.size })
  if (said.figures === null || said.figures.version !== found.figures?.version) return
  if (said.figures.hash === found.figures.hash) return
  const { totals } = found.figures
  const [measure = '', recorded = 0] =
    Object.entries(said.figures.totals).find(([name, total]) => totals[name] !== total) ?? []
  throw new BackupRefused('figuresDiffer', { project, measure, recorded, found: totals[measure] ?? 0 })
}
