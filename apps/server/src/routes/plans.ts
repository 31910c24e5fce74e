/** 明尺 · The ruler: the plan in force, and the sheet of a household or of facts made up. Null where no plan is in force. */
import { zValidator } from '@hono/zod-validator'
import type { Day } from '@oneruler/campaign/day'
import { countingAgreement } from '@oneruler/campaign/measures'
import { statuteTerms } from '@oneruler/campaign/statute-terms'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { planPage } from '../pages/plan.ts'
import { draftCheck } from '../pages/plan-check.ts'
import { householdSheet, type Published, triedSheet } from '../pages/sheet.ts'
import { signingDays } from '../pages/signing-days.ts'
import { planInForce } from '../plan-in-force.ts'
import type { PlanText } from '../plan-pages.ts'
import { asked, DayQuery, dayOf, dayText, type ProjectEnv } from './asked.ts'
import { planDiffRoutes } from './plan-diff.ts'
import { planVersionRoutes } from './plan-versions.ts'

const words = serverWords.zh
const SheetQuery = DayQuery.extend({ household: z.string().max(100) })
/** Longer texts the ruler refuses in words of its own. */
const Draft = z.object({ markdown: z.string().max(1_000_000) })
const Given = z.union([z.string().max(100), z.boolean(), z.null()])
const Tried = z.object({
  day: dayText.optional(),
  facts: z
    .record(
      z.string().max(100),
      z
        .array(z.record(z.string().max(100), Given).readonly())
        .max(500)
        .readonly(),
    )
    .readonly(),
})

export const planRoutes = (deps: Deps) => {
  const { store } = deps.installation
  const published = async (loaded: LoadedCampaign, day: Day): Promise<Published | null> => {
    const inForce = await planInForce(store, loaded, day)
    const plan = inForce?.checked.plan
    return inForce && plan ? { plan, sha256: inForce.adopted.sha256 } : null
  }
  return new Hono<ProjectEnv>()
    .get('/plan', asked(DayQuery), async (c) => {
      const { loaded } = c.var
      const day = dayOf(loaded, c.req.valid('query').day, deps)
      const inForce = await planInForce(store, loaded, day)
      return c.json(inForce && planPage(inForce, day, statuteTerms(campaignAsOf(loaded, day))))
    })
    .get('/plan/text', asked(DayQuery), async (c) => {
      const { loaded } = c.var
      const inForce = await planInForce(store, loaded, dayOf(loaded, c.req.valid('query').day, deps))
      const text: PlanText | null = inForce && {
        version: inForce.adopted.version,
        markdown: inForce.markdown,
      }
      return c.json(text)
    })
    .post(
      '/plan/check',
      zValidator('json', Draft, (result, c) => {
        if (!result.success) return c.json({ message: words.badDraft() }, 400)
      }),
      (c) => c.json(draftCheck(c.req.valid('json').markdown, statuteTerms(c.var.loaded.campaign))),
    )
    .get('/plan/sheet', asked(SheetQuery), async (c) => {
      const { loaded } = c.var
      const { household: number, day: wanted } = c.req.valid('query')
      const day = dayOf(loaded, wanted, deps)
      const household = campaignAsOf(loaded, day).households.get(number)
      if (!household) return c.json({ message: words.unknownHousehold({ number }) }, 404)
      // An agreement is computed by the plan in force when it was signed.
      const plan = await published(loaded, countingAgreement(household)?.onDay ?? day)
      return c.json(plan && householdSheet(plan, household, day))
    })
    .get('/plan/signing-days', asked(SheetQuery), async (c) => {
      const { loaded } = c.var
      const { household: number, day: wanted } = c.req.valid('query')
      const day = dayOf(loaded, wanted, deps)
      const household = campaignAsOf(loaded, day).households.get(number)
      if (!household) return c.json({ message: words.unknownHousehold({ number }) }, 404)
      const inForce = await planInForce(store, loaded, countingAgreement(household)?.onDay ?? day)
      const plan = inForce?.checked.plan
      return c.json(inForce && plan ? signingDays(plan, inForce.adopted, household) : null)
    })
    .post(
      '/plan/sheet',
      zValidator('json', Tried, (result, c) => {
        if (!result.success) return c.json({ message: words.badFacts() }, 400)
      }),
      async (c) => {
        const { loaded } = c.var
        const { facts, day: wanted } = c.req.valid('json')
        const day = dayOf(loaded, wanted, deps)
        const plan = await published(loaded, day)
        return c.json(plan && triedSheet(plan, facts, day))
      },
    )
    .route('/', planVersionRoutes(deps))
    .route('/', planDiffRoutes(deps))
}
