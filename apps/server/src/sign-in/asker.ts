/**
 * 来者 · Asker: from where a request comes, as far as it can be trusted.
 */
import { isIP } from 'node:net'
import type { Context } from 'hono'

/** Set by us for the library alone; what a browser sends under this name is dropped. */
export const CLIENT_ADDRESS = 'x-oneruler-client'

interface Connected {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
}

/**
 * The address at the other end of the connection; behind our own proxy, the last one it wrote down, which is the one
 * it saw itself. What stands before that is what the browser claims.
 */
export function addressOf(c: Context, behindProxy: boolean): string {
  const peer = (c.env as Connected | undefined)?.incoming?.socket?.remoteAddress ?? '127.0.0.1'
  const seen = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return seen !== undefined && isIP(seen) !== 0 ? seen : peer
}

/** What the library may know of a request: its cookies where asked for, its browser and its address. */
export function askingHeaders(c: Context, address: string, cookies: 'with cookies' | 'without'): Headers {
  const headers = new Headers({ [CLIENT_ADDRESS]: address })
  const agent = c.req.header('user-agent')
  if (agent !== undefined) headers.set('user-agent', agent.slice(0, 200))
  const cookie = c.req.header('cookie')
  if (cookies === 'with cookies' && cookie !== undefined) headers.set('cookie', cookie)
  const origin = c.req.header('origin')
  if (origin !== undefined) headers.set('origin', origin)
  return headers
}
