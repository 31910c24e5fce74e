/** 项目 · Projects: every project of the installation, with the day each opens on. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { projectSummary } from '../pages/project-summary.ts'
import { registeredProjects } from '../registered-projects.ts'

export const projectRoutes = ({ installation: { store, campaigns }, today }: Deps) =>
  new Hono().get('/projects', async (c) => {
    const summaries = (await registeredProjects(store)).map(async (project) => {
      const loaded = await campaigns.load(project.id)
      return loaded ? [projectSummary(project, loaded, today())] : []
    })
    return c.json((await Promise.all(summaries)).flat())
  })
