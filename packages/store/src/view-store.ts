/**
 * 视图库 · View store: tallies, household rows, owners' marks and the project's name, kept in the transaction of the events they
 * follow from.
 *
 * `keepViews` runs as an append's `within`. Views made by another version of the code are rebuilt by
 * `rebuildViews`; a test says that both give the same rows.
 */
import type { Day } from '@oneruler/campaign/day'
import type { RecordedEvent } from '@oneruler/campaign/event'
import type { Frame } from '@oneruler/campaign/figures'
import type { HouseholdView } from '@oneruler/campaign/household-view'
import type { Delta } from '@oneruler/campaign/measures'
import { VIEWS_VERSION, type ViewChanges, viewChanges, viewsOf } from '@oneruler/campaign/views'
import type pg from 'pg'
import { eraseMarks, type MarkOf, writeMarks } from './owner-marks.ts'
import { keepProjectName } from './project-name.ts'

/**
 * Brings the views along with events just inserted.
 *
 * @param before every earlier event of the streams the new ones touch, of all streams outside households where
 *   one of those is touched, and every `BatchWithdrawn`; their versions are part of the append's `expected`
 */
export async function keepViews(
  tx: pg.PoolClient,
  markOf: MarkOf,
  projectId: string,
  before: readonly RecordedEvent[],
  recorded: readonly RecordedEvent[],
): Promise<void> {
  const last = recorded.at(-1)
  if (!last) return
  await applyChanges(tx, markOf, projectId, viewChanges(before, recorded), last.seq)
  await keepProjectName(tx, projectId, [...before, ...recorded])
}

/** Of a project of which no group and no term is known yet. */
const NO_FRAME = JSON.stringify({ groups: [], signingPeriod: null } satisfies Frame)

/** What follows from the events alone. */
export const VIEW_TABLES = ['tally', 'household_view', 'owner_mark', 'view_state'] as const

/**
 * Throws the views away and makes them from all events; the caller holds the project's lock. Only this raises the
 * version: views kept step by step stay what the code that made them meant.
 */
export async function rebuildViews(
  tx: pg.PoolClient,
  markOf: MarkOf,
  projectId: string,
  events: readonly RecordedEvent[],
): Promise<void> {
  for (const table of VIEW_TABLES) await tx.query(`DELETE FROM ${table} WHERE project_id = $1`, [projectId])
  await applyChanges(tx, markOf, projectId, { ...viewsOf(events), gone: [] }, events.at(-1)?.seq ?? 0)
}

async function applyChanges(
  tx: pg.PoolClient,
  markOf: MarkOf,
  projectId: string,
  changes: ViewChanges,
  throughSeq: number,
): Promise<void> {
  await addTallies(tx, projectId, changes.tallies, throughSeq)
  await writeHouseholds(tx, projectId, changes.households)
  await writeMarks(tx, projectId, changes.owners, markOf)
  await eraseMarks(tx, projectId, changes.gone)
  if (changes.gone.length > 0)
    await tx.query('DELETE FROM household_view WHERE project_id = $1 AND household_id = ANY ($2::uuid[])', [
      projectId,
      changes.gone,
    ])
  await tx.query(
    `INSERT INTO view_state (project_id, version, through_seq, frame) VALUES ($1, $2, $3, coalesce($4, $5)::jsonb)
     ON CONFLICT (project_id) DO UPDATE
     SET through_seq = excluded.through_seq, frame = coalesce($4::jsonb, view_state.frame)`,
    [projectId, VIEWS_VERSION, throughSeq, changes.frame && JSON.stringify(changes.frame), NO_FRAME],
  )
}

async function addTallies(
  tx: pg.PoolClient,
  projectId: string,
  deltas: readonly Delta[],
  throughSeq: number,
): Promise<void> {
  if (deltas.length === 0) return
  await tx.query(
    `INSERT INTO tally (project_id, measure, key, day, amount, through_seq)
     SELECT $1, *, $6 FROM unnest($2::text[], $3::text[], $4::date[], $5::bigint[])
     ON CONFLICT (project_id, measure, key, day)
     DO UPDATE SET amount = tally.amount + excluded.amount, through_seq = excluded.through_seq`,
    [
      projectId,
      deltas.map(({ measure }) => measure),
      deltas.map(({ key }) => key),
      deltas.map(({ day }) => day),
      deltas.map(({ amount }) => amount),
      throughSeq,
    ],
  )
}

