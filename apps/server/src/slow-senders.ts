/**
 * 慢速请求 · Slow senders: how long a client may take to send, so that whoever drips holds no connection.
 */
import type { IncomingMessage } from 'node:http'

/** In milliseconds; `importMs` for bodies that take a slow line minutes: a ledger, and files handed in. */
export interface Patience {
  readonly headersMs: number
  readonly bodyMs: number
  readonly importMs: number
}
export const PATIENCE: Patience = { headersMs: 10_000, bodyMs: 30_000, importMs: 300_000 }

/** Node's own times, which are the same for every address: those of the slowest. */
export const serverTimes = ({ headersMs, importMs }: Patience) => ({
  headersTimeout: headersMs,
  requestTimeout: importMs,
  connectionsCheckingInterval: Math.min(2_000, headersMs),
})

const LARGE = /^\/api\/(?:imports|projects\/[^/]+\/files)(?:\?|$)/

/** For every request: lets it go where its body has not arrived in time. */
export function dropSlowBody({ bodyMs }: Patience, request: IncomingMessage): void {
  if (request.method === 'GET' || request.method === 'HEAD' || LARGE.test(request.url ?? '')) return
  const waiting = setTimeout(() => request.complete || request.socket.destroy(), bodyMs)
  request.once('end', () => clearTimeout(waiting))
  request.once('close', () => clearTimeout(waiting))
}
