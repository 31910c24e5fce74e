/**
 * 启动服务 · Serve: the app on this machine's own address; until people sign in, no other machine reaches it. While
 * it runs, day by day files whose time is over are erased, the public log is sealed, and the public pages are written.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { createApp } from './app.ts'
import { expireDaily } from './attachment-expiry.ts'
import type { Deps } from './deps.ts'
import { openMetrics } from './operations/metrics.ts'
import { vitalSigns } from './operations/vital-signs.ts'
import { publishOrTell } from './publishing/publish-project.ts'
import type { ServedEnv } from './routes/event-stream.ts'
import { BUDGETS, type Budgets } from './routes/request-budget.ts'
import { dropSlowBody, PATIENCE, type Patience, serverTimes } from './slow-senders.ts'
import { sealDaily } from './sunshine/seal-daily.ts'

export const LOOPBACK = '127.0.0.1'
/** A page holds up to six; beyond so many, new ones are turned away before they cost memory. */
const MOST_CONNECTIONS = 1_000

/** So long an act under way may take to be answered when the server is told to stop. */
const GRACE_MS = 10_000

export interface Server {
  /** http://127.0.0.1:8080 */
  readonly address: string
  readonly port: number
  /** Stops listening, ends streams, lets what is under way be answered, and ends what is done daily. */
  close(): Promise<void>
}

/** @param port 0 takes any free one. Rejects with the system's error (EADDRINUSE …) where it cannot listen. */
export async function serve({
  port,
  deps,
  budgets = BUDGETS,
  patience = PATIENCE,
}: {
  readonly port: number
  readonly deps: Deps
  readonly budgets?: Budgets
  readonly patience?: Patience
}): Promise<Server> {
  const stop = new AbortController()
  const stopping = stop.signal
  const metrics = openMetrics(deps.installation.store)
  const app = new Hono()
    .use(metrics.measured)
    .route('/', vitalSigns(deps, metrics, stopping))
    .route('/', createApp(deps, budgets))
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, { ...env, stopping } satisfies ServedEnv),
    serverOptions: serverTimes(patience),
  })
  server.prependListener('request', (request) => dropSlowBody(patience, request))
  server.maxConnections = MOST_CONNECTIONS
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed)
      listening()
    })
  })
  const stopExpiring = expireDaily(deps.installation.store, deps.now)
  const { installation, now, portalDir } = deps
  const stopSealing = sealDaily(installation.store, now, async (projectId) => {
    if (portalDir !== undefined)
      await publishOrTell(installation, projectId, now(), join(portalDir, projectId))
  })
  const bound = server.address()
  const taken = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://${LOOPBACK}:${taken}`,
    port: taken,
    async close() {
      const closed = new Promise<void>((done, failed) => {
        server.close((error) => (error ? failed(error) : done()))
      })
      stop.abort()
      if ('closeIdleConnections' in server) {
        server.closeIdleConnections()
        await Promise.race([closed, pause(GRACE_MS, undefined, { ref: false })])
        server.closeAllConnections()
      }
      await closed
      await stopExpiring()
      await stopSealing()
    },
  }
}
