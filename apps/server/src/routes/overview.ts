/** 总览 · Overview. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { findingsWithin } from '../pages/findings.ts'
import { overviewPage } from '../pages/overview.ts'
import { within } from '../sign-in/reach.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

export const overviewRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>().get('/overview', asked(DayQuery), async (c) => {
    const { loaded, bounds } = c.var
    const day = dayOf(loaded, c.req.valid('query').day, deps)
    const findings = await findingsWithin(loaded, bounds, day)
    const page = overviewPage(loaded, day, findings, await loaded.recomputed())
    const seen = (household: string) => within(bounds, loaded.campaign.households.get(household))
    const today = page.today.filter((line) => line.kind !== 'signed' || seen(line.household))
    return c.json({ ...page, today })
  })
