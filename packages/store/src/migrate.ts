/**
 * 迁移 · Migration: brings a database to the tables this version knows, as their owner.
 */
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { Migrator, type MigratorProps } from 'kysely/migration'
import type pg from 'pg'
import * as registry from './migrations/0001-registry.ts'
import * as event from './migrations/0002-event.ts'
import * as views from './migrations/0003-views.ts'
import * as householdView from './migrations/0004-household-view.ts'
import * as attachment from './migrations/0005-attachment.ts'
import * as account from './migrations/0006-account.ts'
import * as access from './migrations/0007-access.ts'
import * as householdRevoked from './migrations/0008-household-revoked.ts'
import * as householdCarried from './migrations/0009-household-carried.ts'
import * as publicLog from './migrations/0010-public-log.ts'
import * as handedIn from './migrations/0011-handed-in.ts'
import * as accountClosed from './migrations/0012-account-closed.ts'
import * as ownerMark from './migrations/0013-owner-mark.ts'

/** In order; a name, once released, is never changed. */
const MIGRATIONS = {
  '0001-registry': registry,
  '0002-event': event,
  '0003-views': views,
  '0004-household-view': householdView,
  '0005-attachment': attachment,
  '0006-account': account,
  '0007-access': access,
  '0008-household-revoked': householdRevoked,
  '0009-household-carried': householdCarried,
  '0010-public-log': publicLog,
  '0011-handed-in': handedIn,
  '0012-account-closed': accountClosed,
  '0013-owner-mark': ownerMark,
}

/** In order. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(MIGRATIONS).sort()

/** Applies what is missing, one process at a time; returns the names applied. Throws where one fails. */
export const migrate = (pool: pg.Pool): Promise<string[]> => applied(migratorOn(pool))

/** The same inside a transaction under way, up to and with a migration; without one, to the newest. */
export async function migrateWithin(tx: pg.PoolClient, last?: string): Promise<string[]> {
  const only: PostgresPool = {
    connect: async () => ({ query: tx.query.bind(tx) as PostgresPoolClient['query'], release: () => {} }),
    end: async () => {},
    options: {},
  }
  return applied(migratorOn(only, { disableTransactions: true }), last)
}

const migratorOn = (pool: PostgresPool, props: Partial<MigratorProps> = {}): Migrator =>
  new Migrator({
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    ...props,
  })

async function applied(migrator: Migrator, last?: string): Promise<string[]> {
  const { error, results = [] } = await (last === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(last))
  if (error !== undefined) throw error
  return results.map(({ migrationName }) => migrationName)
}
