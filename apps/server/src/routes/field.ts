/** 外勤 · Field: what a phone takes along, and the acts it brings back, each done once in effect. */
import { carriersBySeq } from '@oneruler/campaign/field-act'
import { commandNamed } from '@oneruler/campaign/road/commands'
import { keepFieldAct } from '@oneruler/campaign/road/commands/keep-field-act'
import { fateOf } from '@oneruler/sync/hold'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { z } from 'zod'
import { officeClock } from '../business-day.ts'
import type { Act } from '../commands/act.ts'
import { runCommand } from '../commands/run-command.ts'
import type { Deps } from '../deps.ts'
import type { FieldDayPage, FieldOutcome } from '../field-pages.ts'
import { projectMap } from '../map/project-map.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { fieldDayPage } from '../pages/field-day.ts'
import { answerOf } from '../pages/road.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { within } from '../sign-in/reach.ts'
import type { ProjectEnv } from './asked.ts'
import { actAsked, actBody, DoneOnce } from './asked-act.ts'

/**
 * `account`: who did it on the phone, whoever is signed in when it comes back. `seen`: the last event known when the
 * household was taken along; null where it was not.
 */
const DoneThere = DoneOnce.extend({
  account: z.string().max(100),
  seen: z.number().int().nonnegative().nullable().default(null),
})

export const fieldRoutes = (deps: Deps) => {
  const { installation } = deps
  return new Hono<ProjectEnv & ActorEnv>()
    .get('/field/day', async (c) => {
      const { loaded, actor, bounds } = c.var
      const today = deps.today()
      const now = officeClock(today, deps.now())
      const map = await projectMap(installation.store, loaded.projectId)
      const asking = { by: actor.staff ?? '', bounds, today, now, map, headSeq: loaded.headSeq }
      return c.json<FieldDayPage>(fieldDayPage(campaignAsOf(loaded, today), asking))
    })
    .post('/field/commands/:name', actBody(DoneThere), async (c) => {
      const command = commandNamed(c.req.param('name'))
      if (!command) return c.json({ message: serverWords.zh.unknownPath() }, 404)
      const { account, seen, ...one } = c.req.valid('json')
      if (account !== c.var.actor.account) return c.json<FieldOutcome>({ kind: 'another-account' }, 409)
      const asDone = actAsked(deps, c.var, command, one, 'field')
      const asKept = keptInstead(asDone)
      const [first, second] = isDone(c.var, one.target, seen) ? [asDone, asKept] : [asKept, asDone]
      // What was answered once stays so, whatever the household's record says by now.
      const tried = await runCommand(installation, first)
      const [act, outcome] =
        tried.kind === 'id-used' ? [second, await runCommand(installation, second)] : [first, tried]
      // Nothing was recorded under its id: the phone asks again by itself.
      if (outcome.kind === 'too-busy') return c.json<FieldOutcome>({ kind: 'busy' }, 503)
      if (act === asKept && outcome.kind === 'accepted')
        return c.json<FieldOutcome>({ kind: 'kept', message: serverWords.zh.fieldActKept() })
      const { status, body } = answerOf(command, outcome)
      return c.json<FieldOutcome>(body, status)
    })
}

/** The same act as it is kept where it is not done, under its own id. */
const keptInstead = (act: Act): Act => ({
  ...act,
  command: keepFieldAct,
  input: {
    act: act.command.name,
    by: act.staff ?? '',
    madeAt: act.claimedAt ?? '',
    input: JSON.stringify(act.input),
  },
})

/** Whether it is done as on any desk, or kept for whoever has the household now (docs/sync.md, H4 and H5). */
function isDone({ loaded, actor, bounds }: ProjectEnv['Variables'], target: string, seen: number | null) {
  const household = loaded.campaign.households.get(target)
  if (household === undefined) return true
  const made = { person: actor.staff ?? '', seen }
  return within(bounds, household) && fateOf(made, carriersBySeq(household)) === 'done'
}
