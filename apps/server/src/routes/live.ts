/** 实时 · Live: the hint that a project's log has grown; pages ask again for what they show. */

import { accessWords } from '@oneruler/words/access'
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { ROUTES } from '../sign-in/permissions.ts'
import { hasAccess } from '../sign-in/permitted.ts'
import type { ProjectEnv } from './asked.ts'
import { eventStream } from './event-stream.ts'
import type { Budgets } from './request-budget.ts'

/** A stream lives for hours: so often it is asked whether its reader still may. */
const LOOK_MS = 20_000

/** The first hint says where the log stands now. Nothing is told to whoever lost his access meanwhile. */
export const liveRoutes = ({ installation: { campaigns } }: Deps, { streams }: Pick<Budgets, 'streams'>) => {
  const open = new Map<string, number>()
  return new Hono<ProjectEnv>().get('/events', (c) => {
    const { actingNow } = c.var
    const { account } = c.var.actor
    const others = () => open.get(account) ?? 0
    if (others() >= streams) return c.json({ message: accessWords.zh.tooManyStreams({ most: streams }) }, 429)
    const { projectId, headSeq } = c.var.loaded
    const stillMay = async () => {
      const acting = await actingNow().catch(() => null)
      return acting !== null && hasAccess(acting, ROUTES['GET /api/projects/:project/events'])
    }
    return eventStream(c, ({ tell, end }) => {
      open.set(account, others() + 1)
      tell('head', { seq: headSeq })
      const looking = setInterval(async () => (await stillMay()) || end(), LOOK_MS)
      const stopHearing = campaigns.onHead(async (project, seq) => {
        if (project !== projectId) return
        if (await stillMay()) tell('head', { seq })
        else end()
      })
      return () => {
        clearInterval(looking)
        stopHearing()
        if (others() > 1) open.set(account, others() - 1)
        else open.delete(account)
      }
    })
  })
}
