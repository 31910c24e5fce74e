/**
 * 迁移 · Migration: brings a database to the tables this version knows, as their owner.
 */
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
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
}

/** Applies what is missing, one process at a time; returns the names applied. Throws where one fails. */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const migrator = new Migrator({
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return results.map(({ migrationName }) => migrationName)
}
