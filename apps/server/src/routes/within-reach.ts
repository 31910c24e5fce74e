/**
 * 范围之内 · Within reach: an act needs a role that does it; and what names a household out of reach is answered as if
 * there were none of that number. Lists bound themselves.
 */
import { commandNamed } from '@oneruler/campaign/road/commands'
import { accessWords } from '@oneruler/words/access'
import { serverWords } from '@oneruler/words/server'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { mayAct } from '../sign-in/act-roles.ts'
import { within } from '../sign-in/reach.ts'
import type { ProjectEnv } from './asked.ts'

const ROAD = /\/road\/([^/]+)\/([^/]+)$/
const PAPER = /\/papers\/([^/]+)(\/[^/]+)?$/
const ACT = /\/commands\/([^/]+)(\/many)?$/

interface Acting {
  readonly target?: unknown
  readonly items?: readonly { readonly target?: unknown }[]
}

export const withinReach = createMiddleware<ProjectEnv>(async (c, next) => {
  const { bounds, loaded, actor } = c.var
  const [, name] = ACT.exec(c.req.path) ?? []
  const command = name === undefined ? null : commandNamed(name)
  const notPermitted = () => c.json({ message: accessWords.zh.notPermitted() }, 403)
  if (command && !mayAct(actor.roles, command)) return notPermitted()
  if (bounds === null) return next()
  const [, of, target] = ROAD.exec(c.req.path) ?? []
  // Homes and batches belong to the whole project.
  if ((of ?? command?.of ?? 'household') !== 'household') return notPermitted()
  const [, papersOf] = PAPER.exec(c.req.path) ?? []
  const named = [
    ...(papersOf === undefined ? [] : [decodeURIComponent(papersOf)]),
    ...(c.req.queries('household') ?? []),
    ...(target === undefined ? [] : [decodeURIComponent(target)]),
    ...(command ? await targetsOf(c) : []),
  ]
  const beyond = named.find((number) => !within(bounds, loaded.campaign.households.get(number)))
  if (beyond === undefined) return next()
  return c.json({ message: serverWords.zh.unknownHousehold({ number: beyond }) }, 404)
})

/** What an act, or each of many, is done on. */
async function targetsOf(c: Context): Promise<string[]> {
  const acting = (await c.req.json().catch(() => null)) as Acting | null
  const items = Array.isArray(acting?.items) ? (acting.items as readonly (Acting | null)[]) : []
  return [acting, ...items].flatMap((one) => one?.target ?? []).map(String)
}
