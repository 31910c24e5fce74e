/**
 * 范围之内 · Within reach: a question or an act that names a household out of reach is answered as if there were none
 * of that number. Lists bound themselves.
 */
import { commandNamed } from '@oneruler/campaign/road/commands'
import { accessWords } from '@oneruler/words/access'
import { serverWords } from '@oneruler/words/server'
import { createMiddleware } from 'hono/factory'
import { within } from '../sign-in/reach.ts'
import type { ProjectEnv } from './asked.ts'

const ROAD = /\/road\/([^/]+)\/([^/]+)$/
const ACT = /\/commands\/([^/]+)(\/many)?$/

interface Acting {
  readonly target?: unknown
  readonly items?: readonly { readonly target?: unknown }[]
}

export const withinReach = createMiddleware<ProjectEnv>(async (c, next) => {
  const { bounds, loaded } = c.var
  if (bounds === null) return next()
  const named: string[] = c.req.queries('household') ?? []
  const [, of, target] = ROAD.exec(c.req.path) ?? []
  const [, command] = ACT.exec(c.req.path) ?? []
  // Homes and batches belong to the whole project.
  const ofProject = of ?? (command === undefined ? undefined : commandNamed(command)?.of) ?? 'household'
  if (ofProject !== 'household') return c.json({ message: accessWords.zh.notPermitted() }, 403)
  if (target !== undefined) named.push(decodeURIComponent(target))
  if (command !== undefined) {
    const acting = (await c.req.json().catch(() => ({}))) as Acting
    named.push(...[acting, ...(acting.items ?? [])].flatMap((one) => one.target ?? []).map(String))
  }
  const beyond = named.find((number) => !within(bounds, loaded.campaign.households.get(number)))
  if (beyond === undefined) return next()
  return c.json({ message: serverWords.zh.unknownHousehold({ number: beyond }) }, 404)
})
