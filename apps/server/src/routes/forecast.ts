/** 推测 · Forecast. */
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { forecastPage } from '../pages/forecast.ts'
import { planInForce } from '../plan-in-force.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

/** More people than any group has. */
const MOST_ADDED = 20
const wanted = { error: serverWords.zh.wantedCount({ most: MOST_ADDED }) }

const ForecastQuery = DayQuery.extend({
  group: z.string().optional(),
  more: z.coerce.number(wanted).int(wanted).min(1, wanted).max(MOST_ADDED, wanted).optional(),
})

export const forecastRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>().get('/forecast', asked(ForecastQuery), async (c) => {
    const { loaded } = c.var
    const { day: wantedDay, group, more } = c.req.valid('query')
    const day = dayOf(loaded, wantedDay, deps)
    const plan = await planInForce(deps.installation.store, loaded, day)
    const change = group !== undefined && more !== undefined ? { group, more } : null
    return c.json(forecastPage(loaded, plan, change, day))
  })
