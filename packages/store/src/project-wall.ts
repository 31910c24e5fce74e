/**
 * 项目之墙 · The wall between projects: inside a project the database itself shows, and takes, rows of that project alone,
 * whatever a query forgot to say. It stands behind the conditions of the queries, not in their place.
 *
 * Outside of one (the commands, what is done daily, signing in) a connection sees all; a connection in the application's
 * role that did not come through here sees nothing.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { REACH_SETTING, type ReachOf } from './reach-wall.ts'

const SETTING = 'oneruler.project'
const POLICY = 'of_project'
/** For the start of a connection. */
export const SEES_ALL = `-c ${SETTING}=* -c ${REACH_SETTING}=*`

interface AtHand {
  readonly projectId: string
  /** Null for whoever sees every household of it. */
  readonly reach: ReachOf | null
}

const atHand = new AsyncLocalStorage<AtHand | undefined>()
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Whatever `work` asks of the database, now or later, is asked within the project, and within the reach where one is
 * given. Throws where it is no project's id.
 */
export function withinProject<T>(projectId: string, work: () => T, reach: ReachOf | null = null): T {
  // It stands in a statement that takes no parameter.
  if (!UUID.test(projectId)) throw new Error('not the id of a project')
  return atHand.run({ projectId, reach }, work)
}

/** For what is made once for everybody who asks: within the same project, and beyond the reach of this one. */
export function forEverybody<T>(work: () => T): T {
  const at = atHand.getStore()
  return at === undefined ? work() : withinProject(at.projectId, work)
}

/** For what is asked of all projects at once (`across-projects.ts`). */
export const beyondProjects = <T>(work: () => T): T => atHand.run(undefined, work)

/** Begins a transaction in one round trip. `SET LOCAL` alone: it ends with the transaction and reaches every node. */
export function beginning(): string {
  const at = atHand.getStore()
  if (at === undefined) return 'BEGIN'
  const project = `BEGIN; SET LOCAL ${SETTING} = '${at.projectId}'`
  if (at.reach === null) return project
  return `${project}; SET LOCAL ${REACH_SETTING} = ${pg.escapeLiteral(JSON.stringify(at.reach))}`
}

type Asked = [text: string | pg.QueryConfig, values?: unknown[]]

/** A pool whose single queries stand within the project at hand. */
export class WalledPool extends pg.Pool {
  override query: pg.Pool['query'] = ((...asked: Asked) =>
    atHand.getStore() === undefined
      ? (super.query as (...asked: Asked) => unknown)(...asked)
      : this.#within(asked)) as pg.Pool['query']

  async #within(asked: Asked): Promise<unknown> {
    const tx = await this.connect()
    let failure: Error | undefined
    try {
      await tx.query(beginning())
      const result = await (tx.query as (...asked: Asked) => unknown)(...asked)
      await tx.query('COMMIT')
      return result
    } catch (error) {
      failure = error as Error
      throw error
    } finally {
      tx.release(failure)
    }
  }

  /** For Kysely, which takes a connection for every query; a transaction of its own would leave the wall. */
  readonly forKysely: PostgresPool = {
    connect: async () => ({
      query: ((...asked: Asked) => {
        if (/^begin/i.test(String(asked[0]))) throw new Error('transactions go through transaction.ts')
        return (this.query as (...asked: Asked) => unknown)(...asked)
      }) as PostgresPoolClient['query'],
      release: () => {},
    }),
    end: async () => {},
    options: this.options,
  }
}

/** What makes the wall around a table; may be run again. Both settings are read once a query, not once a row. */
export const wallAround = (table: string): readonly string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `DROP POLICY IF EXISTS ${POLICY} ON ${table}`,
  `CREATE POLICY ${POLICY} ON ${table} USING (
     project_id = (SELECT nullif(nullif(current_setting('${SETTING}', true), '*'), '')::uuid)
     OR (SELECT current_setting('${SETTING}', true)) = '*')`,
]

/** Distributed tables that have no wall yet. */
export const UNWALLED = `
  SELECT k.table_name FROM table_kind k
  WHERE k.kind = 'distributed' AND NOT EXISTS (
    SELECT FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE c.oid = k.table_name::regclass AND c.relrowsecurity AND p.polname = '${POLICY}')
  ORDER BY k.table_name`
