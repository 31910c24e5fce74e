/**
 * A program for the tests: opens a database as a process of its own and does what it is told, line by line.
 *
 *     in   insert · count · announce · close         out   {"progress":…} {"open":…} {"refused":…} {"done":…}
 */
import { createInterface } from 'node:readline'
import { openDatabase } from '@oneruler/store/postgres/database'
import { announceServer } from '@oneruler/store/postgres/server-announcement'
import { closeOnSignal } from '@oneruler/store/postgres/stop-signal'
import { DatabaseUnavailable } from '@oneruler/store/postgres/unavailable'

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const options = JSON.parse(process.argv[2] as string) as { dataDir: string; patienceMs?: number }

try {
  const database = await openDatabase({ ...options, onProgress: (progress) => say({ progress }) })
  closeOnSignal(database.close)
  const { pool } = database
  await pool.query('CREATE TABLE IF NOT EXISTS kept (n bigint PRIMARY KEY)')
  say({ open: { kind: database.kind, version: database.serverVersion } })
  const acts: Record<string, () => Promise<unknown>> = {
    insert: () => pool.query('INSERT INTO kept SELECT coalesce(max(n), 0) + 1 FROM kept'),
    count: async () => Number((await pool.query('SELECT count(*) AS n FROM kept')).rows[0].n),
    announce: async () =>
      announceServer(options.dataDir, { address: 'http://127.0.0.1:8080', connection: database.connection }),
    close: () => database.close(),
  }
  for await (const word of createInterface({ input: process.stdin })) {
    const act = acts[word]
    if (act === undefined) throw new Error(`no such act: ${word}`)
    try {
      const answer = await act()
      say({ done: word, answer: typeof answer === 'number' ? answer : null })
    } catch (error) {
      say({ failed: word, message: (error as Error).message })
    }
    if (word === 'close') process.exit(0)
  }
} catch (error) {
  if (!(error instanceof DatabaseUnavailable)) throw error
  say({ refused: { code: error.code, message: error.message } })
  process.exit(1)
}
