/**
 * 接口 · App: every route of the server, and their types for the console's client.
 */
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import type { Deps } from './deps.ts'
import { theProject } from './routes/asked.ts'
import { findingRoutes } from './routes/findings.ts'
import { groupRoutes } from './routes/groups.ts'
import { householdRoutes } from './routes/households.ts'
import { overviewRoutes } from './routes/overview.ts'
import { projectRoutes } from './routes/projects.ts'

export const createApp = (deps: Deps) =>
  new Hono()
    .use('/api/projects/:project/*', theProject(deps))
    .route('/api', projectRoutes(deps))
    .route('/api/projects/:project', overviewRoutes(deps))
    .route('/api/projects/:project', householdRoutes(deps))
    .route('/api/projects/:project', groupRoutes(deps))
    .route('/api/projects/:project', findingRoutes(deps))
    .all('/api/*', (c) => c.json({ message: serverWords.zh.unknownPath() }, 404))

export type AppType = ReturnType<typeof createApp>
