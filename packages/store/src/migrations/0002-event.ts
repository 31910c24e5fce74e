/** The project with its head, and the event log with what keeps it in order. */
import { type Kysely, sql } from 'kysely'
import { makeTable } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTable(
    db,
    'project',
    'distributed',
    'SELECT, INSERT, UPDATE (name, county, head_seq, head_hash)',
    `
    project_id    uuid        PRIMARY KEY,
    name          text        NOT NULL,
    county        text        NOT NULL,
    registered_at timestamptz NOT NULL,
    head_seq      bigint      NOT NULL,
    head_hash     bytea       NOT NULL`,
  )
  // No foreign key to the project: every append holds the project's row, and 12,000 checks would say no more.
  await makeTable(
    db,
    'event',
    'distributed',
    'SELECT, INSERT',
    `
    project_id     uuid        NOT NULL,
    seq            bigint      NOT NULL,
    event_id       uuid        NOT NULL,
    stream_kind    text        NOT NULL,
    stream_id      uuid        NOT NULL,
    stream_version integer     NOT NULL,
    type           text        NOT NULL,
    v              smallint    NOT NULL,
    on_day         date        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    claimed_at     timestamptz,
    actor          text        NOT NULL,
    on_behalf_of   text,
    via            text        NOT NULL,
    command_id     uuid        NOT NULL,
    n              integer     NOT NULL,
    batch_id       uuid,
    target_seq     bigint,
    body           bytea       NOT NULL,
    private        bytea,
    key_id         uuid,
    prev_hash      bytea       NOT NULL,
    hash           bytea       NOT NULL,
    PRIMARY KEY (project_id, seq),
    UNIQUE (project_id, stream_id, stream_version),
    UNIQUE (project_id, command_id, n),
    CHECK ((private IS NULL) = (key_id IS NULL))`,
  )
  await makeTable(
    db,
    'stream',
    'distributed',
    'SELECT, INSERT, UPDATE (version)',
    `
    project_id  uuid    NOT NULL REFERENCES project (project_id),
    stream_id   uuid    NOT NULL,
    stream_kind text    NOT NULL,
    version     integer NOT NULL,
    PRIMARY KEY (project_id, stream_id)`,
  )
  await makeTable(
    db,
    'command',
    'distributed',
    'SELECT, INSERT',
    `
    project_id   uuid        NOT NULL REFERENCES project (project_id),
    command_id   uuid        NOT NULL,
    content_hash text        NOT NULL,
    actor        text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    first_seq    bigint,
    last_seq     bigint,
    outcome      text        NOT NULL,
    PRIMARY KEY (project_id, command_id)`,
  )
  await makeTable(
    db,
    'claim',
    'distributed',
    'SELECT, INSERT, DELETE',
    `
    project_id uuid NOT NULL REFERENCES project (project_id),
    kind       text NOT NULL,
    value      text NOT NULL,
    stream_id  uuid NOT NULL,
    PRIMARY KEY (project_id, kind, value)`,
  )
  await makeTable(
    db,
    'subject_key',
    'distributed',
    'SELECT, INSERT, UPDATE (wrapped_key, erased_at)',
    `
    project_id  uuid  NOT NULL REFERENCES project (project_id),
    key_id      uuid  NOT NULL,
    stream_id   uuid  NOT NULL,
    key_class   text  NOT NULL,
    wrapped_key bytea,
    erased_at   timestamptz,
    PRIMARY KEY (project_id, key_id),
    CHECK ((wrapped_key IS NULL) = (erased_at IS NOT NULL))`,
  )
  // One key at a time for a subject and class; what is written after an erasure gets a new one.
  await sql
    .raw(`
      CREATE UNIQUE INDEX subject_key_in_use
      ON subject_key (project_id, stream_id, key_class) WHERE erased_at IS NULL`)
    .execute(db)
}
