/** 文书 · Papers: which a household and the project can have printed, what the others lack, and the papers themselves as PDF. */
import { zValidator } from '@hono/zod-validator'
import { isLegible } from '@oneruler/campaign/written-text'
import type { Completed, CompletePaper } from '@oneruler/documents/papers/complete-paper'
import { paperPdf } from '@oneruler/documents/papers/paper-pdf'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { projectPaperWords } from '@oneruler/words/project-papers'
import { serverWords } from '@oneruler/words/server'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { StatedAtPrinting } from '../papers/asked-elements.ts'
import { householdPaperOf, householdPapersPage } from '../papers/household-papers.ts'
import { templateOn } from '../papers/own-template.ts'
import { sayRefused } from '../papers/paper-line.ts'
import { paperSource } from '../papers/paper-source.ts'
import { projectPaperOf, projectPapersPage } from '../papers/project-papers.ts'
import { logExport } from '../sign-in/export-line.ts'
import { within } from '../sign-in/reach.ts'
import type { ProjectEnv } from './asked.ts'

const words = serverWords.zh

/** What no fact holds, by the names of the elements; sent in a body, since it may name people. */
export const Stated = z.record(z.string().max(100), z.string().max(2_000).refine(isLegible))
const Stating = z.object({ stated: Stated })

export const paperRoutes = (deps: Deps) => {
  const { store } = deps.installation
  /** One that lies out of reach is answered like one that is not there. */
  const reached = (c: Context<ProjectEnv>, number: string) => {
    const household = c.var.loaded.campaign.households.get(number)
    return within(c.var.bounds, household) ? household : undefined
  }
  /** @param name of the file, and of the paper where it waits for something */
  const answered = async (
    c: Context<ProjectEnv>,
    completed: Completed | null,
    named: { readonly name: string; readonly awaits: string },
    household: string | null,
  ) => {
    if (!completed) return c.json({ message: householdPaperWords.zh.notBefore(named) }, 409)
    const set = 'refused' in completed ? completed : await setPaper(c, completed.complete)
    if ('refused' in set)
      return c.json({ message: [words.paperRefused(), ...sayRefused(set.refused)].join('') }, 409)
    const { projectId: project } = c.var.loaded
    const of = household === null ? {} : { household }
    await logExport(deps, c.var, { project, table: 'paper', rows: 1, ...of })
    const file = `${[...(household === null ? [] : [household]), named.name].join('-')}.pdf`
    return c.body(set.pdf as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(file)}`,
    })
  }
  /** From the template in use today. */
  const setPaper = async ({ var: { loaded } }: Context<ProjectEnv>, complete: CompletePaper) => {
    const template = await templateOn(store, loaded, complete.paper, deps.today())
    return paperPdf({ complete, own: template?.own ?? null })
  }
  const sourceOf = (c: Context<ProjectEnv>) => paperSource(store, c.var.loaded, deps.today())

  const ofHousehold = async (
    c: Context<ProjectEnv>,
    { number, kind }: { readonly number: string; readonly kind: string },
    stated: StatedAtPrinting,
  ) => {
    const household = reached(c, number)
    if (!household) return c.json({ message: words.unknownHousehold({ number }) }, 404)
    const paper = householdPaperOf(kind)
    if (!paper) return c.json({ message: words.unknownPaper() }, 404)
    const completed = paper.completed(await sourceOf(c), household, stated)
    return answered(c, completed, householdPaperWords.zh.kinds[paper.kind], number)
  }
  const ofProject = async (
    c: Context<ProjectEnv>,
    { kind }: { readonly kind: string },
    stated: StatedAtPrinting,
  ) => {
    const paper = projectPaperOf(kind)
    if (!paper) return c.json({ message: projectPaperWords.zh.unknown() }, 404)
    const completed = paper.completed(await sourceOf(c), stated)
    return answered(c, completed, projectPaperWords.zh.kinds[paper.kind], null)
  }

  const stating = zValidator('json', Stating, (result, c) => {
    if (!result.success) return c.json({ message: words.badCommand() }, 400)
  })
  return new Hono<ProjectEnv>()
    .get('/households/:number/papers', async (c) => {
      const number = c.req.param('number')
      const household = reached(c, number)
      if (!household) return c.json({ message: words.unknownHousehold({ number }) }, 404)
      return c.json(householdPapersPage(await sourceOf(c), household))
    })
    .get('/households/:number/papers/:kind', (c) => ofHousehold(c, c.req.param(), {}))
    .post('/households/:number/papers/:kind', stating, (c) =>
      ofHousehold(c, c.req.param(), c.req.valid('json').stated),
    )
    .get('/project-papers', async (c) => c.json(projectPapersPage(await sourceOf(c))))
    .get('/project-papers/:kind', (c) => ofProject(c, c.req.param(), {}))
    .post('/project-papers/:kind', stating, (c) => ofProject(c, c.req.param(), c.req.valid('json').stated))
}
