/**
 * 行为人 · Actor: who a request acts for, in the project it names; every act records him by his account.
 */
import { ROLES, type Role } from '@oneruler/campaign/role'
import { createMiddleware } from 'hono/factory'
import type { Deps } from '../deps.ts'

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
  Variables: { actor: Actor }
}

/** Puts at hand who acts. */
export const theActor = ({ actor }: Deps) =>
  createMiddleware<ActorEnv>((c, next) => {
    c.set('actor', { account: actor, name: actor, staff: null, roles: ROLES })
    return next()
  })
