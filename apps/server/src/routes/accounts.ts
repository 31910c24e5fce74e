/** 账号 · Accounts: closing one and opening it again, and the identity it is bound to. */
import { accessWords } from '@oneruler/words/access'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { closeAccount, openAccount } from '../sign-in/account-closing.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import type { Auth } from '../sign-in/auth.ts'
import { bindIdentity } from '../sign-in/bound-identity.ts'
import type { SingleSignOn } from '../sign-in/single-sign-on.ts'
import { accountOf, actedIn } from './known-account.ts'
import { received, Short } from './received.ts'

const words = accessWords.zh
const Reason = z.object({ reason: Short })
const Identity = z.object({ identity: Short.nullable() })
const LONGEST_REASON = 100

export const accountRoutes = (deps: Deps, auth: Auth, signOn: SingleSignOn | null) => {
  const { store } = deps.installation
  const unknown = (c: Context) => c.json({ message: words.accountUnknown() }, 404)
  const badReason = (c: Context) => c.json({ message: words.reasonForm() }, 400)

  return new Hono<ActorEnv>()
    .post('/people/:account/close', received(Reason), async (c) => {
      const reason = c.req.valid('json').reason.trim()
      if (reason === '' || reason.length > LONGEST_REASON) return badReason(c)
      const account = await accountOf(store, c.req.param('account'))
      if (!account) return unknown(c)
      // So that one who keeps accounts is always left.
      if (account.id === c.var.session.account) return c.json({ message: words.notCloseOneself() }, 409)
      const closed = await closeAccount(store, auth, account.id, { reason, ...actedIn(c, deps.now()) })
      return closed ? c.json({ changed: true }) : c.json({ message: words.closedAlready() }, 409)
    })
    .post('/people/:account/open', received(Reason), async (c) => {
      const reason = c.req.valid('json').reason.trim()
      if (reason === '' || reason.length > LONGEST_REASON) return badReason(c)
      const account = await accountOf(store, c.req.param('account'))
      if (!account) return unknown(c)
      const opened = await openAccount(store, account.id, { reason, ...actedIn(c, deps.now()) })
      return opened ? c.json({ changed: true }) : c.json({ message: words.openAlready() }, 409)
    })
    .post('/people/:account/identity', received(Identity), async (c) => {
      if (!signOn) return c.json({ message: words.noSingleSignOn() }, 404)
      const account = await accountOf(store, c.req.param('account'))
      if (!account) return unknown(c)
      const identity = c.req.valid('json').identity || null
      const fault = await bindIdentity(store, signOn.issuer, account.id, identity, actedIn(c, deps.now()))
      return fault ? c.json({ message: words[fault]() }, 409) : c.json({ changed: true })
    })
}
