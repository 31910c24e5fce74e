/** 文书 · Papers: which a household can have printed, what the others lack, and the papers themselves as PDF. */
import { paperPdf } from '@oneruler/documents/papers/paper-pdf'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { HOUSEHOLD_PAPERS, householdPaper, sayRefused } from '../papers/household-papers.ts'
import type { HouseholdPapersPage } from '../road-pages.ts'
import { exportNote } from '../sign-in/export-note.ts'
import { within } from '../sign-in/reach.ts'
import type { ProjectEnv } from './asked.ts'

const words = serverWords.zh

export const paperRoutes = (deps: Deps) => {
  const { store } = deps.installation
  return new Hono<ProjectEnv>()
    .get('/papers/:household', async (c) => {
      const { loaded, bounds } = c.var
      const number = c.req.param('household')
      if (!within(bounds, loaded.campaign.households.get(number)) || !loaded.campaign.households.has(number))
        return c.json({ message: words.unknownHousehold({ number }) }, 404)
      const papers = HOUSEHOLD_PAPERS.map(async (paper) => {
        const completed = await householdPaper(store, loaded, number, paper)
        if (!completed) return []
        const refused = 'refused' in completed ? sayRefused(completed.refused) : []
        return [{ paper, name: householdPaperWords.zh[paper](), refused }]
      })
      const page: HouseholdPapersPage = { papers: (await Promise.all(papers)).flat() }
      return c.json(page)
    })
    .get('/papers/:household/:paper', async (c) => {
      const { loaded, bounds } = c.var
      const number = c.req.param('household')
      const isSeen = within(bounds, loaded.campaign.households.get(number))
      const paper = HOUSEHOLD_PAPERS.find((one) => one === c.req.param('paper'))
      const completed = paper && isSeen ? await householdPaper(store, loaded, number, paper) : null
      if (!paper || !completed) return c.json({ message: words.noPaper({ number }) }, 404)
      const printed = 'refused' in completed ? completed : paperPdf({ complete: completed.complete })
      if ('refused' in printed)
        return c.json({ message: [words.paperRefused(), ...sayRefused(printed.refused)].join('') }, 409)
      await exportNote(deps, c.var, { project: loaded.projectId, table: 'paper', rows: 1, household: number })
      const name = `${number}-${householdPaperWords.zh[paper]()}.pdf`
      return c.body(printed.pdf as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
      })
    })
}