/** The columns of `household_view` in the order they are written, with their SQL types. */
const COLUMNS: readonly (readonly [column: string, type: string, of: (row: HouseholdView) => unknown])[] = [
  ['household_id', 'uuid', (row) => row.householdId],
  ['number', 'text', (row) => row.number],
  ['sort_key', 'text', (row) => row.sortKey],
  ['owner', 'text', (row) => row.owner],
  ['address', 'text', (row) => row.address],
  ['group_name', 'text', (row) => row.group],
  ['block', 'text', (row) => row.block],
  ['partner', 'text', (row) => row.partner],
  ['caseworker', 'text', (row) => row.caseworker],
  ['registered', 'integer', (row) => row.registered],
  ['houses', 'integer', (row) => row.houses],
  ['area_m2', 'numeric', (row) => row.areaM2],
  ['surveyed_on', 'date', (row) => row.surveyedOn],
  ['valued_on', 'date', (row) => row.valuedOn],
  ['valuation_fen', 'bigint', (row) => row.valuationFen],
  ['report_served_on', 'date', (row) => row.reportServedOn],
  ['notice_served_on', 'date', (row) => row.noticeServedOn],
  ['signed_on', 'date', (row) => row.signedOn],
  ['agreement', 'text', (row) => row.agreement],
  ['signed_at', 'text', (row) => row.signedAt],
  ['choice', 'text', (row) => row.choice],
  ['total_fen', 'bigint', (row) => row.totalFen],
  ['signer', 'text', (row) => row.signer],
  ['carried_by', 'text', (row) => row.carriedBy],
  ['revoked_on', 'date', (row) => row.revokedOn],
  ['agreements', 'integer', (row) => row.agreements],
  ['paid_on', 'date', (row) => row.paidOn],
  ['vacated_on', 'date', (row) => row.vacatedOn],
  ['hard_listed_on', 'date', (row) => row.hardListedOn],
  ['hard_reason', 'text', (row) => row.hardReason],
  ['hard_resolved_on', 'date', (row) => row.hardResolvedOn],
  // unnest would flatten an array of arrays, so a row's days travel as the text of one.
  ['visit_days', 'text', (row) => `{${row.visitDays.join(',')}}`],
]

async function writeHouseholds(
  tx: pg.PoolClient,
  projectId: string,
  rows: readonly HouseholdView[],
): Promise<void> {
  if (rows.length === 0) return
  const names = COLUMNS.map(([column]) => column)
  const values = names.map((column) => (column === 'visit_days' ? 'visit_days::date[]' : column))
  await tx.query(
    `INSERT INTO household_view (project_id, ${names.join(', ')})
     SELECT $1, ${values.join(', ')}
     FROM unnest(${COLUMNS.map(([, type], i) => `$${i + 2}::${type}[]`).join(', ')}) AS row (${names.join(', ')})
     ON CONFLICT (project_id, household_id)
     DO UPDATE SET ${names
       .slice(1)
       .map((column) => `${column} = excluded.${column}`)
       .join(', ')}`,
    [projectId, ...COLUMNS.map(([, , of]) => rows.map(of))],
  )
}

/** Every tally of a project: what figures of any day are summed from. */
export async function readTallies(pool: pg.Pool | pg.PoolClient, projectId: string): Promise<Delta[]> {
  const { rows } = await pool.query<{ measure: Delta['measure']; key: string; day: string; amount: number }>({
    name: 'read tallies',
    text: `SELECT measure, key, day::text AS day, amount FROM tally WHERE project_id = $1 AND amount <> 0`,
    values: [projectId],
  })
  return rows.map(({ measure, key, day, amount }) => ({
    measure,
    key,
    day: day as Day,
    amount: Number(amount),
  }))
}

/** Which code made the views, how far they reach, and what figures need besides tallies. */
export interface ViewState {
  readonly version: number
  readonly throughSeq: number
  readonly frame: Frame
}

/** null where there are no views yet. */
export async function viewState(pool: pg.Pool | pg.PoolClient, projectId: string): Promise<ViewState | null> {
  const { rows } = await pool.query<{ version: number; through_seq: number; frame: Frame }>({
    name: 'view state',
    text: 'SELECT version, through_seq, frame FROM view_state WHERE project_id = $1',
    values: [projectId],
  })
  const [row] = rows
  return row ? { version: row.version, throughSeq: Number(row.through_seq), frame: row.frame } : null
}
