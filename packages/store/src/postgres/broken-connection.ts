/**
 * 断开的连接 · A connection that breaks fails the statement under way, which tells whoever asked, and the pool makes another.
 */
import type pg from 'pg'

/** Without this the same break is an event that nobody hears, and ends the whole process. */
export function outliveBreaks(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
}
