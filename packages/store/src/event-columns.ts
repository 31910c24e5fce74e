/**
 * 事件列 · The columns of `event` once, for writing a set of rows and for reading them back as they were.
 */
import type { EventRow, Hashes } from './chain.ts'

const COLUMN_TYPES = {
  seq: 'bigint',
  event_id: 'uuid',
  stream_kind: 'text',
  stream_id: 'uuid',
  stream_version: 'integer',
  type: 'text',
  v: 'smallint',
  on_day: 'date',
  recorded_at: 'timestamptz',
  claimed_at: 'timestamptz',
  actor: 'text',
  on_behalf_of: 'text',
  via: 'text',
  command_id: 'uuid',
  n: 'integer',
  batch_id: 'uuid',
  target_seq: 'bigint',
  body: 'bytea',
  private: 'bytea',
  key_id: 'uuid',
  prev_hash: 'bytea',
  hash: 'bytea',
} as const satisfies Record<keyof (EventRow & Hashes), string>

const COLUMNS = Object.keys(COLUMN_TYPES) as (keyof typeof COLUMN_TYPES)[]

/** Takes the project, then one array for each column. */
const INSERT_EVENTS = `
  INSERT INTO event (project_id, ${COLUMNS.join(', ')})
  SELECT $1, * FROM unnest(${COLUMNS.map((name, i) => `$${i + 2}::${COLUMN_TYPES[name]}[]`).join(', ')})`

/** Enough to make a round trip worth it, few enough to build the next set while one is written. */
const ROWS_A_STATEMENT = 2_000

/** Named statements that write the rows, in order. */
export function* insertions(projectId: string, rows: readonly (EventRow & Hashes)[]) {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const set = rows.slice(from, from + ROWS_A_STATEMENT)
    const values = [projectId, ...COLUMNS.map((name) => set.map((row) => row[name]))]
    yield { name: 'insert events', text: INSERT_EVENTS, values }
  }
}

const asStored = (name: keyof typeof COLUMN_TYPES): string =>
  COLUMN_TYPES[name] === 'timestamptz'
    ? `to_char(${name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ${name}`
    : name

/** The columns as `EventRow` has them. */
export const SELECTED = COLUMNS.map(asStored).join(', ')

/** A moment as the chain covers it. Throws where it is none. */
export const toMicroseconds = (moment: string): string => new Date(moment).toISOString().replace('Z', '000Z')

/** A moment as events carry it, to the millisecond. */
export const toMilliseconds = (moment: string): string => moment.replace(/\d{3}Z$/, 'Z')
