/**
 * 备份 · A backup: the database of one moment as data, not as PostgreSQL's files, so that any version from 15 on takes it.
 *
 *     first page    {"format": "oneruler backup 1", "madeAt": …, "structure": [migrations], "rows": {table: n}, "probe": …}
 *     other pages   {"table": "event"}, then a row a line as PostgreSQL's to_json writes it, bytes as \x and hex
 *     last page     {"end": true, "projects": [what `project-proof.ts` says]}
 *
 * Views are left out: they follow from the events. Keys are in it as they stand, wrapped: the key that opens them is
 * not, save in a locked backup that was to carry it, and the probe tells whether a vault is the one.
 */
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { columnValues } from '../column-values.ts'
import type { KeyVault } from '../key-vault.ts'
import { outliveBreaks } from '../postgres/broken-connection.ts'
import type { Connection } from '../postgres/server-announcement.ts'
import { newKey } from '../sealing.ts'
import { backupTables } from './backup-tables.ts'
import type { CarriedKeys } from './carried-keys.ts'
import { type Page, pageSealer } from './pages.ts'
import { type ProjectProof, projectProofs } from './project-proof.ts'

export const FORMAT = 'oneruler backup 1'
/** What the probe is sealed for. */
export const PROBE = 'oneruler backup probe'
const ROWS_A_FETCH = 500
const PAGE_LENGTH = 1024 * 1024

export interface BackupHeader {
  readonly format: string
  readonly madeAt: string
  /** The migrations the database had, in order. */
  readonly structure: readonly string[]
  /** How many of each table follow. */
  readonly rows: Readonly<Record<string, number>>
  /** A key wrapped for `PROBE`, in hex. */
  readonly probe: string
  /** In a locked backup alone, where that was asked for. */
  readonly keys?: CarriedKeys
}

export interface BackupEnd {
  readonly end: true
  readonly projects: readonly ProjectProof[]
}

export interface BackupMade {
  readonly header: BackupHeader
  readonly end: BackupEnd
}

export interface BackupWork {
  /** Hears what part of the rows is done, 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

export interface BackupMaking extends BackupWork {
  readonly keys?: CarriedKeys
  /** Hears what stands in it, once its last byte was taken. */
  readonly onMade?: (made: BackupMade) => void
}

/** As the owner of the tables, from whom no wall hides a row; moments and days are read as text. */
export const ownerPool = (connection: Connection): pg.Pool => {
  const options = '-c TimeZone=UTC -c row_security=off'
  const pool = new pg.Pool({
    ...connection,
    max: 1,
    types: columnValues,
    options,
    application_name: 'oneruler',
  })
  outliveBreaks(pool)
  return pool
}

/**
 * The bytes of a backup, while others go on reading and writing: all of it is read in one snapshot. Whoever stops taking
 * them ends it.
 */
export async function* backupBytes(
  connection: Connection,
  vault: KeyVault,
  madeAt: Date,
  { onProgress = () => {}, signal, keys, onMade }: BackupMaking = {},
): AsyncGenerator<Buffer> {
  const pool = ownerPool(connection)
  const tx = await pool.connect()
  const sealed = pageSealer()
  try {
    await tx.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const header = { ...(await headerOf(tx, vault, madeAt)), ...(keys ? { keys } : {}) }
    yield sealed([JSON.stringify(header)])
    const all = Object.values(header.rows).reduce((sum, rows) => sum + rows, 0)
    let done = 0
    for await (const page of tablePages(tx)) {
      signal?.throwIfAborted()
      yield sealed(page)
      done += page.length - 1
      onProgress(done / all)
      // A signal to stop is heard between pages.
      await pause(0)
    }
    const end: BackupEnd = { end: true, projects: await projectProofs(tx) }
    yield sealed([JSON.stringify(end)])
    onMade?.({ header, end })
  } finally {
    tx.release(true)
    await pool.end()
  }
}

async function headerOf(tx: pg.PoolClient, vault: KeyVault, madeAt: Date): Promise<BackupHeader> {
  const migrations = await tx.query<{ name: string }>('SELECT name FROM migration ORDER BY name')
  const rows: Record<string, number> = {}
  for (const { name } of await backupTables(tx)) {
    const { rows: counted } = await tx.query<{ n: number }>(`SELECT count(*) AS n FROM ${name}`)
    rows[name] = counted[0]?.n ?? 0
  }
  return {
    format: FORMAT,
    madeAt: madeAt.toISOString(),
    structure: migrations.rows.map(({ name }) => name),
    rows,
    probe: (await vault.wrap(newKey(), PROBE)).toString('hex'),
  }
}

/** Every row, table by table. */
async function* tablePages(tx: pg.PoolClient): AsyncGenerator<Page> {
  for (const { name, orderedBy } of await backupTables(tx)) {
    await tx.query(
      `DECLARE carried CURSOR FOR SELECT to_json(t)::text AS line FROM ${name} t ORDER BY ${orderedBy}`,
    )
    const first = JSON.stringify({ table: name })
    let lines = [first]
    let length = 0
    for (;;) {
      const { rows } = await tx.query<{ line: string }>(`FETCH ${ROWS_A_FETCH} FROM carried`)
      if (rows.length === 0) break
      for (const { line } of rows) {
        lines.push(line)
        length += line.length
        if (length < PAGE_LENGTH) continue
        yield lines
        lines = [first]
        length = 0
      }
    }
    if (lines.length > 1) yield lines
    await tx.query('CLOSE carried')
  }
}
