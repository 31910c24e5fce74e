/**
 * 推送 · Event stream: server-sent events that no proxy holds back, kept awake, and ended with their reader, or with the
 * server.
 */
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

const AWAKE_MS = 20_000

export interface Telling {
  /** Sends one event, its data as JSON. */
  tell(event: string, data: object): void
  /** Ends the stream after what was told. */
  end(): void
}

/** What `serve` puts beside each request. */
export interface ServedEnv {
  readonly stopping?: AbortSignal
}

/** @param begin starts to listen and says how to stop; called once for every reader */
export function eventStream(c: Context, begin: (telling: Telling) => () => void): Response {
  c.header('X-Accel-Buffering', 'no')
  // Nobody reads the answer of HEAD, so nobody would ever end the stream.
  if (c.req.raw.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' })
  return streamSSE(c, async (stream) => {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    stream.onAbort(end)
    const { stopping } = (c.env ?? {}) as ServedEnv
    stopping?.addEventListener('abort', () => end(), { once: true })
    let told = Promise.resolve()
    const stop = begin({
      tell(event, data) {
        told = told.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }))
      },
      end,
    })
    const awake = setInterval(() => stream.write(': awake\n\n'), AWAKE_MS)
    await ended
    clearInterval(awake)
    stop()
    await told
  })
}
