/**
 * 范围之墙 · The wall around a reach: for whoever sees some households of a project, the database itself shows and takes
 * their rows alone. It restricts what the wall between projects lets through, and stands behind the conditions of the
 * lists, not in their place.
 *
 * What is made once for everybody (the facts in memory, the chain of the log) is read and written beyond it.
 */
import type { HouseholdBounds } from './household-list.ts'

export const REACH_SETTING = 'oneruler.reach'
export const REACH_POLICY = 'of_reach'

/** Households by group, partner or number; and the account that asks, for what is its alone. */
export interface ReachOf extends HouseholdBounds {
  readonly account: string
}

const SETTING = `current_setting('${REACH_SETTING}', true)`
/** Read once a query, not once a row. */
const REACH = `nullif(nullif(${SETTING}, '*'), '')::jsonb`
const named = (list: keyof HouseholdBounds): string =>
  `(ARRAY(SELECT jsonb_array_elements_text(${REACH} -> '${list}')))`

/** A household's own row by its columns, and what hangs on its stream by these rows. */
const OF_HOUSEHOLD = `
  group_name = ANY ${named('groups')} OR partner = ANY ${named('partners')} OR number = ANY ${named('households')}`
const ON_ITS_STREAM = 'stream_id IN (SELECT household_id FROM household_view)'
/** Told to nobody whose reach is bounded: acts and imports with their outcomes, of all households. */
const NOBODY = 'false'

/** Which rows of a table lie within a reach. */
const WITHIN: Readonly<Record<string, string>> = {
  household_view: OF_HOUSEHOLD,
  event: ON_ITS_STREAM,
  stream: ON_ITS_STREAM,
  subject_key: ON_ITS_STREAM,
  claim: ON_ITS_STREAM,
  owner_mark: ON_ITS_STREAM,
  handed_in: `account = (SELECT ${REACH} ->> 'account')`,
  command: NOBODY,
  batch: NOBODY,
}

/**
 * Tables of a project whose rows belong to no household, each with why. A new table stands here or above: the rules of
 * the catalogue fail one that stands in neither.
 */
export const OF_THE_PROJECT: Readonly<Record<string, string>> = {
  project: 'one row, with the head',
  view_state: 'one row, without a household',
  tally: 'sums, by project, group, partner and block: figures everybody compares',
  bulletin: 'sums as they were published',
  log_entry: 'public',
  log_checkpoint: 'public',
  attachment:
    'by content, also plans and templates; whose a file is stands sealed in events, and is asked before it is opened',
}

/** What makes the wall around a table; may be run again. */
export const reachWallAround = (table: string): readonly string[] => {
  const rows = WITHIN[table]
  if (rows === undefined) return []
  return [
    `DROP POLICY IF EXISTS ${REACH_POLICY} ON ${table}`,
    `CREATE POLICY ${REACH_POLICY} ON ${table} AS RESTRICTIVE USING ((SELECT ${SETTING}) = '*' OR ${rows})`,
  ]
}

/** Distributed tables that should have it and do not yet, or of which nobody said that they need none. */
export const WITHOUT_REACH_WALL = `
  SELECT k.table_name FROM table_kind k
  WHERE k.kind = 'distributed' AND k.table_name <> ALL ('{${Object.keys(OF_THE_PROJECT).join(',')}}')
    AND NOT EXISTS (
      SELECT FROM pg_policy p
      WHERE p.polrelid = k.table_name::regclass AND p.polname = '${REACH_POLICY}' AND NOT p.polpermissive)
  ORDER BY k.table_name`
