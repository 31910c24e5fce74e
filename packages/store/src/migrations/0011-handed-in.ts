/** Files handed in for an act that is still to come: who handed in what, until when. */
import { type Kysely, sql } from 'kysely'
import { makeTable } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTable(
    db,
    'handed_in',
    'distributed',
    'SELECT, INSERT, UPDATE (handed_in_at, expires_on), DELETE',
    `
    project_id   uuid        NOT NULL REFERENCES project (project_id),
    account      text        NOT NULL,
    sha256       text        NOT NULL,
    media        text        NOT NULL,
    bytes        bigint      NOT NULL,
    handed_in_at timestamptz NOT NULL,
    expires_on   date        NOT NULL,
    PRIMARY KEY (project_id, account, sha256)`,
  )
  // A file that an act names is evidence from then on.
  await sql
    .raw(`
      UPDATE table_kind
      SET app_may = 'SELECT, INSERT, UPDATE (kind, name, batch_id, recorded_at, expires_on, wrapped_key, erased_at)'
      WHERE table_name = 'attachment'`)
    .execute(db)
}
