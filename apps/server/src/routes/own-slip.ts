/** 我家凭条 · The slip with which a household opens its own page, as PDF; who printed it is told on that page. */
import { ownSlip } from '@oneruler/documents/papers/kinds/own-slip'
import { paperPdf } from '@oneruler/documents/papers/paper-pdf'
import { ownPageWords } from '@oneruler/words/own-page'
import { serverWords } from '@oneruler/words/server'
import { type Context, Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { completedSlip } from '../own-page/own-slip.ts'
import { templateOn } from '../papers/own-template.ts'
import { sayRefused } from '../papers/paper-line.ts'
import { logExport } from '../sign-in/export-line.ts'
import { within } from '../sign-in/reach.ts'
import type { ProjectEnv } from './asked.ts'

export const ownSlipRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>().get('/households/:number/own-slip', async (c) => {
    const { store } = deps.installation
    const { loaded, bounds } = c.var
    const number = c.req.param('number')
    const household = loaded.campaign.households.get(number)
    // One that lies out of reach is answered like one that is not there.
    if (!household || !within(bounds, household))
      return c.json({ message: serverWords.zh.unknownHousehold({ number }) }, 404)
    const site = siteOf(c, deps)
    if (site === null) return c.json({ message: ownPageWords.zh.noSite() }, 409)
    const completed = await completedSlip(store, loaded, household, site)
    if ('refused' in completed) return c.json({ message: sayRefused(completed.refused).join('') }, 409)
    const template = await templateOn(store, loaded, ownSlip, deps.today())
    const set = paperPdf({ complete: completed.complete, own: template?.own ?? null })
    if ('refused' in set) return c.json({ message: sayRefused(set.refused).join('') }, 409)
    await logExport(deps, c.var, { project: loaded.projectId, table: 'ownSlip', rows: 1, household: number })
    return c.body(set.pdf as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(`${number}-${ownSlip.name}.pdf`)}`,
    })
  })

/** Where the public pages of the project are read; null where this server neither shows them nor was told. */
function siteOf(c: Context<ProjectEnv>, { portalAddress, portalDir, publicAddress }: Deps): string | null {
  const { projectId } = c.var.loaded
  if (portalAddress !== undefined) return `${portalAddress.replace(/\/$/, '')}/${projectId}/`
  if (portalDir === undefined) return null
  return `${publicAddress ?? new URL(c.req.url).origin}/public/${projectId}/`
}
