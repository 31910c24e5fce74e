/** 安置房与支付 · Money: the stock of homes, what is due, the batches that pay it. */
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { officeClock } from '../business-day.ts'
import type { Deps } from '../deps.ts'
import { homesPage } from '../pages/homes.ts'
import { batchPage, paymentsPage } from '../pages/payments.ts'
import { planInForce } from '../plan-in-force.ts'
import { withNames } from '../sign-in/grant-lines.ts'
import type { ProjectEnv } from './asked.ts'

export const moneyRoutes = ({ installation: { store }, today, now }: Deps) =>
  new Hono<ProjectEnv>()
    .get('/homes', (c) => c.json(homesPage(c.var.loaded, officeClock(today(), now()))))
    .get('/payments', async (c) => {
      const inForce = await planInForce(store, c.var.loaded, today())
      const plan = inForce?.checked.plan
      return c.json(paymentsPage(c.var.loaded, inForce && plan ? { adopted: inForce.adopted, plan } : null))
    })
    .get('/payments/:batch', async (c) => {
      const number = c.req.param('batch')
      const page = batchPage(c.var.loaded, number)
      if (!page) return c.json({ message: serverWords.zh.unknownBatch({ number }) }, 404)
      return c.json({ ...page, evidence: await withNames(store, page.evidence) })
    })
