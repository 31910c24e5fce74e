/**
 * 范围之内 · Within reach: an act needs a role that does it; and what names a household out of reach is answered as if
 * there were none of that number. Lists bound themselves.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import { carriersOf } from '@oneruler/campaign/handover'
import { commandNamed } from '@oneruler/campaign/road/commands'
import { writtenText } from '@oneruler/campaign/written-text'
import { accessWords } from '@oneruler/words/access'
import { serverWords } from '@oneruler/words/server'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { mayAct, OF_ONESELF } from '../sign-in/act-roles.ts'
import { issueWithin } from '../sign-in/issue-reach.ts'
import { belongsTo, within } from '../sign-in/reach.ts'
import type { ProjectEnv } from './asked.ts'

const ROAD = /\/road\/([^/]+)\/([^/]+)$/
const FIELD_ACT = /\/field\/commands\/[^/]+$/
const ACT = /\/commands\/([^/]+)(\/many)?$/

/** As the act will read it, so that no other writing of a number passes by. */
const written = (key: unknown): string => writtenText(String(key ?? ''))

interface One {
  readonly target?: unknown
  readonly input?: { readonly household?: unknown; readonly group?: unknown; readonly partner?: unknown }
}
interface Acting extends One {
  readonly items?: readonly (One | null)[]
}

export const withinReach = createMiddleware<ProjectEnv>(async (c, next) => {
  const { bounds, loaded, actor } = c.var
  const [, name] = ACT.exec(c.req.path) ?? []
  const command = name === undefined ? null : commandNamed(name)
  const notPermitted = () => c.json({ message: accessWords.zh.notPermitted() }, 403)
  if (command && !mayAct(actor.roles, command)) return notPermitted()
  if (bounds === null) return next()
  const [, of, target] = ROAD.exec(c.req.path) ?? []
  const kind = of ?? command?.of ?? 'household'
  if (command && (kind === 'issue' || OF_ONESELF.includes(command.name))) {
    const isOwn = issueWithin(bounds, loaded.campaign, actor.staff)
    const issues = new Map(loaded.campaign.issues.map(({ opened: { body } }) => [body.number, body]))
    for (const { target, input } of await actsOf(c)) {
      const issue = kind === 'issue' ? issues.get(written(target)) : undefined
      if (issue && !isOwn(issue))
        return c.json({ message: serverWords.zh.unknownIssue({ number: issue.number }) }, 404)
      const household = written(input?.household)
      if (household !== '' && !within(bounds, loaded.campaign.households.get(household)))
        return c.json({ message: serverWords.zh.unknownHousehold({ number: household }) }, 404)
    }
    return next()
  }
  // Homes and batches belong to the whole project.
  if (kind !== 'household') return notPermitted()
  const asked = command ? (await actsOf(c)).filter(({ target }) => target !== undefined) : []
  const isBegun = ({ target }: One) => command?.begins && !loaded.campaign.households.has(written(target))
  const [begun, acts] = [asked.filter(isBegun), asked.filter((one) => !isBegun(one))]
  // A household that is to be registered is whose the form says.
  const isWithin = ({ input }: One) =>
    belongsTo(bounds, { group: written(input?.group), partner: written(input?.partner) })
  if (!begun.every(isWithin)) return notPermitted()
  const named = [
    ...(c.req.queries('household') ?? []),
    ...(target === undefined ? [] : [decodeURIComponent(target)]),
    ...acts.map(({ target }) => written(target)),
  ]
  // What came along on a phone may lie beyond by now: the route keeps it for whoever has the household (docs/sync.md, H4).
  const hadIt = (number: string) =>
    FIELD_ACT.test(c.req.path) && carried(loaded.campaign.households.get(number), actor.staff)
  const beyond = named.find(
    (number) => !within(bounds, loaded.campaign.households.get(number)) && !hadIt(number),
  )
  if (beyond === undefined) return next()
  return c.json({ message: serverWords.zh.unknownHousehold({ number: beyond }) }, 404)
})

const carried = (household: Dossier | undefined, staff: string | null): boolean =>
  household !== undefined && carriersOf(household).some(({ person }) => person === staff)

/** The act, or each of many. */
async function actsOf(c: Context): Promise<One[]> {
  const acting = (await c.req.json().catch(() => null)) as Acting | null
  const items = Array.isArray(acting?.items) ? acting.items : []
  return [acting, ...items].flatMap((one) => one ?? [])
}
