/**
 * 征收户名单 · Household list: the register as of a day, filtered, sorted and paged by the database, and a
 * household's place in it.
 *
 * A dated column later than the day is null, and so is what belongs to it: nobody sees tomorrow's agreement.
 */
import type { Day } from '@oneruler/campaign/day'
import type { HouseholdView } from '@oneruler/campaign/household-view'
import type pg from 'pg'

/** What a household has reached by the day, for filters; `beyond`: signed by staff of another caseload. */
export const HOUSEHOLD_STATES = {
  surveyed: 'surveyed_on IS NOT NULL',
  valued: 'valued_on IS NOT NULL',
  noticed: 'notice_served_on IS NOT NULL',
  signed: 'signed_on IS NOT NULL',
  unsigned: 'signed_on IS NULL',
  paid: 'paid_on IS NOT NULL',
  vacated: 'vacated_on IS NOT NULL',
  hardCase: 'hard_listed_on IS NOT NULL AND hard_resolved_on IS NULL',
  listed: 'hard_listed_on IS NOT NULL',
  resolved: 'hard_resolved_on IS NOT NULL',
  beyond: 'signed_on IS NOT NULL AND signer <> carried_by',
  vacatedUnpaid: 'vacated_on IS NOT NULL AND paid_on IS NULL',
} as const
export type HouseholdState = keyof typeof HOUSEHOLD_STATES

/** The columns a list may be sorted by, and what they sort by. Numbers sort H9 before H10. */
export const HOUSEHOLD_SORTS = {
  number: 'sort_key',
  owner: 'owner',
  address: 'address',
  block: 'block',
  group: 'group_name',
  partner: 'partner',
  caseworker: 'caseworker',
  registered: 'registered',
  houses: 'houses',
  areaM2: 'area_m2',
  surveyedOn: 'surveyed_on',
  valuedOn: 'valued_on',
  valuationYuan: 'valuation_fen',
  reportServedOn: 'report_served_on',
  noticeServedOn: 'notice_served_on',
  signedOn: 'signed_at',
  agreement: 'agreement',
  choice: 'choice',
  totalYuan: 'total_fen',
  signer: 'signer',
  paidOn: 'paid_on',
  vacatedOn: 'vacated_on',
  hardCase: 'hard_reason',
  visits: 'visits',
  lastVisitOn: 'last_visit_on',
} as const
export type HouseholdSort = keyof typeof HOUSEHOLD_SORTS

/** Only households in one of these groups or of one of these partners (by code), or named. */
export interface HouseholdBounds {
  readonly groups: readonly string[]
  readonly partners: readonly string[]
  /** 户号 */
  readonly households: readonly string[]
}

export interface HouseholdListQuery {
  readonly day: Day
  /** What whoever asks may see of the register; null for all of it. */
  readonly within: HouseholdBounds | null
  /** Found in number, address, agreement number or, where `inNames`, the owner's name. */
  readonly q?: string
  readonly inNames?: boolean
  readonly group?: string
  readonly partner?: string
  readonly caseworker?: string
  readonly signer?: string
  readonly choice?: string
  /** 签约日, for the list behind one day's column. */
  readonly signedOn?: Day
  readonly state?: HouseholdState
  readonly sort?: HouseholdSort
  readonly order?: 'asc' | 'desc'
  /** From 1. */
  readonly page: number
  readonly size: number
}

export type HouseholdListRow = Omit<
  HouseholdView,
  'sortKey' | 'visitDays' | 'agreements' | 'carriedBy' | 'revokedOn'
> & {
  readonly visits: number
  readonly lastVisitOn: Day | null
}

export interface HouseholdListResult {
  readonly total: number
  readonly rows: readonly HouseholdListRow[]
}

/** Columns that are days, each with the columns that belong to it. */
const DATED: Readonly<Record<string, readonly string[]>> = {
  surveyed_on: [],
  valued_on: ['valuation_fen'],
  report_served_on: [],
  notice_served_on: [],
  signed_on: ['agreement', 'signed_at', 'choice', 'total_fen', 'signer', 'carried_by'],
  paid_on: [],
  vacated_on: [],
  hard_listed_on: ['hard_reason'],
  hard_resolved_on: [],
}

/** What had happened by the day, and was not undone by then. */
const heldOn = (on: string): string =>
  on === 'signed_on' ? 'signed_on <= $2 AND (revoked_on IS NULL OR revoked_on > $2)' : `${on} <= $2`

/** `$1` is the project, `$2` the day. */
const AS_OF = `
  SELECT household_id, number, sort_key, owner, address, group_name, block, partner, caseworker, registered,
    houses, area_m2,
    ${Object.entries(DATED)
      .flatMap(([on, others]) =>
        [on, ...others].map((column) => `CASE WHEN ${heldOn(on)} THEN ${column} END AS ${column}`),
      )
      .join(',\n    ')},
    (SELECT count(*)::integer FROM unnest(visit_days) AS visited WHERE visited <= $2) AS visits,
    (SELECT max(visited) FROM unnest(visit_days) AS visited WHERE visited <= $2) AS last_visit_on
  FROM household_view WHERE project_id = $1`

