/** An account that was closed lets nobody in until it is opened again; an identity bound to one can be let go. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('ALTER TABLE account ADD COLUMN closed_at timestamptz').execute(db)
  await sql
    .raw(`UPDATE table_kind SET app_may = 'SELECT, INSERT, UPDATE, DELETE' WHERE table_name = 'credential'`)
    .execute(db)
}
