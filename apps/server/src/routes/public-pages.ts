/**
 * 公开网页文件 · Public pages: a folder of packages, one a project, shown to anybody at `/public/<project id>/`.
 */
import { serveStatic } from '@hono/node-server/serve-static'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'

/** @param dir null where this server was not told to show any */
export function publicPages(dir: string | null) {
  const pages = new Hono()
  if (dir !== null)
    pages
      .use(async (c, next) => {
        await next()
        c.header('Cache-Control', 'no-cache')
      })
      .use(serveStatic({ root: dir, rewriteRequestPath: (path) => path.replace(/^\/public/, '') }))
  return pages.all('*', (c) => c.json({ message: serverWords.zh.unknownPath() }, 404))
}
