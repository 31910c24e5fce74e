/** Whose caseload a household was on when it signed: a later handover changes no credit. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('ALTER TABLE household_view ADD COLUMN carried_by text').execute(db)
}
