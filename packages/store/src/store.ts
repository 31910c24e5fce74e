/**
 * 库 · The store: an opened database brought to this version's tables, used in the application's role.
 */
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { APPLICATION_ROLE, prepareApplicationRole } from './application-role.ts'
import { attachmentFolder } from './attachment-folder.ts'
import type { Attachments } from './attachments.ts'
import { columnValues } from './column-values.ts'
import type { EventStore } from './event-store.ts'
import type { KeyVault } from './key-vault.ts'
import { migrate } from './migrate.ts'
import { openOwnPageSecret } from './own-page-secret.ts'
import { type MarkOf, ownerMarks } from './owner-marks.ts'
import { outliveBreaks } from './postgres/broken-connection.ts'
import type { Database } from './postgres/database.ts'
import { say } from './postgres/unavailable.ts'
import { postgresEventStore } from './postgres-event-store.ts'
import { postgresPublicLog } from './postgres-public-log.ts'
import { SEES_ALL, WalledPool } from './project-wall.ts'
import type { PublicLog } from './public-log.ts'
import type { Publish } from './publication.ts'
import { openSessionSecret } from './session-secret.ts'
import type { Tables } from './tables.ts'

export interface Store {
  readonly events: EventStore
  readonly attachments: Attachments
  readonly log: PublicLog
  /** For ordinary queries. */
  readonly db: Kysely<Tables>
  /** For hand-written SQL; columns read as `column-values.ts` says. */
  readonly pool: pg.Pool
  /** For the library that signs people in: it reads moments as `Date`. */
  readonly signInPool: pg.Pool
  /** See `session-secret.ts`. */
  readonly sessionSecret: string
  /** See `own-page-secret.ts`. */
  readonly ownPageSecret: (projectId: string) => Buffer
  /** See `owner-marks.ts`. */
  readonly markOf: MarkOf
  /** Whether the database itself refuses to change events; false where it let us make no role for that. */
  readonly appendOnly: boolean
  /** Ends the pools. The database is closed by whoever opened it. */
  close(): Promise<void>
}

/**
 * Migrates and connects. Throws where a migration fails; the database is then as it was before that one.
 *
 * @param dataDir where `attachments`, `log` and keys are kept; it is there
 * @param publish which events enter the public log, and as what; without it none does
 */
export async function openStore(
  database: Database,
  vault: KeyVault,
  dataDir: string,
  onProgress: (step: string) => void = () => {},
  publish?: Publish,
): Promise<Store> {
  await migrate(database.pool)
  const appendOnly = await prepareApplicationRole(database.pool)
  if (!appendOnly) onProgress(say('noApplicationRole', { role: APPLICATION_ROLE }))
  const connected = (config: pg.PoolConfig): WalledPool => {
    const pool = new WalledPool({
      ...database.connection,
      ...config,
      application_name: 'oneruler',
      options: appendOnly ? `-c role=${APPLICATION_ROLE} -c TimeZone=UTC ${SEES_ALL}` : '-c TimeZone=UTC',
    })
    outliveBreaks(pool)
    return pool
  }
  const pool = connected({ max: 10, types: columnValues })
  const signInPool = connected({ max: 5 })
  const markOf = await ownerMarks(vault)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool.forKysely }) })
  return {
    events: postgresEventStore(pool, vault, publish),
    attachments: attachmentFolder(pool, vault, join(dataDir, 'attachments')),
    log: postgresPublicLog(pool, vault, dataDir),
    db,
    pool,
    signInPool,
    sessionSecret: openSessionSecret(dataDir),
    ownPageSecret: (projectId) => openOwnPageSecret(dataDir, projectId),
    markOf,
    appendOnly,
    close: async () => {
      await Promise.all([pool.end(), signInPool.end()])
    },
  }
}
