/** The registry of tables, with itself and the migrator's own two in it. */
import { type Kysely, sql } from 'kysely'
import { registerTable, TABLE_KINDS } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  const kinds = TABLE_KINDS.map((kind) => `'${kind}'`).join(', ')
  await sql
    .raw(`
      CREATE TABLE table_kind (
        table_name text PRIMARY KEY,
        kind       text NOT NULL CHECK (kind IN (${kinds})),
        app_may    text NOT NULL
      )`)
    .execute(db)
  for (const name of ['table_kind', 'migration', 'migration_lock'])
    await registerTable(db, name, 'local', 'SELECT')
}
