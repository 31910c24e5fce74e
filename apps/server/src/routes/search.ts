/** 查找 · Search: one question over everything whoever asks may see. */
import { writtenText } from '@oneruler/campaign/written-text'
import { listHouseholds } from '@oneruler/store/household-list'
import { Hono } from 'hono'
import { z } from 'zod'
import { officeClock } from '../business-day.ts'
import type { Deps } from '../deps.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { MOST_LINES } from '../pages/search/found.ts'
import { householdLine, searched } from '../pages/search/search.ts'
import type { FoundGroup, SearchPage } from '../search-pages.ts'
import { asked, dayOf, dayText, type ProjectEnv } from './asked.ts'
import { HouseholdsQuery, text } from './household-query.ts'
import { listFor, rowFor } from './households-for.ts'

const SearchQuery = z.object({ day: dayText.optional(), q: text })

export const searchRoutes = (deps: Deps) => {
  const { store } = deps.installation
  return new Hono<ProjectEnv>().get('/search', asked(SearchQuery), async (c) => {
    const { loaded, bounds, actor } = c.var
    const query = c.req.valid('query')
    const q = writtenText(query.q)
    const nothing: SearchPage = { groups: [] }
    if (q === '') return c.json(nothing)
    const day = dayOf(loaded, query.day, deps)
    const today = deps.today()
    const register = HouseholdsQuery.parse({ q, size: MOST_LINES })
    const [households, others] = await Promise.all([
      listHouseholds(store.pool, loaded.projectId, listFor(c.var, register, day)),
      searched(q, {
        ...{ store, loaded, bounds, actor, today, day },
        campaign: campaignAsOf(loaded, today),
        now: officeClock(today, deps.now()),
      }),
    ])
    const group: FoundGroup = {
      kind: 'household',
      total: households.total,
      lines: households.rows.map(rowFor(c.var)).map(householdLine),
    }
    const page: SearchPage = { groups: group.total > 0 ? [group, ...others] : others }
    return c.json(page)
  })
}
