/**
 * 应用角色 · The application's role: what the program may do with each table, and on events that is only
 * SELECT and INSERT; and the walls around the rows of each project and reach. Tables are owned, and migrated, by another role.
 */
import type pg from 'pg'
import { UNWALLED, wallAround } from './project-wall.ts'
import { reachWallAround, WITHOUT_REACH_WALL } from './reach-wall.ts'
import { transaction } from './transaction.ts'

export const APPLICATION_ROLE = 'oneruler_app'
const GRANTS_LOCK = 7_301_001
const INSUFFICIENT_PRIVILEGE = '42501'

interface TableGrant {
  readonly table_name: string
  readonly app_may: string
  readonly columns: string
}

/** What the application may do; a bare UPDATE means every column but project_id, which is never updated. */
const TABLE_GRANTS = `
  SELECT k.table_name, k.app_may, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
  FROM table_kind k JOIN pg_attribute a ON a.attrelid = k.table_name::regclass
  WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'project_id'
  GROUP BY k.table_name, k.app_may ORDER BY k.table_name`

/**
 * Makes the role where it is missing and grants what `table_kind` says. False where the database does not let
 * us make it or act as it: then append-only is kept by the program's code alone.
 */
export async function prepareApplicationRole(pool: pg.Pool): Promise<boolean> {
  try {
    await transaction(pool, grantAll)
    return true
  } catch (error) {
    if ((error as { code?: string }).code === INSUFFICIENT_PRIVILEGE) return false
    throw error
  }
}

async function grantAll(tx: pg.PoolClient): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [GRANTS_LOCK])
  const { rows: roles } = await tx.query('SELECT FROM pg_roles WHERE rolname = $1', [APPLICATION_ROLE])
  if (roles.length === 0) await tx.query(`CREATE ROLE ${APPLICATION_ROLE} NOLOGIN`)
  const { rows: membership } = await tx.query<{ member: boolean }>(
    `SELECT pg_has_role(current_user, $1, 'MEMBER') AS member`,
    [APPLICATION_ROLE],
  )
  if (!membership[0]?.member) await tx.query(`GRANT ${APPLICATION_ROLE} TO CURRENT_USER`)
  await tx.query(`GRANT USAGE ON SCHEMA public TO ${APPLICATION_ROLE}`)
  const { rows: tables } = await tx.query<TableGrant>(TABLE_GRANTS)
  for (const { table_name, app_may, columns } of tables) {
    const may = app_may.replace(/\bUPDATE\b(?! *\()/, `UPDATE (${columns})`)
    await tx.query(`REVOKE ALL ON ${table_name} FROM ${APPLICATION_ROLE}, PUBLIC`)
    await tx.query(`GRANT ${may} ON ${table_name} TO ${APPLICATION_ROLE}`)
  }
  const { rows: unwalled } = await tx.query<{ table_name: string }>(UNWALLED)
  for (const { table_name } of unwalled)
    for (const statement of wallAround(table_name)) await tx.query(statement)
  const { rows: open } = await tx.query<{ table_name: string }>(WITHOUT_REACH_WALL)
  for (const { table_name } of open)
    for (const statement of reachWallAround(table_name)) await tx.query(statement)
  // Fails here rather than at the first query where the membership does not let us act as the role.
  await tx.query(`SET LOCAL ROLE ${APPLICATION_ROLE}`)
}
