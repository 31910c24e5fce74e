/** The public log: its size on the project's head row, its entries in order, and the checkpoints that were signed. */
import { type Kysely, sql } from 'kysely'
import { makeTable } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('ALTER TABLE project ADD COLUMN log_size bigint NOT NULL DEFAULT 0').execute(db)
  await sql
    .raw(`
      UPDATE table_kind SET app_may = 'SELECT, INSERT, UPDATE (name, county, head_seq, head_hash, log_size)'
      WHERE table_name = 'project'`)
    .execute(db)
  // What an entry says is never changed; its place is, where a restored log goes on after what was published.
  await makeTable(
    db,
    'log_entry',
    'distributed',
    'SELECT, INSERT, UPDATE (entry_index)',
    `
    project_id  uuid   NOT NULL,
    entry_index bigint NOT NULL,
    kind        text   NOT NULL,
    seq         bigint,
    entry       bytea  NOT NULL,
    key_id      uuid,
    secret      bytea,
    PRIMARY KEY (project_id, entry_index),
    CHECK ((key_id IS NULL) = (secret IS NULL))`,
  )
  await sql.raw('CREATE INDEX log_entry_by_seq ON log_entry (project_id, seq)').execute(db)
  await sql.raw('CREATE INDEX log_entry_by_kind ON log_entry (project_id, kind, entry_index)').execute(db)
  await makeTable(
    db,
    'log_checkpoint',
    'distributed',
    'SELECT, INSERT',
    `
    project_id uuid        NOT NULL,
    size       bigint      NOT NULL,
    note       bytea       NOT NULL,
    sealed_at  timestamptz NOT NULL,
    PRIMARY KEY (project_id, size)`,
  )
}
