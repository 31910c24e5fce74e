/** 单点登录 · Single sign-on: to the service that vouches for people, and back. */
import { accessWords } from '@oneruler/words/access'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { writeLine } from '../sign-in/access-log.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { askingHeaders } from '../sign-in/asker.ts'
import type { Auth } from '../sign-in/auth.ts'
import { openSession, sentBack } from '../sign-in/session.ts'
import type { SignOnFault, SingleSignOn } from '../sign-in/single-sign-on.ts'
import { received } from './received.ts'

const words = accessWords.zh
const Part = z.string().max(4_000).optional()
const Returned = z.object({ code: Part, state: Part, iss: Part, error: Part })
const BY = { by: 'single-sign-on' }

export const singleSignOnRoutes = (deps: Deps, auth: Auth, signOn: SingleSignOn | null) => {
  const { store } = deps.installation
  const none = (c: Context) => c.json({ message: words.noSingleSignOn() }, 404)
  const refused = async (c: Context<ActorEnv>, why: SignOnFault) => {
    const { address } = c.var
    await writeLine(store, { what: 'sign-in-refused', at: deps.now(), address, detail: { ...BY, why } })
    return c.json({ message: words[why]() }, why === 'unreachable' ? 503 : 401)
  }

  return new Hono<ActorEnv>()
    .post('/sign-in/single/begin', async (c) => {
      if (!signOn) return none(c)
      const begun = await signOn.begin(askingHeaders(c, c.var.address, 'without'))
      if ('fault' in begun) return refused(c, begun.fault)
      for (const cookie of begun.cookies) c.header('Set-Cookie', cookie, { append: true })
      return c.json({ url: begun.url })
    })
    .post('/sign-in/single', received(Returned), async (c) => {
      if (!signOn) return none(c)
      const headers = askingHeaders(c, c.var.address, 'with cookies')
      const finished = await signOn.finish(c.req.valid('json'), headers)
      if ('fault' in finished) return refused(c, finished.fault)
      const { session } = await openSession(auth, sentBack(finished.cookies), 'looked at only')
      if (!session) return refused(c, 'notVouched')
      // A browser that signs in as somebody else leaves no session of the first behind.
      if (c.var.session) await auth.api.signOut({ headers })
      for (const cookie of finished.cookies) c.header('Set-Cookie', cookie, { append: true })
      const { account } = session
      const { address } = c.var
      await writeLine(store, {
        what: 'signed-in',
        at: deps.now(),
        account,
        acted: account,
        address,
        detail: BY,
      })
      return c.json({ second: false })
    })
}
