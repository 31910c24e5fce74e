/** 登录 · Sign-in: by password and second factor, by passkey, by a one-time link; and out again. */
import { accessWords } from '@oneruler/words/access'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { LinkPage, WhoPage } from '../access-pages.ts'
import type { Deps } from '../deps.ts'
import { visibleProjects } from '../registered-projects.ts'
import { type AccessEntry, nameKeyOf, writeLine } from '../sign-in/access-log.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { askingHeaders } from '../sign-in/asker.ts'
import { mayTry, PAUSE_MINUTES } from '../sign-in/attempts.ts'
import type { Auth } from '../sign-in/auth.ts'
import { join } from '../sign-in/join.ts'
import { anyAccount, lookAtLink } from '../sign-in/links.ts'
import type { OnceOnly } from '../sign-in/once-only.ts'
import { LEAST_PASSWORD } from '../sign-in/password-strength.ts'
import { may } from '../sign-in/permissions.ts'
import { sentBack } from '../sign-in/session.ts'
import type { SingleSignOn } from '../sign-in/single-sign-on.ts'
import { faultMessage, received, Short, shortBody } from './received.ts'

const words = accessWords.zh
const Credentials = z.object({ username: Short, password: Short })
const SecondFactor = z.object({ code: Short, kind: z.enum(['totp', 'backup']) })
const Token = z.object({ token: Short })
const Joining = Token.extend({ name: Short, username: Short, password: Short })
const PasskeyAnswer = z.object({ response: z.looseObject({ id: z.string() }) })

/** The answer of the library, with its cookies; null where it refused. */
type Answered = { readonly headers: Headers; readonly account: string | null } | null

