/** By what an owner is known again in another project: a keyed hash of his number, never the number. */
import { type Kysely, sql } from 'kysely'
import { makeTable } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTable(
    db,
    'owner_mark',
    'distributed',
    'SELECT, INSERT, DELETE',
    `
    project_id uuid  NOT NULL REFERENCES project (project_id),
    stream_id  uuid  NOT NULL,
    mark       bytea NOT NULL,
    PRIMARY KEY (project_id, stream_id, mark)`,
  )
  await sql.raw('CREATE INDEX owner_mark_across ON owner_mark (mark)').execute(db)
}
