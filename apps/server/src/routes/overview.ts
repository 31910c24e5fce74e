/** 总览 · Overview. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { findingLines } from '../pages/findings.ts'
import { overviewPage } from '../pages/overview.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

export const overviewRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>().get('/overview', asked(DayQuery), async (c) => {
    const { loaded } = c.var
    const day = dayOf(loaded, c.req.valid('query').day, deps)
    return c.json(overviewPage(loaded, day, await findingLines(loaded, day), await loaded.recomputed()))
  })
