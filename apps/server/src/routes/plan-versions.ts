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
import { planVersions } from '../pages/plan-versions.ts'
import type { PublishingAnswer, PublishingCheck } from '../plan-change-pages.ts'
import { readPlanHead } from '../plan-head.ts'
import { publishedPlan } from '../plan-in-force.ts'
import { planModule } from '../ruler/plan-module.ts'
import { publishPlan } from '../ruler/publish-plan.ts'
import {
  codesToAcknowledge,
  refusal,
  refusedByCheck,
  refusedByRoad,
  refusedByStanding,
} from '../ruler/publishing-refusals.ts'
import { wholeCheck } from '../ruler/whole-check.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

const words = publishingWords.zh
const Text = z.object({ markdown: z.string().max(1_000_000) })
const Wanted = Text.extend({ acknowledged: z.array(z.string().max(10)).max(100) })

const posted = <Schema extends z.ZodType>(schema: Schema) =>
  zValidator('json', schema, (result, c) => {
    if (!result.success) return c.json({ message: words.badRequest() }, 400)
  })

export const planVersionRoutes = (deps: Deps) => {
  const { store } = deps.installation
  /** Of a version that was adopted under this hash. */
  const versionOf = (c: Context<ProjectEnv>): PlanAdopted | undefined =>
    adoptedVersions(c.var.loaded.campaign.facts).find(({ body }) => body.sha256 === c.req.param('sha256'))
      ?.body
  return new Hono<ProjectEnv>()
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
      return c.json(await publishingCheck(c.var.loaded, markdown))
    })
    .post('/plan/publication', posted(Wanted), async (c) => {
      const { now, today } = deps
      const act = { actor: c.var.actor.account, via: 'console', now, today: today() } as const
      const answer = await publishPlan(store, c.var.loaded.projectId, c.req.valid('json'), act)
      return c.json(shown(answer), 'published' in answer ? 201 : 409)
    })

  /** The file it was published with; of one that a ledger brought, made now. */
  async function moduleOf(projectId: string, adopted: PlanAdopted): Promise<Uint8Array | null> {
    if (adopted.publication) return store.attachments.bySha256(projectId, adopted.publication.moduleSha256)
    const plan = (await publishedPlan(store, projectId, adopted))?.checked.plan
    return plan ? planModule(plan, adopted.sha256) : null
  }

  async function publishingCheck(
    { campaign }: ProjectEnv['Variables']['loaded'],
    markdown: string,
  ): Promise<PublishingCheck> {
    const { check } = await wholeCheck({ markdown, project: statuteTerms(campaign) })
    const head = readPlanHead(new TextEncoder().encode(markdown))
    const statutory = check.said.filter(({ severity, bars }) => severity === 'statutory' && !bars)
    const refused = [
      ...refusedByCheck(check, codesToAcknowledge(check)),
      ...refusedByRoad(campaign.facts, deps.today()),
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

const shown = (answer: Awaited<ReturnType<typeof publishPlan>>): PublishingAnswer =>
  'refused' in answer
    ? answer
    : {
        published: {
          version: answer.published.version,
          sha256: answer.published.sha256,
          moduleSha256: answer.published.publication?.moduleSha256 ?? '',
        },
      }

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
