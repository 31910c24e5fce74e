/** 打印批次 · Print batches: papers for many households at once: asked for, watched, cancelled, fetched; and what was printed. */
import { zValidator } from '@hono/zod-validator'
import { writtenText } from '@oneruler/campaign/written-text'
import { listHouseholds } from '@oneruler/store/household-list'
import { printWords } from '@oneruler/words/print'
import { serverWords } from '@oneruler/words/server'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { batchLines, batchPage, printKinds } from '../papers/batches/batch-pages.ts'
import { type BatchAsked, isOver, PrintBatches } from '../papers/batches/print-batches.ts'
import { householdPaperOf } from '../papers/household-papers.ts'
import type { PrintBatchesPage, PrintJobPage } from '../print-pages.ts'
import { logExport } from '../sign-in/export-line.ts'
import { withNames } from '../sign-in/grant-lines.ts'
import { hasAccess } from '../sign-in/permitted.ts'
import { type Bounds, boundsOf, within } from '../sign-in/reach.ts'
import { dayOf, type ProjectEnv } from './asked.ts'
import { eventStream } from './event-stream.ts'
import { HouseholdsQuery, listed } from './household-query.ts'
import { Stated } from './papers.ts'

const words = printWords.zh

/** In one batch: some two thousand pages; an office with more households prints twice. */
const MOST_AT_ONCE = 1000

const Wanted = z.object({
  kind: z.string().max(50),
  stated: Stated.default({}),
  /** Ticked in the list, or all that the list shows for a query. */
  of: z.union([
    z.object({ households: z.array(z.string().max(100).transform(writtenText)).min(1) }),
    z.object({ query: HouseholdsQuery }),
  ]),
})

const FILES = {
  'bound.pdf': { held: 'bound', type: 'application/pdf', ending: 'pdf' },
  'singles.zip': { held: 'singles', type: 'application/zip', ending: 'zip' },
} as const

export const printBatchRoutes = (deps: Deps) => {
  const { store } = deps.installation
  const batches = new PrintBatches(deps)
  type Env = Context<ProjectEnv>
  const askedBy = (c: Env, bounds: Bounds = c.var.bounds): BatchAsked => {
    const { loaded, actor } = c.var
    return {
      projectId: loaded.projectId,
      batch: c.req.param('batch') ?? '',
      account: actor.account,
      sees: (household) => within(bounds, loaded.campaign.households.get(household)),
    }
  }
  /** The same by what whoever asks may see by now; null where he may print no more. */
  const askedNow = async (c: Env): Promise<BatchAsked | null> => {
    const acting = await c.var.actingNow().catch(() => null)
    if (acting === null || !hasAccess(acting, 'printing')) return null
    return askedBy(c, boundsOf(acting.held, c.var.loaded.campaign, deps.today()))
  }
  const gone = (c: Env) => c.json({ message: words.gone() }, 404)

  /** The numbers asked for, in the order of the register; or why not. */
  const numbersOf = async (c: Env, { of }: z.infer<typeof Wanted>): Promise<readonly string[]> => {
    if ('households' in of) return of.households
    const { loaded, bounds } = c.var
    const every = {
      ...listed(of.query, dayOf(loaded, of.query.day, deps), bounds),
      page: 1,
      size: MOST_AT_ONCE + 1,
    }
    const { rows } = await listHouseholds(store.pool, loaded.projectId, every)
    return rows.map(({ number }) => number)
  }

  return new Hono<ProjectEnv>()
    .get('/print-batches', async (c) => {
      const { loaded, bounds } = c.var
      const underWay = batches.underWay(askedBy(c))
      const page: PrintBatchesPage = {
        kinds: printKinds(),
        underWay,
        batches: await withNames(store, batchLines(loaded, bounds)),
      }
      return c.json(page)
    })
    .post(
      '/print-batches',
      zValidator('json', Wanted, (result, c) => {
        if (!result.success) return c.json({ message: words.notUnderstood() }, 400)
      }),
      async (c) => {
        const wanted = c.req.valid('json')
        const { loaded, bounds, actor } = c.var
        const paper = householdPaperOf(wanted.kind)
        if (!paper) return c.json({ message: serverWords.zh.unknownPaper() }, 404)
        const asked = new Set(await numbersOf(c, wanted))
        if (asked.size === 0) return c.json({ message: words.nobody() }, 400)
        if (asked.size > MOST_AT_ONCE) return c.json({ message: words.tooMany({ most: MOST_AT_ONCE }) }, 400)
        const { households: register } = loaded.campaign
        const seen = (number: string) => register.has(number) && within(bounds, register.get(number))
        const unknown = [...asked].find((number) => !seen(number))
        if (unknown !== undefined)
          return c.json({ message: serverWords.zh.unknownHousehold({ number: unknown }) }, 404)
        const households = [...register.values()].filter(({ number }) => asked.has(number))
        const { stated } = wanted
        return c.json(batches.begin({ loaded, paper, households, stated, account: actor.account }), 202)
      },
    )
    .get('/print-batches/:batch', async (c) => {
      const asked = askedBy(c)
      const page = batchPage(c.var.loaded, c.var.bounds, asked.batch, batches.files(asked) !== null)
      if (!page) return gone(c)
      const [named] = await withNames(store, [page])
      return c.json(named ?? page)
    })
    .get('/print-batches/:batch/job', (c) => {
      const page = batches.page(askedBy(c))
      return page ? c.json(page) : gone(c)
    })
    .get('/print-batches/:batch/progress', (c) => {
      const asked = askedBy(c)
      const page = batches.page(asked)
      if (!page) return gone(c)
      return eventStream(c, ({ tell, end }) => {
        let [latest, isTelling]: [PrintJobPage | null, boolean] = [null, false]
        /** What comes while it is asked whether the reader still may, is told as its last state. */
        const show = async (current: PrintJobPage) => {
          latest = current
          if (isTelling) return
          isTelling = true
          for (let next: PrintJobPage | null = latest; next !== null; next = latest) {
            latest = null
            const now = await askedNow(c)
            if (now === null || batches.page(now) === null) return end()
            // Whom it lacks something for comes with the page itself.
            tell('progress', { ...next, notReady: [] })
            if (isOver(next)) return end()
          }
          isTelling = false
        }
        void show(page)
        return batches.watch(asked, show)
      })
    })
    .post('/print-batches/:batch/cancel', (c) => {
      const page = batches.cancel(askedBy(c))
      return page ? c.json(page) : gone(c)
    })
    .get('/print-batches/:batch/files/:file', async (c) => {
      const asked = askedBy(c)
      const file = FILES[c.req.param('file') as keyof typeof FILES]
      const [page, files] = [batches.page(asked), batches.files(asked)]
      if (!file || !page || !files) return gone(c)
      await logExport(deps, c.var, { project: asked.projectId, table: 'papers', rows: page.printed })
      const name = words.fileName({ name: page.name, households: page.printed, ending: file.ending })
      return c.body(files[file.held] as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': file.type,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      })
    })
}
