/** 导入记录 · Batches: every import of a project, newest first, and how to undo one. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { batchLines, recordsOf } from '../import/batch-lines.ts'
import { undoImport } from '../ledger-undo.ts'
import type { ProjectEnv } from './asked.ts'

export const batchRoutes = ({ installation: { store }, now }: Deps) =>
  new Hono<ProjectEnv>()
    .get('/batches', async (c) => c.json(await batchLines(store, c.var.loaded)))
    .post('/batches/:batch/undo', async (c) => {
      const { projectId } = c.var.loaded
      const batch = c.req.param('batch')
      const { withdrawn, refusedBecause } = await undoImport(store, projectId, batch, {
        actor: c.var.actor.account,
        via: 'console',
        now,
      })
      return c.json({ withdrawn: withdrawn ? await recordsOf(store, projectId, batch) : 0, refusedBecause })
    })
