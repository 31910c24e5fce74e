/** 销号管理 · Close-out: what is to be finished today, since it is acted upon. */
import { CLOSE_OUT_LISTS, CLOSE_OUT_STATES } from '@oneruler/campaign/close-out-lists'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { closeOutPage } from '../pages/close-out.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { issueWithin } from '../sign-in/issue-reach.ts'
import { asked, type ProjectEnv } from './asked.ts'

const CloseOutQuery = z.object({
  list: z.enum(CLOSE_OUT_LISTS).optional(),
  group: z.string().max(100).optional(),
  person: z.string().max(100).optional(),
  progress: z.enum(CLOSE_OUT_STATES).optional(),
})

export const closeOutRoutes = ({ today }: Deps) =>
  new Hono<ProjectEnv & ActorEnv>().get('/close-out', asked(CloseOutQuery), (c) => {
    const { loaded, actor, bounds } = c.var
    const { list = null, group = null, person = null, progress = null } = c.req.valid('query')
    const campaign = campaignAsOf(loaded, today())
    const reach = { bounds, isShown: issueWithin(bounds, campaign, actor.staff) }
    const asking = { account: actor.account, by: actor.staff ?? '', roles: actor.roles, today: today() }
    return c.json(closeOutPage(campaign, reach, { list, group, person, state: progress }, asking))
  })
