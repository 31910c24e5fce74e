/**
 * 行为人 · Actor: who a request acts for, in the project it names; every act records him by his account.
 */
import type { Role } from '@oneruler/campaign/role'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { businessDay } from '../business-day.ts'
import type { Deps } from '../deps.ts'
import { addressOf, askingHeaders } from './asker.ts'
import type { Auth } from './auth.ts'
import { type Grant, grantsOf, heldIn, inForce } from './grants.ts'
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

/** Somebody signed in, as of now. */
interface Acting {
  readonly session: OpenSession
  readonly actor: Actor
  /** In force today, everywhere; and those of them that count in the project of the path. */
  readonly grants: readonly Grant[]
  readonly held: readonly Grant[]
}

export interface ActorEnv {
  /** Where nobody is signed in, only what is open to anybody is reached, and `session` … `held` are not there. */
  Variables: Acting & {
    /** From where the request comes. */
    readonly address: string
    /** The same asked again later: null where he has signed out or was signed out meanwhile. */
    readonly actingNow: () => Promise<Acting | null>
  }
}

/** The project an address names; an address written otherwise names none that anybody holds a role in. */
export const projectIn = (path: string): string | null => /^\/api\/projects\/([^/]+)/.exec(path)?.[1] ?? null

/** Puts at hand who acts, where somebody is signed in. */
export const theActor = (deps: Deps, auth: Auth) =>
  createMiddleware<ActorEnv>(async (c, next) => {
    const address = addressOf(c, deps.publicAddress !== null)
    const headers = askingHeaders(c, address, 'with cookies')
    c.set('address', address)
    c.set('actingNow', async () => {
      const { session } = await openSession(auth, headers, 'looked at only')
      return session && actingIn(deps, session, c)
    })
    const { session, setCookies } = await openSession(auth, headers, 'used')
    if (session) {
      const { actor, grants, held } = await actingIn(deps, session, c)
      c.set('session', session)
      c.set('actor', actor)
      c.set('grants', grants)
      c.set('held', held)
    }
    await next()
    for (const cookie of setCookies) c.header('Set-Cookie', cookie, { append: true })
  })

async function actingIn(
  { installation: { store }, now }: Deps,
  session: OpenSession,
  c: Context,
): Promise<Acting> {
  const grants = inForce(await grantsOf(store, session.account), businessDay(now()))
  const held = heldIn(grants, projectIn(c.req.path))
  const actor = {
    account: session.account,
    name: session.name,
    staff: held.find(({ staff }) => staff !== null)?.staff ?? null,
    roles: [...new Set(held.map(({ role }) => role))],
  }
  return { session, actor, grants, held }
}
