/**
 * 请求配额 · Request budget: how much one account, and everybody behind one address, may ask within a minute. Whoever has
 * used it up is told when to come back.
 */
import { isIPv6 } from 'node:net'
import { accessWords } from '@oneruler/words/access'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { businessMoment } from '../business-day.ts'
import type { Deps } from '../deps.ts'
import { writeLine } from '../sign-in/access-log.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { addressOf } from '../sign-in/asker.ts'

const WINDOW_S = 60

export interface Budgets {
  /** In points a minute; a plain question costs one. A whole office may sit behind one address. */
  readonly ofAddress: number
  readonly ofAccount: number
  /** Live streams open at once, of one account: its tabs. */
  readonly streams: number
  /** Of one exported table; more would not fit into memory at once. */
  readonly rows: number
}
export const BUDGETS: Budgets = { ofAddress: 12_000, ofAccount: 1_200, streams: 30, rows: 50_000 }

const PROJECT = '/api/projects/:project'
/** What works on many households at once, writes a workbook or a paper, or hashes a password. */
const PRICES: Readonly<Record<string, number>> = {
  'POST /api/imports': 40,
  'GET /api/imports/:id/marked.xlsx': 20,
  'POST /api/access-log/grants.xlsx': 20,
  [`POST ${PROJECT}/households.xlsx`]: 20,
  [`POST ${PROJECT}/reconciliation.xlsx`]: 20,
  [`POST ${PROJECT}/audit-extract.zip`]: 60,
  [`POST ${PROJECT}/plan/diff`]: 20,
  [`POST ${PROJECT}/plan/publication/check`]: 20,
  [`POST ${PROJECT}/plan/proposals`]: 20,
  [`POST ${PROJECT}/plan/proposals/:sha256/publish`]: 20,
  [`POST ${PROJECT}/commands/:name/many`]: 20,
  [`GET ${PROJECT}/project-papers`]: 10,
  [`GET ${PROJECT}/project-papers/:kind`]: 10,
  [`POST ${PROJECT}/project-papers/:kind`]: 10,
  [`POST ${PROJECT}/print-batches`]: 40,
  [`GET ${PROJECT}/print-batches/:batch/files/:file`]: 20,
  [`GET ${PROJECT}/paper-templates/:paper/versions/:version/preview`]: 5,
  [`GET ${PROJECT}/households/:number/papers/:kind`]: 5,
  [`POST ${PROJECT}/households/:number/papers/:kind`]: 5,
  'POST /api/sign-in': 10,
  'POST /api/sign-in/single/begin': 10,
  'POST /api/sign-in/single': 10,
  'POST /api/join': 10,
}

export function requestBudget(
  deps: Deps,
  { ofAddress, ofAccount }: Pick<Budgets, 'ofAddress' | 'ofAccount'>,
) {
  const addresses = new RateLimiterMemory({ points: ofAddress, duration: WINDOW_S })
  const accounts = new RateLimiterMemory({ points: ofAccount, duration: WINDOW_S })
  const log = (address: string, account: string | null) =>
    writeLine(deps.installation.store, { what: 'requests-paused', at: deps.now(), address, account })

  return {
    /** Before anything is looked up. */
    addressWithin: createMiddleware(async (c, next) => {
      const address = addressOf(c, deps.publicAddress !== null)
      const used = await consumed(addresses, networkOf(address), priceOf(c))
      if (used === null) return next()
      if (used.isFirst) await log(address, null)
      return comeBack(c, deps.now(), used.waitMs)
    }),
    /** Once it is known who asks. */
    accountWithin: createMiddleware<ActorEnv>(async (c, next) => {
      if (!c.var.session) return next()
      const { account } = c.var.session
      const used = await consumed(accounts, account, priceOf(c))
      if (used === null) return next()
      if (used.isFirst) await log(c.var.address, account)
      return comeBack(c, deps.now(), used.waitMs)
    }),
  }
}

function priceOf(c: Context): number {
  const route = matchedRoutes(c).find(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
  return PRICES[`${route?.method} ${route?.path}`] ?? 1
}

/** Null within the budget. `isFirst`: this request used it up, so that a flood is one line of the log. */
async function consumed(budget: RateLimiterMemory, key: string, price: number) {
  const used = await budget.consume(key, price).catch((over: unknown) => over)
  if (!(used instanceof RateLimiterRes)) throw used
  if (used.consumedPoints <= budget.points) return null
  return { waitMs: used.msBeforeNext, isFirst: used.consumedPoints - price <= budget.points }
}

/** 429, with the moment by the office's clock. */
export function comeBack(c: Context, now: Date, waitMs: number) {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000))
  c.header('Retry-After', String(seconds))
  const at = businessMoment(new Date(now.getTime() + seconds * 1000)).slice(11)
  return c.json({ message: accessWords.zh.tooManyRequests({ at, seconds }) }, 429)
}

/** Whoever has one address of IPv6 has the 2⁶⁴ beside it. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const before = head.split(':').filter((group) => group !== '')
  const after = tail.split(':').filter((group) => group !== '')
  const missing = address.includes('::') ? Array(8 - before.length - after.length).fill('0') : []
  return [...before, ...missing, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}
