/** The files kept with a project: what each is, the key that opens it, until when. The files lie outside the database. */
import { type Kysely, sql } from 'kysely'
import { makeTable } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTable(
    db,
    'attachment',
    'distributed',
    'SELECT, INSERT, UPDATE (name, batch_id, recorded_at, expires_on, wrapped_key, erased_at)',
    `
    project_id    uuid        NOT NULL REFERENCES project (project_id),
    attachment_id uuid        NOT NULL,
    sha256        text        NOT NULL,
    kind          text        NOT NULL,
    name          text        NOT NULL,
    bytes         bigint      NOT NULL,
    wrapped_key   bytea,
    batch_id      uuid,
    recorded_at   timestamptz NOT NULL,
    expires_on    date,
    erased_at     timestamptz,
    PRIMARY KEY (project_id, attachment_id),
    CHECK ((wrapped_key IS NULL) = (erased_at IS NOT NULL))`,
  )
  // The same content is kept once in a project; what comes again after an erasure gets a new key.
  await sql
    .raw(`
      CREATE UNIQUE INDEX attachment_in_use
      ON attachment (project_id, sha256) WHERE erased_at IS NULL`)
    .execute(db)
}
