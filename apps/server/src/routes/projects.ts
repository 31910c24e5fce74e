/** 项目 · Projects: every project of the installation, with the day each opens on. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { projectSummary } from '../pages/project-summary.ts'

export const projectRoutes = ({ installation: { campaigns }, today }: Deps) =>
  new Hono().get('/projects', async (c) => {
    const projects = await Promise.all((await campaigns.list()).map(({ id }) => campaigns.load(id)))
    return c.json(projects.flatMap((loaded) => (loaded ? [projectSummary(loaded, today())] : [])))
  })
