/**
 * 事务 · A transaction on one connection of the pool.
 */
import type pg from 'pg'
import { beginning } from './project-wall.ts'

/** A connection inside one, for those who write beside the events. */
export type Transaction = pg.PoolClient

/**
 * Commits what `work` did where `isDone` says so of its result, and rolls back otherwise; returns the result
 * either way. What is thrown is thrown on, nothing is kept, and the connection is not used again.
 */
export async function transaction<T>(
  pool: pg.Pool,
  work: (tx: Transaction) => Promise<T>,
  isDone: (result: T) => boolean = () => true,
): Promise<T> {
  const tx = await pool.connect()
  let failure: Error | undefined
  try {
    await tx.query(beginning())
    const result = await work(tx)
    await tx.query(isDone(result) ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    failure = error as Error
    throw error
  } finally {
    tx.release(failure)
  }
}