export const signInRoutes = (deps: Deps, auth: Auth, signOn: SingleSignOn | null, isFirstUse: OnceOnly) => {
  const { store } = deps.installation
  const service = signOn?.name ?? null
  const headersOf = (c: Context<ActorEnv>, cookies: 'with cookies' | 'without') =>
    askingHeaders(c, c.var.address, cookies)
  const log = (
    c: Context<ActorEnv>,
    what: AccessEntry,
    line: { account?: string | null; nameKey?: string | null },
  ) =>
    writeLine(store, { what, at: deps.now(), acted: line.account ?? null, address: c.var.address, ...line })
  const keepCookies = (c: Context, headers: Headers) => {
    for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  }

  /** A browser that signs in as somebody else leaves no session of the first behind. */
  const endFormer = async (c: Context<ActorEnv>) => {
    if (c.var.session) await auth.api.signOut({ headers: headersOf(c, 'with cookies') })
  }
  const byPassword = async (c: Context<ActorEnv>, asked: z.infer<typeof Credentials>) => {
    const answer = await auth.api
      .signInUsername({ body: asked, headers: headersOf(c, 'without'), returnHeaders: true })
      .catch(() => null)
    if (!answer?.response) return null
    await endFormer(c)
    keepCookies(c, answer.headers)
    return 'twoFactorRedirect' in answer.response ? 'second' : answer.response.user.id
  }

  return new Hono<ActorEnv>()
    .use('/sign-in/*', shortBody)
    .use('/join/*', shortBody)
    .get('/session', async (c) => {
      const { session, actor, grants } = c.var
      if (!session)
        return c.json<WhoPage>({
          signedIn: null,
          anyAccount: await anyAccount(store.pool),
          singleSignOn: service,
        })
      return c.json<WhoPage>({
        signedIn: {
          account: session.account,
          name: session.name,
          roles: actor.roles,
          keepsPeople: may(actor.roles, 'people'),
          readsLog: may(actor.roles, 'access-log'),
          writesLedger: may(actor.roles, 'ledger-writing'),
          projects: (await visibleProjects(store, grants)).length,
        },
        anyAccount: true,
        singleSignOn: service,
      })
    })
    .post('/sign-in', received(Credentials), async (c) => {
      const asked = c.req.valid('json')
      const attempt = { username: asked.username, address: c.var.address, at: deps.now() }
      if (!(await mayTry(store, attempt)))
        return c.json({ message: words.locked({ minutes: PAUSE_MINUTES }) }, 429)
      const nameKey = nameKeyOf(store, asked.username)
      const account = await byPassword(c, asked)
      if (account === null) {
        await log(c, 'sign-in-refused', { nameKey })
        return c.json({ message: words.wrongNameOrPassword() }, 401)
      }
      if (account === 'second') return c.json({ second: true })
      await log(c, 'signed-in', { account, nameKey })
      return c.json({ second: false })
    })
    .post('/sign-in/second', received(SecondFactor), async (c) => {
      const { code, kind } = c.req.valid('json')
      const asking = { body: { code }, headers: headersOf(c, 'with cookies'), returnHeaders: true } as const
      if (c.var.session) return c.json({ message: words.requestForm() }, 400)
      const answer = await (kind === 'totp'
        ? auth.api.verifyTOTP(asking)
        : auth.api.verifyBackupCode(asking)
      ).catch((error: unknown) => String((error as { body?: { code?: string } }).body?.code))
      if (typeof answer === 'string') {
        await log(c, 'sign-in-refused', {})
        const wrong = answer === 'INVALID_CODE' || answer === 'INVALID_BACKUP_CODE'
        return c.json({ message: wrong ? words.secondWrong() : words.secondExpired() }, 401)
      }
      const account = answer.response.user.id
      if (kind === 'totp' && !isFirstUse(account, code)) {
        await auth.api.signOut({ headers: sentBack(answer.headers.getSetCookie()) })
        await log(c, 'sign-in-refused', { account })
        return c.json({ message: words.secondWrong() }, 401)
      }
      keepCookies(c, answer.headers)
      const { username } = await store.db
        .selectFrom('account')
        .select('username')
        .where('id', '=', account)
        .executeTakeFirstOrThrow()
      await log(c, 'signed-in', { account, nameKey: nameKeyOf(store, username) })
      return c.json({ second: false })
    })
    .get('/sign-in/passkey', async (c) => {
      const headers = headersOf(c, 'without')
      const answer = await auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true })
      keepCookies(c, answer.headers)
      return c.json(answer.response)
    })
    .post('/sign-in/passkey', received(PasskeyAnswer), async (c) => {
      const answered: Answered = await auth.api
        .verifyPasskeyAuthentication({
          body: { response: c.req.valid('json').response as never },
          headers: headersOf(c, 'with cookies'),
          returnHeaders: true,
        })
        .then(({ headers, response }) => ({ headers, account: response?.session.userId ?? null }))
        .catch(() => null)
      if (!answered?.account) {
        await log(c, 'sign-in-refused', {})
        return c.json({ message: words.passkeyRefused() }, 401)
      }
      await endFormer(c)
      keepCookies(c, answered.headers)
      await log(c, 'signed-in', { account: answered.account })
      return c.json({ second: false })
    })
    .post('/join/look', received(Token), async (c) => {
      const link = await lookAtLink(store.pool, c.req.valid('json').token, deps.now())
      if (!link) return c.json({ message: words.linkGone() }, 404)
      const { purpose, account, grants } = link
      const roles = [...new Set(grants.map(({ role }) => role))]
      return c.json<LinkPage>({ purpose, newAccount: account === null, roles, leastPassword: LEAST_PASSWORD })
    })
    .post('/join', received(Joining), async (c) => {
      const asked = c.req.valid('json')
      const joined = await join(store, auth, asked, { at: deps.now(), address: c.var.address })
      if ('fault' in joined) return c.json({ message: faultMessage(joined.fault) }, 400)
      const { username } = await store.db
        .selectFrom('account')
        .select('username')
        .where('id', '=', joined.account)
        .executeTakeFirstOrThrow()
      const account = await byPassword(c, { username, password: asked.password })
      if (account === null) throw new Error('an account that was just made does not open')
      await log(c, 'signed-in', { account: joined.account, nameKey: nameKeyOf(store, username) })
      return c.json({ signedIn: true })
    })
    .post('/sign-out', async (c) => {
      const { account } = c.var.session
      const headers = headersOf(c, 'with cookies')
      const elsewhere = await signOn?.leave(account)
      const ended = await auth.api.signOut({ headers, returnHeaders: true })
      keepCookies(c, ended.headers)
      await log(c, 'signed-out', { account })
      // What the console keeps in storage is nobody's: columns, a draft of a plan.
      c.header('Clear-Site-Data', '"cache"')
      return c.json({ signedIn: false, elsewhere: elsewhere ?? null })
    })
}
