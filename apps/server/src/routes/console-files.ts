/** 界面文件 · Console files: the built console and the field app; every address that is not a file is a page of one. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'

const PAGE = 'index.html'
const FIELD_PAGE = 'field.html'
/** A file of another content has another name here, so it may be kept for good. */
const HASHED = '/assets/'

export function consoleFiles(dir: string) {
  if (!existsSync(join(dir, PAGE)))
    return new Hono().get('*', (c) => c.text(serverWords.zh.pagesNotBuilt(), 503))
  return new Hono()
    .use(async (c, next) => {
      await next()
      const forGood = c.req.path.startsWith(HASHED) && c.res.ok
      c.header('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache')
    })
    .use(serveStatic({ root: dir }))
    .get(`${HASHED}*`, (c) => c.json({ message: serverWords.zh.unknownPath() }, 404))
    .get('/field/*', serveStatic({ root: dir, path: FIELD_PAGE }))
    .get('*', serveStatic({ root: dir, path: PAGE }))
}
