/** 项目 · Projects: every project whoever asks may see, with the day each opens on. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { projectSummary } from '../pages/project-summary.ts'
import { visibleProjects } from '../registered-projects.ts'
import type { ActorEnv } from '../sign-in/actor.ts'

export const projectRoutes = ({ installation: { store, campaigns }, today }: Deps) =>
  new Hono<ActorEnv>().get('/projects', async (c) => {
    const summaries = (await visibleProjects(store, c.var.grants)).map(async (project) => {
      const loaded = await campaigns.load(project.id)
      return loaded ? [projectSummary(project, loaded, today())] : []
    })
    return c.json((await Promise.all(summaries)).flat())
  })
