/** 行为 · Commands: what may be done now, and doing it, one by one or many at once. */
import type { StreamKind } from '@oneruler/campaign/event'
import { placeOf } from '@oneruler/campaign/law/place'
import type { Command } from '@oneruler/campaign/road/command'
import { COMMANDS, commandNamed } from '@oneruler/campaign/road/commands'
import { registerHousehold } from '@oneruler/campaign/road/commands/register-household'
import { lookingAtAll, offers } from '@oneruler/campaign/road/possible'
import { serverWords } from '@oneruler/words/server'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { officeClock } from '../business-day.ts'
import type { Act } from '../commands/act.ts'
import { readFor, runCommand, situationFor } from '../commands/run-command.ts'
import type { Deps } from '../deps.ts'
import type { Known } from '../pages/blanks.ts'
import { deskPage } from '../pages/desk.ts'
import { withHousehold } from '../pages/household-road.ts'
import { knownBatch } from '../pages/known-batch.ts'
import { knownOf } from '../pages/known-household.ts'
import { knownOffice } from '../pages/known-office.ts'
import { batchNumbered } from '../pages/payments.ts'
import { projectRoadPage } from '../pages/project-road.ts'
import { answerOf, offerLine } from '../pages/road.ts'
import { rosterChoices } from '../pages/roster-choices.ts'
import { planInForce } from '../plan-in-force.ts'
import type { ActOutcome, RoadPage } from '../road-pages.ts'
import { mayAct } from '../sign-in/act-roles.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { withNames } from '../sign-in/grant-lines.ts'
import type { ProjectEnv } from './asked.ts'
import { actAsked, actBody, DoneOnce } from './asked-act.ts'

const words = serverWords.zh

/** As many targets as one request does; an office has more households, and asks again. */
const MOST_AT_ONCE = 1000

const DoneOften = z.object({ items: z.array(DoneOnce).min(1).max(MOST_AT_ONCE) })

export const commandRoutes = (deps: Deps) => {
  const { installation } = deps
  const { store } = installation
  type Env = ProjectEnv & ActorEnv

  const actOf = (c: Context<Env>, command: Command, one: z.infer<typeof DoneOnce>): Act =>
    actAsked(deps, c.var, command, one, 'console')

  const unknown = (c: Context<Env>) => c.json({ message: words.unknownPath() }, 404)

  const pageOf = async (
    c: Context<Env>,
    of: StreamKind,
    target: string,
    known?: Known,
    named?: string,
  ): Promise<RoadPage> => {
    const ofKind = COMMANDS.filter(
      ({ name, ...command }) =>
        command.of === of && (named ?? name) === name && mayAct(c.var.actor.roles, { ...command, name }),
    )
    const [first] = ofKind
    const today = deps.today()
    if (!first) return { today, offers: [] }
    const seenBy = async (command: Command) => {
      const asked = actOf(c, command, { id: '', target, input: {}, claimedAt: null })
      return situationFor(store, asked, await readFor(installation, asked))
    }
    const near = await seenBy(first)
    const wide = near.campaign === null ? lookingAtAll(ofKind, near) : null
    const at = wide ? await seenBy(wide) : near
    const place = placeOf(at.terms.jurisdiction)
    return { today, offers: offers(ofKind, at).map((offer) => offerLine(offer, place, today, known)) }
  }

  return (
    new Hono<Env>()
      .get('/road', async (c) => {
        const page = projectRoadPage(c.var.loaded.campaign, deps.today())
        return c.json({ ...page, evidence: await withNames(store, page.evidence) })
      })
      .get('/road/project/:act', async (c) => {
        const plan = (await planInForce(store, c.var.loaded, deps.today()))?.checked.plan ?? null
        const known = knownOffice(c.var.loaded.campaign, plan)
        return c.json(await pageOf(c, 'project', '', known, c.req.param('act')))
      })
      // One that is not registered yet: its number is typed, so it is nobody's until it is sent.
      .get('/road/household', async (c) =>
        c.json(await pageOf(c, 'household', '', knownOffice(c.var.loaded.campaign), registerHousehold.name)),
      )
      .get('/road/household/:target', async (c) => {
        const target = c.req.param('target')
        const { campaign } = c.var.loaded
        const household = campaign.households.get(target)
        const now = officeClock(deps.today(), deps.now())
        const page = await pageOf(c, 'household', target, household && knownOf(campaign, household, now))
        return c.json(withHousehold(page, campaign, target, deps.today()))
      })
      .get('/roster', (c) => c.json(rosterChoices(c.var.loaded.campaign, deps.today())))
      .get('/desk', async (c) => {
        const { loaded, actor, bounds } = c.var
        const inForce = await planInForce(store, loaded, deps.today())
        return c.json(deskPage(loaded, { inForce, by: actor.staff ?? '', bounds, today: deps.today() }))
      })
      .get('/road/home/:target', async (c) => c.json(await pageOf(c, 'home', c.req.param('target'))))
      .get('/road/batch/:target', async (c) => {
        const target = c.req.param('target')
        const batch = batchNumbered(c.var.loaded.campaign.facts, target)
        return c.json(await pageOf(c, 'paymentBatch', target, batch && knownBatch(batch)))
      })
      .post('/commands/:name', actBody(DoneOnce), async (c) => {
        const command = commandNamed(c.req.param('name'))
        if (!command) return unknown(c)
        const outcome = await runCommand(installation, actOf(c, command, c.req.valid('json')))
        const { status, body } = answerOf(command, outcome)
        return c.json(body, status)
      })
      .post('/commands/:name/many', actBody(DoneOften), async (c) => {
        const command = commandNamed(c.req.param('name'))
        if (!command) return unknown(c)
        const done: { readonly target: string; readonly outcome: ActOutcome }[] = []
        for (const one of c.req.valid('json').items) {
          const outcome = await runCommand(installation, actOf(c, command, one))
          done.push({ target: one.target, outcome: answerOf(command, outcome).body })
        }
        return c.json({ done })
      })
  )
}
