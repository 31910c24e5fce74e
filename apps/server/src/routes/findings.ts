/** 稽核 · Findings. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { findingsPage } from '../pages/findings.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

export const findingRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>().get('/findings', asked(DayQuery), async (c) => {
    const { loaded, bounds } = c.var
    return c.json(await findingsPage(loaded, bounds, dayOf(loaded, c.req.valid('query').day, deps)))
  })
