/** 征收户 · Households: the list as of a day, the same as an Excel table, and one household. */
import { ANSWERING_CATEGORY } from '@oneruler/campaign/partner'
import { listHouseholds, neighbours } from '@oneruler/store/household-list'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { HouseholdListPage } from '../household-pages.ts'
import { findingLines } from '../pages/findings.ts'
import { householdPage } from '../pages/household.ts'
import { householdTable, tableColumns } from '../pages/household-table.ts'
import { pageOfHouses } from '../pages/houses-only.ts'
import { exportMark } from '../sign-in/export-mark.ts'
import { withNames } from '../sign-in/grant-lines.ts'
import { within } from '../sign-in/reach.ts'
import { asked, dayOf, type ProjectEnv } from './asked.ts'
import { downloaded } from './downloaded.ts'
import { HouseholdsQuery, TableQuery } from './household-query.ts'
import { listFor, rowFor, seesHousesOnly } from './households-for.ts'
import type { Budgets } from './request-budget.ts'
import { statedPurpose } from './stated-purpose.ts'

export const householdRoutes = (deps: Deps, { rows: most }: Pick<Budgets, 'rows'>) => {
  const { pool } = deps.installation.store
  return new Hono<ProjectEnv>()
    .get('/households', asked(HouseholdsQuery), async (c) => {
      const { loaded } = c.var
      const query = c.req.valid('query')
      const day = dayOf(loaded, query.day, deps)
      const { total, rows } = await listHouseholds(pool, loaded.projectId, listFor(c.var, query, day))
      const partners = [...loaded.campaign.partners.values()].map(({ body }) => body)
      const page: HouseholdListPage = {
        day,
        total,
        page: query.page,
        size: query.size,
        rows: rows.map(rowFor(c.var)),
        choices: {
          groups: loaded.frame.groups,
          partners: partners
            .filter(({ category }) => category === ANSWERING_CATEGORY)
            .map(({ code, name }) => ({ code, name: name ?? '' })),
        },
      }
      return c.json(page)
    })
    .post('/households.xlsx', asked(TableQuery), statedPurpose, async (c) => {
      const { loaded } = c.var
      const { columns, ...query } = c.req.valid('query')
      const day = dayOf(loaded, query.day, deps)
      const every = { ...listFor(c.var, query, day), page: 1, size: most }
      const { total, rows } = await listHouseholds(pool, loaded.projectId, every)
      if (total > most) return c.json({ message: serverWords.zh.tooManyRows({ rows: total, most }) }, 400)
      const exported = { project: loaded.projectId, table: 'households', rows: rows.length } as const
      const mark = await exportMark(deps, c.var, exported, c.req.valid('json'))
      const table = await householdTable(rows.map(rowFor(c.var)), tableColumns(columns), loaded, day, mark)
      return downloaded(c, table.bytes, table.name)
    })
    .get('/households/:number', asked(HouseholdsQuery), async (c) => {
      const { loaded, bounds } = c.var
      const number = c.req.param('number')
      const query = c.req.valid('query')
      const day = dayOf(loaded, query.day, deps)
      const unknown = () => c.json({ message: serverWords.zh.unknownHousehold({ number }) }, 404)
      const household = loaded.campaign.households.get(number)
      // One that lies out of reach is answered like one that is not there.
      if (!household || !within(bounds, household)) return unknown()
      const place = await neighbours(pool, loaded.projectId, listFor(c.var, query, day), number)
      const page = householdPage(loaded, number, day, place, await findingLines(loaded, day))
      if (!page) return unknown()
      const { store } = deps.installation
      const told = {
        ...page,
        timeline: await withNames(store, page.timeline),
        evidence: await withNames(store, page.evidence),
      }
      return c.json(seesHousesOnly(c.var) ? pageOfHouses(told) : told)
    })
}
