/** Who may do what: one-time links, roles given and ended, and the log of sign-ins and of every change here. */
import { type Kysely, sql } from 'kysely'
import { makeTable } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTable(
    db,
    'link',
    'local',
    'SELECT, INSERT, UPDATE (used_at, used_by, expires_at)',
    `
    token_hash bytea       PRIMARY KEY,
    purpose    text        NOT NULL,
    account_id uuid        REFERENCES account (id),
    grants     jsonb       NOT NULL,
    made_by    text        NOT NULL,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    used_by    uuid        REFERENCES account (id)`,
  )
  await makeTable(
    db,
    'role_grant',
    'local',
    'SELECT, INSERT',
    `
    grant_id   uuid        PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account (id),
    project_id uuid,
    role       text        NOT NULL,
    staff      text,
    reach      jsonb       NOT NULL,
    from_on    date        NOT NULL,
    until_on   date,
    given_by   text        NOT NULL,
    given_at   timestamptz NOT NULL`,
  )
  await sql.raw('CREATE INDEX role_grant_of_account ON role_grant (account_id)').execute(db)
  await makeTable(
    db,
    'role_grant_end',
    'local',
    'SELECT, INSERT',
    `
    grant_id uuid        PRIMARY KEY REFERENCES role_grant (grant_id),
    reason   text        NOT NULL,
    ended_by text        NOT NULL,
    ended_at timestamptz NOT NULL`,
  )
  await makeTable(
    db,
    'access_log',
    'local',
    'SELECT, INSERT',
    `
    entry_id   uuid        PRIMARY KEY,
    at         timestamptz NOT NULL,
    what       text        NOT NULL,
    account_id uuid,
    acted      text,
    name_key   text,
    address    text,
    project_id uuid,
    detail     jsonb       NOT NULL`,
  )
  await sql.raw('CREATE INDEX access_log_by_moment ON access_log (at)').execute(db)
  await sql.raw('CREATE INDEX access_log_by_name ON access_log (name_key, at)').execute(db)
  await sql.raw('CREATE INDEX access_log_by_address ON access_log (address, at)').execute(db)
}
