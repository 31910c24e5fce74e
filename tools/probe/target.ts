/** 目标 · What is probed: a running server, its routes, and who asks; requests as they are written, which fetch would tidy up. */
import { type IncomingHttpHeaders, request } from 'node:http'

export interface Target {
  readonly address: string
  /** `GET /api/projects/:project/map` */
  readonly routes: readonly string[]
  /** Open to whoever has not signed in. */
  readonly open: ReadonlySet<string>
  /** Addresses that are no route: pages, files, logs. */
  readonly pages: readonly string[]
  /** What stands for a part of a path, `:household`; of those not named, `none`. */
  readonly parts: Readonly<Record<string, string>>
  /** Cookies by role; null for whoever has not signed in. */
  readonly askers: ReadonlyMap<string, string | null>
}

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

const MOST_READ = 3e6
const PATIENCE_MS = 60_000

/** A stream that goes on is left once its headers are there. Rejects where the server hangs or breaks off. */
export function ask({ address }: Target, { method, path, headers, body }: Asked): Promise<Answer> {
  return new Promise((answered, failed) => {
    const { hostname, port } = new URL(address)
    const asking = request({ hostname, port, method, path, headers: { ...headers } }, (response) => {
      const { statusCode: status = 0, headers } = response
      const chunks: Buffer[] = []
      let read = 0
      const done = () => answered({ status, headers, text: Buffer.concat(chunks).toString('utf8') })
      response.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read <= MOST_READ) chunks.push(chunk)
      })
      response.on('end', done)
      response.on('error', failed)
      if (headers['content-type']?.startsWith('text/event-stream')) {
        done()
        asking.destroy()
      }
    })
    asking.setTimeout(PATIENCE_MS, () => asking.destroy(new Error('no answer within a minute')))
    // A server may answer and close while the rest of a body is still on its way.
    asking.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET'
        ? answered({ status: 413, headers: {}, text: '' })
        : failed(error),
    )
    asking.end(body)
  })
}

/** The route with every part of its path filled in; the last one by `last` where given. */
export function pathOf({ parts }: Pick<Target, 'parts'>, route: string, last?: string): string {
  const path = route.slice(route.indexOf(' ') + 1)
  const names = path.match(/:\w+/g) ?? []
  return names.reduce(
    (filled, name, n) =>
      filled.replace(name, n === names.length - 1 && last !== undefined ? last : (parts[name] ?? 'none')),
    path,
  )
}

export const methodOf = (route: string): string => route.slice(0, route.indexOf(' '))
export const JSON_BODY = { 'content-type': 'application/json' }
export const asCookie = (cookie: string | null): Record<string, string> => (cookie === null ? {} : { cookie })
