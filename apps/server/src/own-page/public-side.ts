/**
 * 公网一侧 · The public side, where the networks are two: shows the folder that was carried over, and keeps what households ask
 * until it is carried back. It holds no key, no database and no name.
 */
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { ownRequestRoutes } from '../routes/own-requests.ts'
import { publicPages } from '../routes/public-pages.ts'
import { LOOPBACK } from '../serve.ts'
import { dropSlowBody, PATIENCE, serverTimes } from '../slow-senders.ts'
import { keepRequest } from './request-queue.ts'

/** So many wait at most: a full disk would keep nobody's. */
const MOST_KEPT = 100_000

/** @param portalDir holds each project's package under its id */
export const publicSide = (portalDir: string, queue: string, now: () => Date) =>
  new Hono()
    .route(
      '/public',
      ownRequestRoutes(async ({ project: _, ...sent }) =>
        keepRequest(queue, { ...sent, at: now() }, MOST_KEPT),
      ),
    )
    .route('/public', publicPages(portalDir))

/** Listens on this machine, behind whatever proxy has the certificate. Rejects where the port is taken. */
export async function servePublicSide(options: {
  readonly portalDir: string
  readonly queue: string
  readonly port: number
  readonly now: () => Date
}): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { portalDir, queue, port, now } = options
  const server = createAdaptorServer({
    fetch: publicSide(portalDir, queue, now).fetch,
    serverOptions: serverTimes(PATIENCE),
  })
  server.prependListener('request', (request) => dropSlowBody(PATIENCE, request))
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, LOOPBACK, listening)
  })
  const bound = server.address()
  const taken = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://${LOOPBACK}:${taken}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
