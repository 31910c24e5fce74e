/** 进度比拼 · Groups: the ranking by signing rate, and the board that weighs quality. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { boardPage } from '../pages/board.ts'
import { findingLines } from '../pages/findings.ts'
import { groupsPage } from '../pages/groups.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

export const groupRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>()
    .get('/groups', asked(DayQuery), async (c) => {
      const { loaded } = c.var
      const day = dayOf(loaded, c.req.valid('query').day, deps)
      return c.json(groupsPage(loaded, day, await findingLines(loaded, day)))
    })
    .get('/board', asked(DayQuery), (c) => {
      const { loaded, bounds } = c.var
      return c.json(boardPage(loaded, bounds, dayOf(loaded, c.req.valid('query').day, deps), deps.today()))
    })
