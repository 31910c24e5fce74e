/** 我的账号 · Own account: password, second factor, passkeys and sessions of whoever is signed in. */
import { accessWords } from '@oneruler/words/access'
import { type Context, Hono } from 'hono'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import type { OwnPage } from '../access-pages.ts'
import type { Deps } from '../deps.ts'
import { type AccessEntry, nameKeyOf, writeLine } from '../sign-in/access-log.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { askingHeaders } from '../sign-in/asker.ts'
import { mayTry, PAUSE_MINUTES } from '../sign-in/attempts.ts'
import type { Auth } from '../sign-in/auth.ts'
import { grantLines } from '../sign-in/grant-lines.ts'
import { grantsOf } from '../sign-in/grants.ts'
import type { OnceOnly } from '../sign-in/once-only.ts'
import { passwordFault } from '../sign-in/password-strength.ts'
import { faultMessage, received, Short, shortBody } from './received.ts'

const words = accessWords.zh
const Password = z.object({ password: Short })
const NewPassword = z.object({ current: Short, next: Short })
const Code = z.object({ code: Short })
const NewPasskey = z.object({ response: z.looseObject({ id: z.string() }), name: Short })

export const ownRoutes = (deps: Deps, auth: Auth, isFirstUse: OnceOnly) => {
  const { store } = deps.installation
  const headersOf = (c: Context<ActorEnv>) => askingHeaders(c, c.var.address, 'with cookies')
  const log = (c: Context<ActorEnv>, what: AccessEntry, detail: object = {}) => {
    const { account } = c.var.session
    return writeLine(store, { what, at: deps.now(), account, acted: account, address: c.var.address, detail })
  }
  const keepCookies = (c: Context, headers: Headers) => {
    for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  }
  /**
   * A session left open is not enough for what a thief would do first: the password is asked again, and guessing it
   * here is paused like guessing it at the door.
   */
  const withPassword = async <Done>(c: Context<ActorEnv>, attempt: () => Promise<Done>) => {
    const { account, username } = c.var.session
    const at = deps.now()
    const { address } = c.var
    if (!(await mayTry(store, { username, address, at })))
      return { refused: c.json({ message: words.locked({ minutes: PAUSE_MINUTES }) }, 429) }
    const done = await attempt().catch(() => null)
    if (done === null) return { refused: c.json({ message: words.currentPasswordWrong() }, 400) }
    const nameKey = nameKeyOf(store, username)
    await writeLine(store, { what: 'password-confirmed', at, account, acted: account, nameKey, address })
    return { done }
  }

  return new Hono<ActorEnv>()
    .use('/own/*', shortBody)
    .get('/own', async (c) => {
      const { session } = c.var
      const headers = headersOf(c)
      const [sessions, passkeys, grants] = await Promise.all([
        auth.api.listSessions({ headers }),
        auth.api.listPasskeys({ headers }),
        grantsOf(store, session.account),
      ])
      return c.json<OwnPage>({
        name: session.name,
        username: session.username,
        secondFactor: session.secondFactor,
        passkeys: passkeys.map(({ id, name, createdAt }) => ({
          id,
          name: name ?? '',
          addedAt: new Date(createdAt).toISOString(),
        })),
        sessions: sessions.map((one) => ({
          id: one.id,
          current: one.id === session.id,
          address: one.ipAddress ?? '',
          browser: one.userAgent ?? '',
          since: one.createdAt.toISOString(),
          lastAt: one.updatedAt.toISOString(),
        })),
        grants: await grantLines(store, grants),
      })
    })
    .post('/own/password', received(NewPassword), async (c) => {
      const { current, next } = c.req.valid('json')
      const { name, username } = c.var.session
      const fault = await passwordFault(next, [name, username])
      if (fault) return c.json({ message: faultMessage(fault) }, 400)
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
      const changed = await withPassword(c, () =>
        auth.api.changePassword({ body, headers: headersOf(c), returnHeaders: true }),
      )
      if ('refused' in changed) return changed.refused
      keepCookies(c, changed.done.headers)
      await log(c, 'password-changed')
      return c.json({ changed: true })
    })
    .post('/own/second-factor', received(Password), async (c) => {
      const body = { ...c.req.valid('json'), method: 'totp' } as const
      const enabled = await withPassword(c, () => auth.api.enableTwoFactor({ body, headers: headersOf(c) }))
      if ('refused' in enabled) return enabled.refused
      const made = enabled.done
      if (made.method !== 'totp') throw new Error('another second factor than the one asked for')
      // The library names the account by its address, which is nobody's.
      const uri = made.totpURI.replaceAll('%40accounts.invalid', '')
      return c.json({
        secret: new URL(uri).searchParams.get('secret') ?? '',
        picture: renderSVG(uri, { border: 2 }),
        backupCodes: made.backupCodes,
      })
    })
    .post('/own/second-factor/confirm', received(Code), async (c) => {
      const confirmed = await auth.api
        .verifyTOTP({ body: c.req.valid('json'), headers: headersOf(c), returnHeaders: true })
        .catch(() => null)
      if (!confirmed) return c.json({ message: words.secondWrong() }, 400)
      isFirstUse(c.var.session.account, c.req.valid('json').code)
      keepCookies(c, confirmed.headers)
      await log(c, 'second-factor-on')
      return c.json({ changed: true })
    })
    .post('/own/second-factor/remove', received(Password), async (c) => {
      const asking = { body: c.req.valid('json'), headers: headersOf(c), returnHeaders: true } as const
      const removed = await withPassword(c, () => auth.api.disableTwoFactor(asking))
      if ('refused' in removed) return removed.refused
      keepCookies(c, removed.done.headers)
      await log(c, 'second-factor-off')
      return c.json({ changed: true })
    })
    .post('/own/passkeys/begin', received(Password), async (c) => {
      const asking = { body: c.req.valid('json'), headers: headersOf(c) }
      const confirmed = await withPassword(c, () => auth.api.verifyPassword(asking))
      if ('refused' in confirmed) return confirmed.refused
      const begun = await auth.api.generatePasskeyRegistrationOptions({
        headers: headersOf(c),
        query: {},
        returnHeaders: true,
      })
      keepCookies(c, begun.headers)
      return c.json(begun.response)
    })
    .post('/own/passkeys', received(NewPasskey), async (c) => {
      const { response, name } = c.req.valid('json')
      const added = await auth.api
        .verifyPasskeyRegistration({ body: { response: response as never, name }, headers: headersOf(c) })
        .catch(() => null)
      if (!added) return c.json({ message: words.passkeyRefused() }, 400)
      await log(c, 'passkey-added', { name })
      return c.json({ changed: true })
    })
    .post('/own/passkeys/:id/remove', async (c) => {
      const removed = await auth.api
        .deletePasskey({ body: { id: c.req.param('id') }, headers: headersOf(c) })
        .catch(() => null)
      if (removed) await log(c, 'passkey-removed')
      return c.json({ changed: removed !== null })
    })
    .post('/own/sessions/:id/end', async (c) => {
      const ended = (await auth.api.listSessions({ headers: headersOf(c) })).find(
        ({ id }) => id === c.req.param('id'),
      )
      if (ended) {
        await auth.api.revokeSession({ body: { token: ended.token }, headers: headersOf(c) })
        await log(c, 'sessions-ended', { count: 1 })
      }
      return c.json({ changed: ended !== undefined })
    })
    .post('/own/sessions/end-others', async (c) => {
      await auth.api.revokeOtherSessions({ headers: headersOf(c) })
      await log(c, 'sessions-ended')
      return c.json({ changed: true })
    })
}
