/** Who signs in, and by what: accounts, their passwords, second factors and passkeys, and the sessions that are open. */
import { type Kysely, sql } from 'kysely'
import { makeTable } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTable(
    db,
    'account',
    'local',
    'SELECT, INSERT, UPDATE',
    `
    id                 uuid        PRIMARY KEY,
    name               text        NOT NULL,
    username           text        NOT NULL UNIQUE,
    email              text        NOT NULL UNIQUE,
    email_verified     boolean     NOT NULL,
    image              text,
    two_factor_enabled boolean,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL`,
  )
  const ofAccount = `
    id      uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES account (id)`
  await makeTable(
    db,
    'session',
    'local',
    'SELECT, INSERT, UPDATE, DELETE',
    `${ofAccount},
    token      text        NOT NULL UNIQUE,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    ip_address text,
    user_agent text`,
  )
  await makeTable(
    db,
    'credential',
    'local',
    'SELECT, INSERT, UPDATE',
    `${ofAccount},
    account_id               text        NOT NULL,
    provider_id              text        NOT NULL,
    access_token             text,
    refresh_token            text,
    id_token                 text,
    access_token_expires_at  timestamptz,
    refresh_token_expires_at timestamptz,
    scope                    text,
    password                 text,
    created_at               timestamptz NOT NULL,
    updated_at               timestamptz NOT NULL,
    UNIQUE (provider_id, account_id)`,
  )
  await makeTable(
    db,
    'second_factor',
    'local',
    'SELECT, INSERT, UPDATE, DELETE',
    `${ofAccount},
    secret                    text NOT NULL,
    backup_codes              text NOT NULL,
    verified                  boolean,
    failed_verification_count integer,
    locked_until              timestamptz`,
  )
  await makeTable(
    db,
    'passkey',
    'local',
    'SELECT, INSERT, UPDATE, DELETE',
    `${ofAccount},
    name          text,
    public_key    text    NOT NULL,
    credential_id text    NOT NULL UNIQUE,
    counter       double precision NOT NULL,
    device_type   text    NOT NULL,
    backed_up     boolean NOT NULL,
    transports    text,
    created_at    timestamptz,
    aaguid        text`,
  )
  await makeTable(
    db,
    'verification',
    'local',
    'SELECT, INSERT, UPDATE, DELETE',
    `
    id         uuid        PRIMARY KEY,
    identifier text        NOT NULL,
    value      text        NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL`,
  )
  for (const table of ['session', 'credential', 'second_factor', 'passkey'])
    await sql.raw(`CREATE INDEX ${table}_of_account ON ${table} (user_id)`).execute(db)
  await sql.raw('CREATE INDEX verification_by_identifier ON verification (identifier)').execute(db)
}
