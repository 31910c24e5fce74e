/**
 * 所问 · Asked: which project and day a request is about, checked before a page is made; refusals in words.
 */

import { zValidator } from '@hono/zod-validator'
import { type Day, parseDay } from '@oneruler/campaign/day'
import { EARLIEST, LATEST } from '@oneruler/campaign/kinds'
import type { HouseholdBounds } from '@oneruler/store/household-list'
import { withinProject } from '@oneruler/store/project-wall'
import { serverWords } from '@oneruler/words/server'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { defaultDay } from '../pages/project-summary.ts'
import { visibleProjects } from '../registered-projects.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { boundsOf } from '../sign-in/reach.ts'

const words = serverWords.zh

export interface ProjectEnv {
  Variables: ActorEnv['Variables'] & {
    loaded: LoadedCampaign
    /** Which households of it whoever asks may see; null for all. */
    bounds: HouseholdBounds | null
  }
}

/** Puts the project of the path at hand; 404 with the list where there is none of that id. */
export const theProject = ({ installation: { store, campaigns }, today }: Deps) =>
  createMiddleware<ProjectEnv>(async (c, next) => {
    const id = c.req.param('project') ?? ''
    const projects = await visibleProjects(store, c.var.grants)
    const loaded = projects.some((project) => project.id === id) ? await campaigns.load(id) : null
    if (!loaded) {
      const list = projects.map((project) => `${project.name}（${project.id}）`).join('、')
      return c.json({ message: words.unknownProject({ id, list }) }, 404)
    }
    c.set('loaded', loaded)
    const bounds = boundsOf(c.var.held, loaded.campaign, today())
    c.set('bounds', bounds)
    // The database's own walls, behind the conditions of the queries.
    const { account } = c.var.actor
    return withinProject(id, next, bounds && { ...bounds, account })
  })

const wantedDay = { error: words.wantedDay() }
const wantedLedgerDay = { error: words.wantedLedgerDay({ earliest: EARLIEST, latest: LATEST }) }
/** Only days a ledger may hold: a page tells day by day what happened until then. */
export const dayText = z
  .string(wantedDay)
  .refine((text) => parseDay(text) !== undefined, wantedDay)
  .refine((text) => text >= EARLIEST && text <= LATEST, wantedLedgerDay)
  .transform((text) => text as Day)

export const DayQuery = z.object({ day: dayText.optional() })

/** Checks the query; the message names the first part that is wrong, its value, and what it must be. */
export const asked = <Schema extends z.ZodType>(schema: Schema) =>
  zValidator('query', schema, (result, c) => {
    if (result.success) return
    const issue = result.error.issues[0]
    const part = String(issue?.path[0] ?? '')
    const value = c.req.queries(part)?.join('、') ?? ''
    return c.json({ message: words.badQuery({ part, value, wanted: issue?.message ?? '' }) }, 400)
  })

/** The day asked for, else the project's own. */
export const dayOf = (loaded: LoadedCampaign, day: Day | undefined, { today }: Deps): Day =>
  day ?? defaultDay(loaded, today())
