/**
 * 应用角色 · The application's role: what the program may do with each table, and on events that is only
 * SELECT and INSERT. Tables are owned, and migrated, by another role.
 */
import type pg from 'pg'

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
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [GRANTS_LOCK])
    const { rows: roles } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APPLICATION_ROLE])
    if (roles.length === 0) await client.query(`CREATE ROLE ${APPLICATION_ROLE} NOLOGIN`)
    const { rows: membership } = await client.query<{ member: boolean }>(
      `SELECT pg_has_role(current_user, $1, 'MEMBER') AS member`,
      [APPLICATION_ROLE],
    )
    if (!membership[0]?.member) await client.query(`GRANT ${APPLICATION_ROLE} TO CURRENT_USER`)
    const { rows: tables } = await client.query<TableGrant>(TABLE_GRANTS)
    await client.query(`GRANT USAGE ON SCHEMA public TO ${APPLICATION_ROLE}`)
    for (const { table_name, app_may, columns } of tables) {
      const may = app_may.replace(/\bUPDATE\b(?! *\()/, `UPDATE (${columns})`)
      await client.query(`REVOKE ALL ON ${table_name} FROM ${APPLICATION_ROLE}, PUBLIC`)
      await client.query(`GRANT ${may} ON ${table_name} TO ${APPLICATION_ROLE}`)
    }
    await client.query(`SET LOCAL ROLE ${APPLICATION_ROLE}`)
    await client.query('COMMIT')
    return true
  } catch (error) {
    await client.query('ROLLBACK')
    if ((error as { code?: string }).code === INSUFFICIENT_PRIVILEGE) return false
    throw error
  } finally {
    client.release()
  }
}
