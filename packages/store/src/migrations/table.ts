/**
 * 建表 · Making a table: its SQL, how it is spread over machines, and what the application may do with it.
 *
 * Both facts are rows of `table_kind`, which `db distribute`, the grants and the catalogue test read.
 */
import { type Kysely, sql } from 'kysely'

/** Spread by `project_id`, copied to every machine, or kept on one (sessions, jobs, this registry itself). */
export const TABLE_KINDS = ['distributed', 'reference', 'local'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

/**
 * `columns` is what stands between the brackets; `appMay` is what stands between GRANT and ON, where a bare
 * UPDATE leaves out project_id.
 */
export async function makeTable(
  db: Kysely<unknown>,
  name: string,
  kind: TableKind,
  appMay: string,
  columns: string,
): Promise<void> {
  await sql.raw(`CREATE TABLE ${name} (${columns})`).execute(db)
  await registerTable(db, name, kind, appMay)
}

export async function registerTable(db: Kysely<unknown>, name: string, kind: TableKind, appMay: string) {
  await sql`INSERT INTO table_kind (table_name, kind, app_may) VALUES (${name}, ${kind}, ${appMay})`.execute(
    db,
  )
}
