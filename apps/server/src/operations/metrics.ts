/**
 * 指标 · Metrics: how many requests of which route took how long, and how database and log stand. No label holds more than a
 * route's pattern or a project's id: a path can name a household.
 */
import type { Store } from '@oneruler/store/store'
import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface Metrics {
  /** For every request; measures it until its answer begins. */
  readonly measured: MiddlewareHandler
  readonly contentType: string
  text(): Promise<string>
}

export function openMetrics({ pool }: Pick<Store, 'pool'>): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    name: 'oneruler_request_seconds',
    help: 'From a request to the beginning of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  })
  new Gauge({
    name: 'oneruler_database_connections',
    help: 'Connections of the pool, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  const events = new Gauge({
    name: 'oneruler_project_events',
    help: 'The last event of each project',
    labelNames: ['project'],
    registers,
  })
  const unsealed = new Gauge({
    name: 'oneruler_unsealed_entries',
    help: 'Entries of the public log that no checkpoint covers yet: a day of them at most',
    labelNames: ['project'],
    registers,
  })
  const readProjects = async () => {
    const { rows } = await pool.query<{ project_id: string; head_seq: number; unsealed: number }>(
      `SELECT p.project_id, p.head_seq,
         p.log_size - coalesce((SELECT max(size) FROM log_checkpoint c WHERE c.project_id = p.project_id), 0)
         AS unsealed
       FROM project p`,
    )
    for (const row of rows) {
      events.set({ project: row.project_id }, row.head_seq)
      unsealed.set({ project: row.project_id }, row.unsealed)
    }
  }
  return {
    measured: createMiddleware(async (c, next) => {
      const end = requests.startTimer()
      await next()
      // Of whoever answered in the end.
      end({ method: c.req.method, route: routePath(c), status: String(c.res.status) })
    }),
    contentType: register.contentType,
    async text() {
      events.reset()
      unsealed.reset()
      // While the database is away the rest still stands.
      await readProjects().catch(() => {})
      return register.metrics()
    },
  }
}
