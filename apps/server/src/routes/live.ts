/** 实时 · Live: the hint that a project's log has grown; pages ask again for what they show. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { ROUTES } from '../sign-in/permissions.ts'
import { hasAccess } from '../sign-in/permitted.ts'
import type { ProjectEnv } from './asked.ts'
import { eventStream } from './event-stream.ts'

/** A stream lives for hours: so often it is asked whether its reader still may. */
const LOOK_MS = 20_000

/** The first hint says where the log stands now. Nothing is told to whoever lost his access meanwhile. */
export const liveRoutes = ({ installation: { campaigns } }: Deps) =>
  new Hono<ProjectEnv>().get('/events', (c) => {
    const { actingNow } = c.var
    const { projectId, headSeq } = c.var.loaded
    const stillMay = async () => {
      const acting = await actingNow().catch(() => null)
      return acting !== null && hasAccess(acting, ROUTES['GET /api/projects/:project/events'])
    }
    return eventStream(c, ({ tell, end }) => {
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
      }
    })
  })
