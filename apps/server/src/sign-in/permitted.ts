/**
 * 准入 · Permitted: lets through what the table of routes allows whoever acts; a route that is not in it, nobody.
 */
import { accessWords } from '@oneruler/words/access'
import { serverWords } from '@oneruler/words/server'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Deps } from '../deps.ts'
import { visibleProjects } from '../registered-projects.ts'
import { type ActorEnv, projectIn } from './actor.ts'
import { type Access, may, ROUTES } from './permissions.ts'

type Acting = Pick<ActorEnv['Variables'], 'actor' | 'grants'>

/** Whether somebody signed in has this access. */
export function hasAccess({ actor, grants }: Acting, access: Access | undefined): boolean {
  if (access === undefined) return false
  if (access === 'anybody' || access === 'signed-in') return true
  if (access === 'ledger-somewhere') return grants.some(({ role }) => may([role], 'ledger-writing'))
  return may(actor.roles, access)
}

export const permittedOnly = ({ installation: { store } }: Deps) =>
  createMiddleware<ActorEnv>(async (c, next) => {
    const route = matchedRoutes(c).find(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    if (!route) return c.json({ message: serverWords.zh.unknownPath() }, 404)
    const access = ROUTES[`${route.method} ${route.path}`]
    if (access === 'anybody') return next()
    if (!c.var.session) return c.json({ message: accessWords.zh.signInFirst() }, 401)
    if (hasAccess(c.var, access)) return next()
    const project = projectIn(c.req.path)
    if (project === null || c.var.held.length > 0)
      return c.json({ message: accessWords.zh.notPermitted() }, 403)
    // Whoever has no role in a project does not learn whether it exists.
    const visible = await visibleProjects(store, c.var.grants)
    const list = visible.map(({ id, name }) => `${name}（${id}）`).join('、')
    return c.json({ message: serverWords.zh.unknownProject({ id: project, list }) }, 404)
  })
