/** What is kept beside the events and can be made from them again: imports, bulletins, tallies. */
import type { Kysely } from 'kysely'
import { makeTable } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTable(
    db,
    'batch',
    'distributed',
    'SELECT, INSERT, UPDATE (withdrawn_seq)',
    `
    project_id    uuid        NOT NULL REFERENCES project (project_id),
    batch_id      uuid        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    first_seq     bigint      NOT NULL,
    last_seq      bigint      NOT NULL,
    withdrawn_seq bigint,
    report        jsonb       NOT NULL,
    PRIMARY KEY (project_id, batch_id)`,
  )
  await makeTable(
    db,
    'bulletin',
    'distributed',
    'SELECT, INSERT',
    `
    project_id  uuid        NOT NULL REFERENCES project (project_id),
    number      integer     NOT NULL,
    day         date        NOT NULL,
    known_to    bigint      NOT NULL,
    definitions integer     NOT NULL,
    frozen_at   timestamptz NOT NULL,
    numbers     jsonb       NOT NULL,
    PRIMARY KEY (project_id, number)`,
  )
  await makeTable(
    db,
    'tally',
    'distributed',
    'SELECT, INSERT, UPDATE (amount, through_seq), DELETE',
    `
    project_id  uuid   NOT NULL REFERENCES project (project_id),
    measure     text   NOT NULL,
    key         text   NOT NULL,
    day         date   NOT NULL,
    amount      bigint NOT NULL,
    through_seq bigint NOT NULL,
    PRIMARY KEY (project_id, measure, key, day)`,
  )
}
