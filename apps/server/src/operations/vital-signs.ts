/**
 * 运行状况 · Vital signs: whether the server lives, whether it can work, and how it does, for programs that watch it on this
 * machine. Through a proxy nobody sees them.
 *
 *     /healthz   200 while the process answers
 *     /readyz    200 while it takes work: the database answers, and it is not being stopped; 503 otherwise
 *     /metrics   in the format of Prometheus
 */
import { setTimeout as pause } from 'node:timers/promises'
import { serverWords } from '@oneruler/words/server'
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Deps } from '../deps.ts'
import { isOwnName } from '../routes/guards.ts'
import type { Metrics } from './metrics.ts'

const PATIENCE_MS = 2_000

/** Whoever came through a proxy asked from elsewhere. */
const hereOnly = createMiddleware(async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  const isHere = isOwnName(host) && !c.req.header('x-forwarded-for') && !c.req.header('forwarded')
  return isHere ? next() : c.json({ message: serverWords.zh.unknownPath() }, 404)
})

export function vitalSigns(
  { installation: { store } }: Pick<Deps, 'installation'>,
  metrics: Metrics,
  stopping: AbortSignal,
) {
  const told = (c: Context, status: 200 | 503, state: string) => {
    c.header('Cache-Control', 'no-store')
    return c.json({ state }, status)
  }
  return new Hono()
    .use('/healthz', hereOnly)
    .use('/readyz', hereOnly)
    .use('/metrics', hereOnly)
    .get('/healthz', (c) => told(c, 200, 'alive'))
    .get('/readyz', async (c) => {
      if (stopping.aborted) return told(c, 503, 'stopping')
      const answered = store.pool.query('SELECT 1').then(
        () => true,
        () => false,
      )
      const isThere = await Promise.race([answered, pause(PATIENCE_MS, false, { ref: false })])
      return isThere ? told(c, 200, 'ready') : told(c, 503, 'database-away')
    })
    .get('/metrics', async (c) =>
      c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }),
    )
}
