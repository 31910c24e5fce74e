/** 方案版本 · Versions of the plan: their list, their files, and publishing the next one. */
import { createHash } from 'node:crypto'
import { zValidator } from '@hono/zod-validator'
import { dayOfVersion, type PlanAdopted } from '@oneruler/campaign/plan'
import { adoptedVersions } from '@oneruler/campaign/plan-versions'
import { statuteTerms } from '@oneruler/campaign/statute-terms'
import { publishingWords } from '@oneruler/words/plan-publishing'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { planProposalsPage } from '../pages/plan-proposals.ts'
import { planVersions } from '../pages/plan-versions.ts'
import type { PlanActAnswer, PublishingCheck } from '../plan-change-pages.ts'
import { readPlanHead } from '../plan-head.ts'
import { publishedPlan } from '../plan-in-force.ts'
import { declinePlan } from '../ruler/decline-plan.ts'
import type { PlanAct, PlanOutcome } from '../ruler/plan-act.ts'
import { planModule } from '../ruler/plan-module.ts'
import { proposePlan, publishPlan } from '../ruler/publish-plan.ts'
import {
  codesToAcknowledge,
  refusal,
  refusedByCheck,
  refusedByRoad,
  refusedByStanding,
} from '../ruler/publishing-refusals.ts'
import { wholeCheck } from '../ruler/whole-check.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

const words = publishingWords.zh
type Env = ProjectEnv & ActorEnv
const Text = z.object({ markdown: z.string().max(1_000_000) })
const reason = z.string().max(1000)
const Wanted = Text.extend({ acknowledged: z.array(z.string().max(10)).max(100), reason })
const Declined = z.object({ reason })
const Read = z.object({ against: z.string().length(64).nullable() })

const posted = <Schema extends z.ZodType>(schema: Schema) =>
  zValidator('json', schema, (result, c) => {
    if (!result.success) return c.json({ message: words.badRequest() }, 400)
  })

export const planVersionRoutes = (deps: Deps) => {
  const { store } = deps.installation
  /** Of a version that was adopted under this hash. */
  const versionOf = (c: Context<Env>): PlanAdopted | undefined =>
    adoptedVersions(c.var.loaded.campaign.facts).find(({ body }) => body.sha256 === c.req.param('sha256'))
      ?.body
  const actOf = (c: Context<Env>): PlanAct => ({
    store,
    projectId: c.var.loaded.projectId,
    actor: c.var.actor.account,
    by: c.var.actor.staff ?? '',
    via: 'console',
    now: deps.now,
    today: deps.today(),
  })
  return new Hono<Env>()
    .get('/plan/versions', asked(DayQuery), async (c) => {
      const { loaded } = c.var
      return c.json(await planVersions(store, loaded, dayOf(loaded, c.req.valid('query').day, deps)))
    })
    .get('/plan/versions/:sha256/plan.md', async (c) => {
      const adopted = versionOf(c)
      const bytes = adopted && (await store.attachments.bySha256(c.var.loaded.projectId, adopted.sha256))
      if (!adopted || !bytes) return c.json({ message: words.unknownVersion() }, 404)
      return file(c, bytes, 'text/markdown; charset=utf-8', words.textName(adopted))
    })
    .get('/plan/versions/:sha256/plan.mjs', async (c) => {
      const adopted = versionOf(c)
      if (!adopted) return c.json({ message: words.unknownVersion() }, 404)
      const bytes = await moduleOf(c.var.loaded.projectId, adopted)
      if (!bytes) return c.json({ message: words.noModule() }, 404)
      return file(c, bytes, 'text/javascript; charset=utf-8', words.moduleName(adopted))
    })
    .post('/plan/publication/check', posted(Text), async (c) => {
      const { markdown } = c.req.valid('json')
      return c.json(await publishingCheck(c.var.loaded, c.var.actor.staff ?? '', markdown))
    })
    .get('/plan/proposals', async (c) => {
      const asked = { today: deps.today(), by: c.var.actor.staff ?? '' }
      return c.json(await planProposalsPage(store, c.var.loaded, asked))
    })
    .post('/plan/proposals', posted(Wanted), async (c) => {
      const answer = answerOf(await proposePlan(actOf(c), c.req.valid('json')))
      return c.json(answer, 'refused' in answer ? 409 : 201)
    })
    .post('/plan/proposals/:sha256/publish', posted(Read), async (c) => {
      const read = { sha256: c.req.param('sha256'), ...c.req.valid('json') }
      const answer = answerOf(await publishPlan(actOf(c), read))
      return c.json(answer, 'refused' in answer ? 409 : 201)
    })
    .post('/plan/proposals/:sha256/decline', posted(Declined), async (c) => {
      const asked = { sha256: c.req.param('sha256'), ...c.req.valid('json') }
      const answer = answerOf(await declinePlan(actOf(c), asked))
      return c.json(answer, 'refused' in answer ? 409 : 201)
    })

  /** The file it was published with; of one that a ledger brought, made now. */
  async function moduleOf(projectId: string, adopted: PlanAdopted): Promise<Uint8Array | null> {
    if (adopted.publication) return store.attachments.bySha256(projectId, adopted.publication.moduleSha256)
    const plan = (await publishedPlan(store, projectId, adopted))?.checked.plan
    return plan ? planModule(plan, adopted.sha256) : null
  }

  async function publishingCheck(
    { campaign }: ProjectEnv['Variables']['loaded'],
    by: string,
    markdown: string,
  ): Promise<PublishingCheck> {
    const { check } = await wholeCheck({ markdown, project: statuteTerms(campaign) })
    const head = readPlanHead(new TextEncoder().encode(markdown))
    const statutory = check.said.filter(({ severity, bars }) => severity === 'statutory' && !bars)
    const refused = [
      ...refusedByCheck(check, codesToAcknowledge(check)),
      ...refusedByRoad('propose', campaign.facts, { today: deps.today(), by }),
      ...('problem' in head
        ? [refusal('head-unread', { detail: head.problem })]
        : refusedByStanding(head, campaign.facts, deps.today())),
    ]
    return {
      ...check,
      version: 'problem' in head ? '' : head.version,
      appliesFrom: 'problem' in head ? null : (dayOfVersion(head.version) ?? null),
      refused: refused.map(({ message }) => message),
      toAcknowledge: statutory.map(({ code, line, message }) => ({ code, line, message })),
    }
  }
}

const answerOf = (outcome: PlanOutcome<{ readonly version: string }>): PlanActAnswer =>
  'refused' in outcome ? outcome : { version: outcome.version }

/** Its hash goes with it, so that whoever fetches it can hold it against the list and the poster. */
function file(c: Context, bytes: Uint8Array, type: string, name: string) {
  const digest = createHash('sha256').update(bytes).digest()
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    ETag: `"${digest.toString('hex')}"`,
    'Repr-Digest': `sha-256=:${digest.toString('base64')}:`,
  })
}
