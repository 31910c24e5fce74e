/**
 * 接口 · App: every route of the server, and their types for the console's client.
 */
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import type { Deps } from './deps.ts'
import { logFailure } from './failure-log.ts'
import { takenAtOnce } from './own-page/take-request.ts'
import { accessLogRoutes } from './routes/access-log.ts'
import { accountRoutes } from './routes/accounts.ts'
import { theProject } from './routes/asked.ts'
import { batchRoutes } from './routes/batches.ts'
import { bulkRoutes } from './routes/bulk.ts'
import { bulletinRoutes } from './routes/bulletins.ts'
import { closeOutRoutes } from './routes/close-out.ts'
import { commandRoutes } from './routes/commands.ts'
import { consoleFiles } from './routes/console-files.ts'
import { evidenceBodies, evidenceRoutes } from './routes/evidence.ts'
import { fieldRoutes } from './routes/field.ts'
import { findingRoutes } from './routes/findings.ts'
import { forecastRoutes } from './routes/forecast.ts'
import { groupRoutes } from './routes/groups.ts'
import { ownHostOnly, ownPagesOnly, pageHeaders } from './routes/guards.ts'
import { householdRoutes } from './routes/households.ts'
import { importRoutes } from './routes/imports.ts'
import { listRoutes } from './routes/lists.ts'
import { liveRoutes } from './routes/live.ts'
import { mapRoutes } from './routes/map.ts'
import { moneyRoutes } from './routes/money.ts'
import { orderRoutes } from './routes/orders.ts'
import { overviewRoutes } from './routes/overview.ts'
import { ownRoutes } from './routes/own.ts'
import { ownRequestRoutes } from './routes/own-requests.ts'
import { ownSlipRoutes } from './routes/own-slip.ts'
import { paperTemplateRoutes, templateBodies } from './routes/paper-templates.ts'
import { paperRoutes } from './routes/papers.ts'
import { peopleRoutes } from './routes/people.ts'
import { planRoutes } from './routes/plans.ts'
import { printBatchRoutes } from './routes/print-batches.ts'
import { projectRoutes } from './routes/projects.ts'
import { publicLogRoutes } from './routes/public-log.ts'
import { publicPages } from './routes/public-pages.ts'
import { BUDGETS, type Budgets, requestBudget } from './routes/request-budget.ts'
import { revealRoutes } from './routes/reveal.ts'
import { searchRoutes } from './routes/search.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { singleSignOnRoutes } from './routes/single-sign-on.ts'
import { wallRoutes } from './routes/wall.ts'
import { withinReach } from './routes/within-reach.ts'
import { workRoutes } from './routes/work.ts'
import { theActor } from './sign-in/actor.ts'
import { openAuth } from './sign-in/auth.ts'
import { onceOnly } from './sign-in/once-only.ts'
import { permittedOnly } from './sign-in/permitted.ts'
import { singleSignOn } from './sign-in/single-sign-on.ts'
import { troubleOf } from './trouble.ts'

/** A plan of the greatest length that is read; only an import and a file take more, and have limits of their own. */
const MOST_BYTES = 5e6

const shortBodies = bodyLimit({
  maxSize: MOST_BYTES,
  onError: (c) => c.json({ message: serverWords.zh.bodyTooLarge({ megabytes: MOST_BYTES / 1e6 }) }, 413),
})

/** Without a name of its own; passkeys need one. */
const SITTING_AT_IT = 'http://localhost'

/** Answers hold names and addresses: no cache keeps them. */
const neverKept = createMiddleware(async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
})

const FILES = /^\/api\/projects\/[^/]+\/files$/
const TEMPLATES = /^\/api\/projects\/[^/]+\/paper-templates\/[^/]+\/(check|versions)$/

/** An import, a file and a template have limits of their own. */
const limitedBodies = createMiddleware((c, next) => {
  if (c.req.path === '/api/imports') return next()
  if (FILES.test(c.req.path)) return evidenceBodies(c, next)
  return (TEMPLATES.test(c.req.path) ? templateBodies : shortBodies)(c, next)
})

export const createApp = (deps: Deps, budgets: Budgets = BUDGETS) => {
  const { addressWithin, accountWithin } = requestBudget(deps, budgets)
  const { store } = deps.installation
  const address = deps.publicAddress ?? SITTING_AT_IT
  const auth = openAuth(store, address)
  const isFirstUse = onceOnly()
  const signOn = deps.signOn ? singleSignOn(store, address, deps.signOn) : null
  return new Hono()
    .onError((error, c) => {
      if (error instanceof HTTPException) return c.json({ message: error.message }, error.status)
      const id = c.get('requestId')
      const trouble = troubleOf(error, id)
      logFailure(error, { requestId: id, route: `${c.req.method} ${c.req.routePath}`, isOurs: !trouble })
      if (trouble) return c.json({ message: trouble.message }, trouble.status)
      return c.json({ message: serverWords.zh.failed({ requestId: id }) }, 500)
    })
    .use(requestId(), pageHeaders(deps), addressWithin, ownHostOnly(deps), ownPagesOnly(deps))
    .use('/api/*', neverKept, theActor(deps, auth), accountWithin, permittedOnly(deps), limitedBodies)
    .use('/api/projects/:project/*', theProject(deps), withinReach)
    .route('/api', signInRoutes(deps, auth, signOn, isFirstUse))
    .route('/api', singleSignOnRoutes(deps, auth, signOn))
    .route('/api', ownRoutes(deps, auth, isFirstUse))
    .route('/api', peopleRoutes(deps, auth, signOn))
    .route('/api', accountRoutes(deps, auth, signOn))
    .route('/api', accessLogRoutes(deps))
    .route('/api', projectRoutes(deps))
    .route('/api', importRoutes(deps))
    .route('/api/projects/:project', overviewRoutes(deps))
    .route('/api/projects/:project', householdRoutes(deps, budgets))
    .route('/api/projects/:project', revealRoutes(deps))
    .route('/api/projects/:project', groupRoutes(deps))
    .route('/api/projects/:project', forecastRoutes(deps))
    .route('/api/projects/:project', findingRoutes(deps))
    .route('/api/projects/:project', listRoutes(deps))
    .route('/api/projects/:project', planRoutes(deps))
    .route('/api/projects/:project', batchRoutes(deps))
    .route('/api/projects/:project', commandRoutes(deps))
    .route('/api/projects/:project', fieldRoutes(deps))
    .route('/api/projects/:project', orderRoutes(deps))
    .route('/api/projects/:project', bulkRoutes(deps))
    .route('/api/projects/:project', mapRoutes(deps))
    .route('/api/projects/:project', wallRoutes(deps))
    .route('/api/projects/:project', moneyRoutes(deps))
    .route('/api/projects/:project', paperRoutes(deps))
    .route('/api/projects/:project', ownSlipRoutes(deps))
    .route('/api/projects/:project', printBatchRoutes(deps))
    .route('/api/projects/:project', paperTemplateRoutes(deps))
    .route('/api/projects/:project', evidenceRoutes(deps))
    .route('/api/projects/:project', workRoutes(deps))
    .route('/api/projects/:project', closeOutRoutes(deps))
    .route('/api/projects/:project', bulletinRoutes(deps))
    .route('/api/projects/:project', searchRoutes(deps))
    .route('/api/projects/:project', liveRoutes(deps, budgets))
    .route('/log', publicLogRoutes(deps))
    .route('/public', ownRequestRoutes(takenAtOnce(deps)))
    .route('/public', publicPages(deps.portalDir ?? null))
    .route('/', consoleFiles(deps.consoleDir))
}

export type AppType = ReturnType<typeof createApp>
