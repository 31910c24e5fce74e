/**
 * 备份的表 · Which tables a backup carries: all that are registered, save what is made from the others, what ends with the
 * database it stands in, and what the migrations write themselves.
 */
import type pg from 'pg'
import { VIEW_TABLES } from '../view-store.ts'

/** Sessions and half-done sign-ins belong to one server; whoever restores signs in again. */
const ENDS_HERE = ['session', 'verification']
const OF_MIGRATIONS = ['migration', 'migration_lock', 'table_kind']

export interface BackupTable {
  readonly name: string
  /** In the order of its primary key, so that the same rows give the same pages. */
  readonly orderedBy: string
}

/** Those it carries, each after the ones it refers to. */
export async function backupTables(tx: pg.PoolClient): Promise<BackupTable[]> {
  const { rows } = await tx.query<BackupTable & { refers_to: string[] }>(
    `SELECT k.table_name AS name,
       (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY array_position(i.indkey::int[], a.attnum::int))
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = k.table_name::regclass AND i.indisprimary) AS "orderedBy",
       ARRAY(SELECT DISTINCT f.confrelid::regclass::text FROM pg_constraint f
        WHERE f.contype = 'f' AND f.conrelid = k.table_name::regclass AND f.confrelid <> f.conrelid) AS refers_to
     FROM table_kind k WHERE k.table_name <> ALL ($1) ORDER BY k.table_name`,
    [[...VIEW_TABLES, ...ENDS_HERE, ...OF_MIGRATIONS]],
  )
  const ordered: BackupTable[] = []
  const left = new Map(rows.map((row) => [row.name, row]))
  while (left.size > 0) {
    const next = [...left.values()].filter(({ refers_to }) => !refers_to.some((other) => left.has(other)))
    if (next.length === 0) throw new Error(`tables refer to one another: ${[...left.keys()].join(', ')}`)
    for (const { name, orderedBy } of next) {
      ordered.push({ name, orderedBy })
      left.delete(name)
    }
  }
  return ordered
}
