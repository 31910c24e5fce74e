/** 实时 · Live: the hint that a project's log has grown; pages ask again for what they show. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { ProjectEnv } from './asked.ts'
import { eventStream } from './event-stream.ts'

/** The first hint says where the log stands now. */
export const liveRoutes = ({ installation: { campaigns } }: Deps) =>
  new Hono<ProjectEnv>().get('/events', (c) => {
    const { projectId, headSeq } = c.var.loaded
    return eventStream(c, ({ tell }) => {
      tell('head', { seq: headSeq })
      return campaigns.onHead((project, seq) => {
        if (project === projectId) tell('head', { seq })
      })
    })
  })
