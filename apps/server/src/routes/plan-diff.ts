/** 试改与对比 · What-if and comparison: two plans over the register, told as it is worked out. Nothing is recorded. */
import { zValidator } from '@hono/zod-validator'
import { adoptedVersions } from '@oneruler/campaign/plan-versions'
import { numbersOf } from '@oneruler/ruler/authoring/plan-numbers'
import { planChangeWords } from '@oneruler/words/plan-change'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { logFailure } from '../failure-log.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { planDiffPage, registerFacts } from '../pages/plan-diff.ts'
import type { PlanDiffMessage, PlanGiven, PlanNumbersPage } from '../plan-change-pages.ts'
import { planInForce, publishedPlan } from '../plan-in-force.ts'
import { diffRegister } from '../ruler/register-diff.ts'
import { asked, DayQuery, dayOf, dayText, type ProjectEnv } from './asked.ts'

const words = planChangeWords.zh
const Given = z.union([
  z.object({ sha256: z.string().max(64) }),
  z.object({ markdown: z.string().max(1_000_000) }),
])
const Wanted = z.object({
  old: Given,
  new: Given,
  day: dayText.optional(),
  /** 补偿方式 taken for those who have not signed, as if on the day; null leaves them out. */
  ifSigned: z.string().max(20).nullable(),
})

export const planDiffRoutes = (deps: Deps) => {
  const { store } = deps.installation

  const textOf = async (loaded: LoadedCampaign, given: PlanGiven): Promise<string | null> => {
    if ('markdown' in given) return given.markdown
    const adopted = adoptedVersions(loaded.campaign.facts).find(({ body }) => body.sha256 === given.sha256)
    return (adopted && (await publishedPlan(store, loaded.projectId, adopted.body)))?.markdown ?? null
  }

  return new Hono<ProjectEnv>()
    .get('/plan/numbers', asked(DayQuery), async (c) => {
      const { loaded } = c.var
      const inForce = await planInForce(store, loaded, dayOf(loaded, c.req.valid('query').day, deps))
      if (!inForce) return c.json(null)
      const { adopted, markdown } = inForce
      const page: PlanNumbersPage = {
        ...{ version: adopted.version, sha256: adopted.sha256, markdown },
        numbers: numbersOf(markdown),
      }
      return c.json(page)
    })
    .post(
      '/plan/diff',
      zValidator('json', Wanted, (result, c) => {
        if (!result.success) return c.json({ message: words.badRequest() }, 400)
      }),
      async (c) => {
        const { loaded } = c.var
        const wanted = c.req.valid('json')
        const day = dayOf(loaded, wanted.day, deps)
        const [old, after] = [await textOf(loaded, wanted.old), await textOf(loaded, wanted.new)]
        if (old === null || after === null) return c.json({ message: words.unknownVersion() }, 404)
        const ifSigned = wanted.ifSigned === null ? null : { choice: wanted.ifSigned, signedOn: day }
        const households = registerFacts(campaignAsOf(loaded, day), ifSigned)
        c.header('Content-Type', 'application/x-ndjson')
        c.header('X-Accel-Buffering', 'no')
        return stream(c, async (out) => {
          const stop = new AbortController()
          out.onAbort(() => stop.abort(new Stopped()))
          const tell = (message: PlanDiffMessage) => out.write(`${JSON.stringify(message)}\n`)
          try {
            const end = await diffRegister(
              { old, new: after, households },
              (progress) => void tell({ progress }),
              stop.signal,
            )
            await tell('diff' in end ? { diff: planDiffPage(end.diff) } : { refused: words[end.cannotRun]() })
          } catch (error) {
            if (error instanceof Stopped) return
            const id = c.get('requestId')
            logFailure(error, { requestId: id, route: 'POST plan/diff' })
            await tell({ refused: serverWords.zh.failed({ requestId: id }) })
          }
        })
      },
    )
}

/** Whoever asked has gone. */
class Stopped extends Error {}
