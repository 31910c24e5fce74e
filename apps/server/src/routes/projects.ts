/** 项目 · Projects: every project whoever asks may see, with the day each opens on. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { projectSummary } from '../pages/project-summary.ts'
import { visibleProjects } from '../registered-projects.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { heldIn } from '../sign-in/grants.ts'
import { permissionsOf } from '../sign-in/permissions.ts'

export const projectRoutes = ({ installation: { store, campaigns }, today }: Deps) =>
  new Hono<ActorEnv>().get('/projects', async (c) => {
    const summaries = (await visibleProjects(store, c.var.grants)).map(async (project) => {
      const loaded = await campaigns.load(project.id)
      const roles = heldIn(c.var.grants, project.id).map(({ role }) => role)
      return loaded ? [projectSummary(project, loaded, today(), permissionsOf(roles))] : []
    })
    return c.json((await Promise.all(summaries)).flat())
  })