export async function listHouseholds(
  pool: pg.Pool,
  projectId: string,
  query: HouseholdListQuery,
): Promise<HouseholdListResult> {
  const { from, order, values } = asked(projectId, query)
  const { rows: counted } = await pool.query<{ total: number }>(
    `SELECT count(*)::integer AS total ${from}`,
    values,
  )
  const { rows } = await pool.query<Record<string, unknown>>(
    `SELECT * ${from} ${order} LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
    [...values, query.size, (query.page - 1) * query.size],
  )
  return { total: counted[0]?.total ?? 0, rows: rows.map(toRow) }
}

/** A household's place in the whole list, from 1, and the numbers beside it; null at the ends. */
export interface HouseholdPlace {
  readonly previous: string | null
  readonly next: string | null
  readonly index: number
  readonly of: number
}

/** A household that the list leaves out has no neighbours, and index and `of` are 0. Pages do not matter. */
export async function neighbours(
  pool: pg.Pool,
  projectId: string,
  query: HouseholdListQuery,
  number: string,
): Promise<HouseholdPlace> {
  const { from, order, values } = asked(projectId, query)
  const { rows } = await pool.query<HouseholdPlace>(
    `SELECT previous, next, index, "of" FROM (
       SELECT number, lag(number) OVER listed AS previous, lead(number) OVER listed AS next,
         (row_number() OVER listed)::integer AS index, (count(*) OVER ())::integer AS "of"
       ${from} WINDOW listed AS (${order})) AS placed
     WHERE number = $${values.length + 1}`,
    [...values, number],
  )
  return rows[0] ?? { previous: null, next: null, index: 0, of: 0 }
}

/** What is selected from, in which order, and the values both name. */
function asked(projectId: string, query: HouseholdListQuery) {
  const values: unknown[] = [projectId, query.day]
  const conditions = conditionsOf(query, (value) => `$${values.push(value)}`)
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const by = HOUSEHOLD_SORTS[query.sort ?? 'number']
  const direction = query.order === 'desc' ? 'DESC' : 'ASC'
  return {
    from: `FROM (${AS_OF}) AS as_of ${where}`,
    order: `ORDER BY ${by} ${direction} NULLS LAST, sort_key, household_id`,
    values,
  }
}

function conditionsOf(query: HouseholdListQuery, value: (value: unknown) => string): string[] {
  const equals = (column: string, wanted: string | undefined) =>
    wanted === undefined ? [] : [`${column} = ${value(wanted)}`]
  const conditions = [
    ...equals('group_name', query.group),
    ...equals('partner', query.partner),
    ...equals('caseworker', query.caseworker),
    ...equals('signer', query.signer),
    ...equals('choice', query.choice),
    ...equals('signed_on', query.signedOn),
  ]
  if (query.within) {
    const { groups, partners, households } = query.within
    conditions.push(
      `(group_name = ANY (${value(groups)}) OR partner = ANY (${value(partners)}) OR number = ANY (${value(households)}))`,
    )
  }
  if (query.state) conditions.push(`(${HOUSEHOLD_STATES[query.state]})`)
  if (query.q?.trim()) {
    const pattern = value(`%${query.q.trim().replace(/[\\%_]/g, '\\$&')}%`)
    const columns = ['number', 'address', 'agreement', ...(query.inNames ? ['owner'] : [])]
    conditions.push(`(${columns.map((column) => `${column} ILIKE ${pattern}`).join(' OR ')})`)
  }
  return conditions
}

function toRow(row: Readonly<Record<string, unknown>>): HouseholdListRow {
  const text = (column: string): string | null => (row[column] === null ? null : String(row[column]))
  const on = (column: string) => text(column) as Day | null
  const count = (column: string): number => Number(row[column])
  return {
    householdId: String(row.household_id),
    number: String(row.number),
    owner: text('owner'),
    address: text('address'),
    group: text('group_name'),
    block: text('block'),
    partner: text('partner'),
    caseworker: text('caseworker'),
    registered: row.registered === null ? null : count('registered'),
    houses: count('houses'),
    areaM2: String(row.area_m2),
    surveyedOn: on('surveyed_on'),
    valuedOn: on('valued_on'),
    valuationFen: text('valuation_fen'),
    reportServedOn: on('report_served_on'),
    noticeServedOn: on('notice_served_on'),
    signedOn: on('signed_on'),
    agreement: text('agreement'),
    signedAt: text('signed_at'),
    choice: text('choice'),
    totalFen: text('total_fen'),
    signer: text('signer'),
    paidOn: on('paid_on'),
    vacatedOn: on('vacated_on'),
    hardListedOn: on('hard_listed_on'),
    hardReason: text('hard_reason'),
    hardResolvedOn: on('hard_resolved_on'),
    visits: count('visits'),
    lastVisitOn: on('last_visit_on'),
  }
}
