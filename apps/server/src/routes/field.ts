/** 外勤 · Field: what a phone takes along, and the acts it brings back, each done once in effect. */
import { commandNamed } from '@oneruler/campaign/road/commands'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { z } from 'zod'
import { officeClock } from '../business-day.ts'
import { runCommand } from '../commands/run-command.ts'
import type { Deps } from '../deps.ts'
import type { FieldDayPage, FieldOutcome } from '../field-pages.ts'
import { projectMap } from '../map/project-map.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { fieldDayPage } from '../pages/field-day.ts'
import { answerOf } from '../pages/road.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import type { ProjectEnv } from './asked.ts'
import { actAsked, actBody, DoneOnce } from './asked-act.ts'

/** `account`: who did it on the phone, whoever is signed in when it comes back. */
const DoneThere = DoneOnce.extend({ account: z.string().max(100) })

export const fieldRoutes = (deps: Deps) => {
  const { installation } = deps
  return new Hono<ProjectEnv & ActorEnv>()
    .get('/field/day', async (c) => {
      const { loaded, actor } = c.var
      const today = deps.today()
      const now = officeClock(today, deps.now())
      const map = await projectMap(installation.store, loaded.projectId)
      const asking = { by: actor.staff ?? '', today, now, map }
      return c.json<FieldDayPage>(fieldDayPage(campaignAsOf(loaded, today), asking))
    })
    .post('/field/commands/:name', actBody(DoneThere), async (c) => {
      const command = commandNamed(c.req.param('name'))
      if (!command) return c.json({ message: serverWords.zh.unknownPath() }, 404)
      const { account, ...one } = c.req.valid('json')
      if (account !== c.var.actor.account) return c.json<FieldOutcome>({ kind: 'another-account' }, 409)
      const outcome = await runCommand(installation, actAsked(deps, c.var, command, one, 'field'))
      // Nothing was recorded under its id: the phone asks again by itself.
      if (outcome.kind === 'too-busy') return c.json<FieldOutcome>({ kind: 'busy' }, 503)
      const { status, body } = answerOf(command, outcome)
      return c.json<FieldOutcome>(body, status)
    })
}
