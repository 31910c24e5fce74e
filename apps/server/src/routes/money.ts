/** 安置房与支付 · Money: the stock of homes, what is due, the batches that pay it, and each line from account to bank. */
import { LINES_SHOWN } from '@oneruler/campaign/lines-shown'
import type { Situation } from '@oneruler/campaign/road/situation'
import { ownedElsewhere } from '@oneruler/store/across-projects'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { z } from 'zod'
import { officeClock } from '../business-day.ts'
import type { Deps } from '../deps.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { homesPage } from '../pages/homes.ts'
import { batchPage, paymentsPage } from '../pages/payments.ts'
import { reconciliationPage } from '../pages/reconciliation.ts'
import { reconciliationTable } from '../pages/reconciliation-table.ts'
import { planInForce } from '../plan-in-force.ts'
import { exportMark } from '../sign-in/export-mark.ts'
import { withNames } from '../sign-in/grant-lines.ts'
import { asked, type ProjectEnv } from './asked.ts'
import { downloaded } from './downloaded.ts'
import { statedPurpose } from './stated-purpose.ts'

const LinesQuery = z.object({
  item: z.string().max(100).optional(),
  shown: z.enum(LINES_SHOWN).default('all'),
})

export const moneyRoutes = (deps: Deps) => {
  const { installation, today, now } = deps
  const { store } = installation

  const planFor = async (loaded: LoadedCampaign): Promise<Situation['plan']> => {
    const inForce = await planInForce(store, loaded, today())
    const plan = inForce?.checked.plan
    return inForce && plan ? { adopted: inForce.adopted, plan } : null
  }
  const linesOf = async (loaded: LoadedCampaign, { item, shown }: z.infer<typeof LinesQuery>) =>
    reconciliationPage(loaded, await planFor(loaded), { item: item ?? null, shown })

  return new Hono<ProjectEnv>()
    .get('/homes', (c) => c.json(homesPage(c.var.loaded, officeClock(today(), now()))))
    .get('/payments', async (c) => c.json(paymentsPage(c.var.loaded, await planFor(c.var.loaded))))
    .get('/payments/:batch', async (c) => {
      const number = c.req.param('batch')
      const { loaded } = c.var
      const page = batchPage(loaded, number, await ownedElsewhere(store.pool, loaded.projectId))
      if (!page) return c.json({ message: serverWords.zh.unknownBatch({ number }) }, 404)
      return c.json({ ...page, evidence: await withNames(store, page.evidence) })
    })
    .get('/reconciliation', asked(LinesQuery), async (c) =>
      c.json(await linesOf(c.var.loaded, c.req.valid('query'))),
    )
    .post('/reconciliation.xlsx', asked(LinesQuery), statedPurpose, async (c) => {
      const { loaded } = c.var
      const page = await linesOf(loaded, c.req.valid('query'))
      const { length: rows } = page.rows
      const exported = { project: loaded.projectId, table: 'reconciliation', rows } as const
      const mark = await exportMark(deps, c.var, exported, c.req.valid('json'))
      const table = await reconciliationTable(page, loaded, today(), mark)
      return downloaded(c, table.bytes, table.name)
    })
}
