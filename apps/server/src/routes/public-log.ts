/**
 * 公开日志文件 · Files of the public log: read by anybody without signing in, and kept by any cache.
 */
import { parseTilePath } from '@oneruler/log/tile'
import { CHECKPOINT, CHECKPOINTS, LOG_KEY } from '@oneruler/log/verify-log'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const GROWING: Readonly<Record<string, string>> = {
  [CHECKPOINT]: 'text/plain; charset=utf-8',
  [CHECKPOINTS]: 'application/json',
  [LOG_KEY]: 'text/plain; charset=utf-8',
}

export function publicLogRoutes({ installation: { store } }: Deps) {
  return new Hono().get('/:project/*', async (c) => {
    const project = c.req.param('project')
    const path = c.req.path.slice(c.req.path.indexOf(`/${project}/`) + project.length + 2)
    const tile = parseTilePath(path)
    const contentType = tile === undefined ? GROWING[path] : 'application/octet-stream'
    // A path is one of the log's, or none: no other file is ever looked for.
    const bytes =
      contentType !== undefined && UUID.test(project) ? await store.log.files(project).read(path) : null
    if (bytes === null || contentType === undefined)
      return c.json({ message: serverWords.zh.unknownPath() }, 404)
    c.header('Content-Type', contentType)
    // What has its width in its name never changes; the rest grows.
    c.header('Cache-Control', tile === undefined ? 'no-cache' : 'public, max-age=31536000, immutable')
    c.header('Access-Control-Allow-Origin', '*')
    return c.body(new Uint8Array(bytes))
  })
}
