/** The register as people list it: one row a household with dated columns; and which code made a project's views. */
import { type Kysely, sql } from 'kysely'
import { makeTable } from './table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTable(
    db,
    'household_view',
    'distributed',
    'SELECT, INSERT, UPDATE, DELETE',
    `
    project_id       uuid    NOT NULL REFERENCES project (project_id),
    household_id     uuid    NOT NULL,
    number           text    NOT NULL,
    sort_key         text    NOT NULL,
    owner            text,
    address          text,
    group_name       text,
    block            text,
    partner          text,
    caseworker       text,
    registered       integer,
    houses           integer NOT NULL,
    area_m2          numeric NOT NULL,
    surveyed_on      date,
    valued_on        date,
    valuation_fen    bigint,
    report_served_on date,
    notice_served_on date,
    signed_on        date,
    agreement        text,
    signed_at        text,
    choice           text,
    total_fen        bigint,
    signer           text,
    agreements       integer NOT NULL,
    paid_on          date,
    vacated_on       date,
    hard_listed_on   date,
    hard_reason      text,
    hard_resolved_on date,
    visit_days       date[]  NOT NULL,
    PRIMARY KEY (project_id, household_id)`,
  )
  await sql
    .raw('CREATE INDEX household_view_in_order ON household_view (project_id, sort_key, household_id)')
    .execute(db)
  await makeTable(
    db,
    'view_state',
    'distributed',
    'SELECT, INSERT, UPDATE (through_seq, frame), DELETE',
    `
    project_id  uuid    NOT NULL REFERENCES project (project_id),
    version     integer NOT NULL,
    through_seq bigint  NOT NULL,
    frame       jsonb   NOT NULL,
    PRIMARY KEY (project_id)`,
  )
}
