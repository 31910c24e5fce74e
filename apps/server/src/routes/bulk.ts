/** 批量 · Bulk: which acts can be done on many households at once; they are sent to `commands/:name/many`. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { bulkPage } from '../pages/bulk.ts'
import type { ProjectEnv } from './asked.ts'

export const bulkRoutes = ({ today }: Deps) =>
  new Hono<ProjectEnv>().get('/bulk', (c) =>
    c.json(bulkPage(c.var.loaded.campaign, c.var.actor.roles, today())),
  )
