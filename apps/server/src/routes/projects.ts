/** 项目 · Projects: every project whoever asks may see, with the day each opens on; and founding one. */
import { zValidator } from '@hono/zod-validator'
import { foundProject } from '@oneruler/campaign/road/commands/found-project'
import { stillToDo } from '@oneruler/campaign/road/gates/g3-still-to-do'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { projectSummary } from '../pages/project-summary.ts'
import { answerOf, offerLine } from '../pages/road.ts'
import { foundingOffer, foundNewProject } from '../project-founding.ts'
import { visibleProjects } from '../registered-projects.ts'
import type { FoundingAnswer } from '../road-pages.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { heldIn } from '../sign-in/grants.ts'
import { permissionsOf } from '../sign-in/permissions.ts'

const words = serverWords.zh
const Founding = z.object({ id: z.uuid(), input: z.record(z.string(), z.json()) })
const founding = zValidator('json', Founding, (result, c) => {
  if (!result.success) return c.json({ message: words.badCommand() }, 400)
})

export const projectRoutes = ({ installation, today, now }: Deps) =>
  new Hono<ActorEnv>()
    .get('/projects', async (c) => {
      const { store, campaigns } = installation
      const summaries = (await visibleProjects(store, c.var.grants)).map(async (project) => {
        const loaded = await campaigns.load(project.id)
        const roles = heldIn(c.var.grants, project.id).map(({ role }) => role)
        return loaded ? [projectSummary(project, loaded, today(), permissionsOf(roles))] : []
      })
      return c.json((await Promise.all(summaries)).flat())
    })
    .get('/founding', (c) => c.json(offerLine(foundingOffer(today(), now()), '全国', today())))
    .post('/projects', founding, async (c) => {
      const { id, input } = c.req.valid('json')
      const { outcome, projectId } = await foundNewProject(installation, {
        input: input as Parameters<typeof foundNewProject>[1]['input'],
        commandId: id.toLowerCase(),
        account: c.var.actor.account,
        via: 'console',
        today: today(),
        now: now(),
      })
      if (outcome.kind === 'accepted' && projectId !== null)
        return c.json<FoundingAnswer>({ kind: 'founded', project: projectId }, 201)
      const { status, body } = answerOf(foundProject, outcome)
      const stands = outcome.kind === 'refused' && outcome.closed.some(({ gate }) => gate === stillToDo.id)
      const message = stands ? words.projectStands({ name: String(input.name) }) : body.message
      return c.json<FoundingAnswer>({ ...body, message } as FoundingAnswer, status)
    })
