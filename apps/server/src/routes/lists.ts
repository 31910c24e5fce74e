/** 清单 · Lists. */
import { listWords } from '@oneruler/words/lists'
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { LIST_NAMES, listPage } from '../pages/lists.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

export const listRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>().get('/lists/:list', asked(DayQuery), (c) => {
    const { loaded, bounds } = c.var
    const list = c.req.param('list')
    const page = listPage(loaded, bounds, list, dayOf(loaded, c.req.valid('query').day, deps))
    return page ? c.json(page) : c.json({ message: listWords.zh.unknown({ list, lists: LIST_NAMES }) }, 404)
  })
