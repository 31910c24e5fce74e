/** The day an agreement was revoked, so that a list of an earlier day still shows it and one of a later day does not. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('ALTER TABLE household_view ADD COLUMN revoked_on date').execute(db)
}
