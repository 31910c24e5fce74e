/**
 * 行为人 · Actor: who a request acts for, in the project it names; every act records him by his account.
 */
import type { Role } from '@oneruler/campaign/role'
import { accessWords } from '@oneruler/words/access'
import { serverWords } from '@oneruler/words/server'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { businessDay } from '../business-day.ts'
import type { Deps } from '../deps.ts'
import { visibleProjects } from '../registered-projects.ts'
import { addressOf, askingHeaders } from './asker.ts'
import type { Auth } from './auth.ts'
import { type Grant, grantsOf, heldIn, inForce } from './grants.ts'
import { may, ROUTES } from './permissions.ts'
import { type OpenSession, openSession } from './session.ts'

export interface Actor {
  /** Stays the same for ever; what events record. */
  readonly account: string
  /** As people read it. */
  readonly name: string
  /** 工号 in this project; null for whoever is not on its roster. */
  readonly staff: string | null
  /** Held today, in this project. */
  readonly roles: readonly Role[]
}

export interface ActorEnv {
  Variables: {
    /** Of whoever is signed in; only routes open to anybody are reached without. */
    session: OpenSession
    actor: Actor
    /** In force today, everywhere; and those of them that count in the project of the path. */
    grants: readonly Grant[]
    held: readonly Grant[]
    /** From where the request comes. */
    address: string
  }
}

/** The project an address names; an address written otherwise names none that anybody holds a role in. */
const projectIn = (path: string): string | null => /^\/api\/projects\/([^/]+)/.exec(path)?.[1] ?? null

/** Puts at hand who acts, where somebody is signed in. */
export const theActor = ({ installation: { store }, now, publicAddress }: Deps, auth: Auth) =>
  createMiddleware<ActorEnv>(async (c, next) => {
    const address = addressOf(c, publicAddress !== null)
    c.set('address', address)
    const { session, setCookies } = await openSession(auth, askingHeaders(c, address, 'with cookies'))
    if (session) {
      const grants = inForce(await grantsOf(store, session.account), businessDay(now()))
      const held = heldIn(grants, projectIn(c.req.path))
      c.set('session', session)
      c.set('grants', grants)
      c.set('held', held)
      c.set('actor', {
        account: session.account,
        name: session.name,
        staff: held.find(({ staff }) => staff !== null)?.staff ?? null,
        roles: [...new Set(held.map(({ role }) => role))],
      })
    }
    await next()
    for (const cookie of setCookies) c.header('Set-Cookie', cookie, { append: true })
  })

/** Lets through what the table of routes allows whoever acts; a route that is not in it, nobody. */
export const permittedOnly = ({ installation: { store } }: Deps) =>
  createMiddleware<ActorEnv>(async (c, next) => {
    const route = matchedRoutes(c).find(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    // There is no such address; the answer to that says so.
    if (!route) return next()
    const access = ROUTES[`${route.method} ${route.path}`]
    if (access === 'anybody') return next()
    if (!c.var.session) return c.json({ message: accessWords.zh.signInFirst() }, 401)
    if (access === 'signed-in') return next()
    if (access === 'ledger-somewhere') {
      if (c.var.grants.some(({ role }) => may([role], 'ledger-writing'))) return next()
    } else if (access !== undefined && may(c.var.actor.roles, access)) return next()
    const project = projectIn(c.req.path)
    if (project === null || c.var.held.length > 0)
      return c.json({ message: accessWords.zh.notPermitted() }, 403)
    // Whoever has no role in a project does not learn whether it exists.
    const visible = await visibleProjects(store, c.var.grants)
    const list = visible.map(({ id, name }) => `${name}（${id}）`).join('、')
    return c.json({ message: serverWords.zh.unknownProject({ id: project, list }) }, 404)
  })
