/** 日常工作 · Work: one's own day, the issues, the task force. All answer for today, since they are acted upon. */

import { serverWords } from '@oneruler/words/server'
import { type Context, Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { issuePage, issuesPage } from '../pages/issue-desk.ts'
import { myDayPage } from '../pages/my-day.ts'
import { officePage } from '../pages/office.ts'
import type { Asking } from '../pages/work-offers.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { issueWithin } from '../sign-in/issue-reach.ts'
import { seesGroup, within } from '../sign-in/reach.ts'
import type { ProjectEnv } from './asked.ts'

export const workRoutes = ({ today }: Deps) => {
  type Env = ProjectEnv & ActorEnv
  const asked = (c: Context<Env>) => {
    const { loaded, actor, bounds } = c.var
    const campaign = campaignAsOf(loaded, today())
    const { account, roles, staff } = actor
    const asking: Asking = { account, by: staff ?? '', roles, today: today() }
    return { campaign, bounds, asking, isShown: issueWithin(bounds, campaign, actor.staff) }
  }
  return new Hono<Env>()
    .get('/my-day', (c) => {
      const { campaign, isShown, asking } = asked(c)
      return c.json(myDayPage(campaign, isShown, c.var.bounds, asking))
    })
    .get('/issues', (c) => {
      const { campaign, isShown, asking } = asked(c)
      return c.json(issuesPage(campaign, isShown, asking))
    })
    .get('/issues/:number', (c) => {
      const { campaign, isShown, asking } = asked(c)
      const number = c.req.param('number')
      const page = issuePage(campaign, number, isShown, asking)
      return page ? c.json(page) : c.json({ message: serverWords.zh.unknownIssue({ number }) }, 404)
    })
    .get('/office', (c) => {
      const { campaign, bounds, asking } = asked(c)
      const isShown = (household: Parameters<typeof within>[1]) => within(bounds, household)
      return c.json(officePage(campaign, isShown, (group) => seesGroup(bounds, group), asking))
    })
}
