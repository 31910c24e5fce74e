/** 总览 · Overview. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { overviewPage } from '../pages/overview.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

export const overviewRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>().get('/overview', asked(DayQuery), (c) => {
    const { loaded } = c.var
    return c.json(overviewPage(loaded, dayOf(loaded, c.req.valid('query').day, deps), []))
  })
