/** 转储 · A dump for tests: every row of every table beside a running server, as text; bytes as what they spell. */
import { openDatabase } from '@oneruler/store/postgres/database'

export async function dumpedTables(dataDir: string): Promise<ReadonlyMap<string, string>> {
  const { pool, close } = await openDatabase({ dataDir })
  const client = await pool.connect()
  try {
    await client.query(`SET bytea_output = 'escape'`)
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    )
    const dump = new Map<string, string>()
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)
      dump.set(name, rows.map(({ row }) => row).join('\n'))
    }
    return dump
  } finally {
    client.release()
    await close()
  }
}
