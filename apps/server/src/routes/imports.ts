/** 导入 · Imports: bring a ledger in, watch it being read, look at what it would do, write it or drop it. */
import { WORKBOOK_LIMITS } from '@oneruler/documents/workbook/limits'
import { accessWords } from '@oneruler/words/access'
import { importWords } from '@oneruler/words/import'
import { serverWords } from '@oneruler/words/server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Deps } from '../deps.ts'
import { isFinal, shortPage } from '../import/import-page.ts'
import { receivedFiles } from '../import/received-files.ts'
import { StagedImports } from '../import/staged-imports.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { logExport } from '../sign-in/export-line.ts'
import { type Grant, heldIn } from '../sign-in/grants.ts'
import { may } from '../sign-in/permissions.ts'
import { downloaded } from './downloaded.ts'
import { eventStream } from './event-stream.ts'

const words = serverWords.zh

/** The largest workbook that is read, with room for the plan, the map and what the form adds. */
const MOST_BYTES = WORKBOOK_LIMITS.bytes + 20e6
const MOST_FILES = 50

const mayWriteTo = (grants: readonly Grant[], project: string): boolean =>
  may(
    heldIn(grants, project).map(({ role }) => role),
    'ledger-writing',
  )

const gone = (c: Context) => c.json({ message: words.importGone() }, 404)

export const importRoutes = (deps: Deps) => {
  const imports = new StagedImports(deps)
  /** An import shows a whole ledger: only who began it looks at it, and writes only where he may. */
  const ownOnly = createMiddleware<ActorEnv>(async (c, next) => {
    const origin = imports.origin(c.req.param('id') ?? '')
    if (origin && origin.account !== c.var.actor.account)
      return c.json({ message: accessWords.zh.notYours() }, 403)
    if (origin?.projectId && !mayWriteTo(c.var.grants, origin.projectId))
      return c.json({ message: accessWords.zh.notPermitted() }, 403)
    return next()
  })
  return new Hono<ActorEnv>()
    .use('/imports/:id', ownOnly)
    .use('/imports/:id/*', ownOnly)
    .post(
      '/imports',
      bodyLimit({
        maxSize: MOST_BYTES,
        onError: (c) => c.json({ message: words.uploadTooLarge({ megabytes: MOST_BYTES / 1e6 }) }, 413),
      }),
      async (c) => {
        const form = await c.req.parseBody({ all: true }).catch(() => ({ files: undefined }))
        const sent = [form.files].flat().filter((part) => part instanceof File)
        if (sent.length === 0) return c.json({ message: words.noFiles() }, 400)
        if (sent.length > MOST_FILES)
          return c.json({ message: words.tooManyFiles({ most: MOST_FILES }) }, 400)
        const files = await receivedFiles(sent)
        if (!files) return c.json({ message: importWords.zh.noWorkbook({ path: words.upload() }) }, 400)
        return c.json(imports.begin(files, c.var.actor.account), 202)
      },
    )
    .get('/imports/:id', (c) => {
      const page = imports.page(c.req.param('id'))
      return page ? c.json(page) : gone(c)
    })
    .get('/imports/:id/progress', (c) => {
      const id = c.req.param('id')
      const page = imports.page(id)
      if (!page) return gone(c)
      return eventStream(c, ({ tell, end }) => {
        const show = (current: typeof page) => {
          tell('progress', shortPage(current))
          if (isFinal(current)) end()
        }
        show(page)
        return imports.watch(id, show)
      })
    })
    .post('/imports/:id/commit', async (c) => {
      const id = c.req.param('id')
      if (!imports.page(id)) return gone(c)
      const page = await imports.commit(id)
      return page ? c.json(page) : c.json({ message: words.importNotReady() }, 409)
    })
    .post('/imports/:id/cancel', (c) => {
      const id = c.req.param('id')
      if (!imports.page(id)) return gone(c)
      const page = imports.cancel(id)
      return page ? c.json(page) : c.json({ message: words.importWritten() }, 409)
    })
    .get('/imports/:id/marked.xlsx', async (c) => {
      const bytes = await imports.marked(c.req.param('id'))
      if (!bytes) return gone(c)
      const project = imports.origin(c.req.param('id'))?.projectId ?? null
      await logExport(deps, c.var, { project, table: 'marked', rows: 1 })
      return downloaded(c, bytes, words.markedName())
    })
}
