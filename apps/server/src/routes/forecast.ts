/** 推测 · Forecast. */
import { reinforcementProgram } from '@oneruler/campaign/forecast/reinforcement'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { solve } from '../forecast/solve.ts'
import { projectMap } from '../map/project-map.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { forecastPage } from '../pages/forecast.ts'
import { reinforcementAsked, reinforcementPage } from '../pages/reinforcement.ts'
import { planInForce } from '../plan-in-force.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

/** More people than any group has. */
const MOST_ADDED = 20
/** So many may move where nobody says how many. */
const USUALLY_MOVED = 4
const wanted = { error: serverWords.zh.wantedCount({ most: MOST_ADDED }) }

const ForecastQuery = DayQuery.extend({
  group: z.string().optional(),
  more: z.coerce.number(wanted).int(wanted).min(1, wanted).max(MOST_ADDED, wanted).optional(),
})

const ReinforcementQuery = z.object({
  most: z.coerce.number(wanted).int(wanted).min(1, wanted).max(MOST_ADDED, wanted).default(USUALLY_MOVED),
})

export const forecastRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>()
    .get('/forecast', asked(ForecastQuery), async (c) => {
      const { loaded } = c.var
      const { day: wantedDay, group, more } = c.req.valid('query')
      const day = dayOf(loaded, wantedDay, deps)
      const plan = await planInForce(deps.installation.store, loaded, day)
      const change = group !== undefined && more !== undefined ? { group, more } : null
      return c.json(forecastPage(loaded, plan, change, day))
    })
    .get('/forecast/reinforcement', asked(ReinforcementQuery), async (c) => {
      const { loaded } = c.var
      const today = deps.today()
      const map = await projectMap(deps.installation.store, loaded.projectId)
      const question = reinforcementAsked(campaignAsOf(loaded, today), map, c.req.valid('query').most, today)
      const found = await solve(reinforcementProgram(question), c.req.raw.signal)
      return c.json(reinforcementPage(question, found, map !== null, today))
    })
