/** 单点登录: who another office's service vouches for, comes in by the account bound to him, and nobody else. Invented people. */
import type { PeoplePage, WhoPage } from '@oneruler/server/access-pages'
import { createApp } from '@oneruler/server/app'
import type { JWTPayload } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type IdentityServer, identityServer } from '../../../tools/identity-server.ts'
import { sampleServed } from './sample.ts'
import { asSigned, cookieOf, everywhere, posted, type SignedApp, signIn } from './signed-in.ts'

const ADDRESS = 'https://ruler.example'
const served = sampleServed()
let there: IdentityServer
let app: ReturnType<typeof createApp>
let keeper: SignedApp
let bound = ''

const accountsOf = async () => (await (await keeper.request('/api/people')).json()) as PeoplePage
const accountNamed = async (username: string) =>
  (await accountsOf()).accounts.find((one) => one.username === username)?.account as string
const bind = (account: string, identity: string | null) =>
  keeper.request(`/api/people/${account}/identity`, posted({ identity }))
const messageOf = async (response: Response) => ((await response.json()) as { message: string }).message

beforeAll(async () => {
  there = await identityServer(ADDRESS)
  const deps = { ...served().deps, publicAddress: ADDRESS, signOn: there.setting }
  app = createApp(deps)
  keeper = asSigned(app, await signIn(deps, everywhere(['security-administrator'])))
  await signIn(deps, everywhere(['leader']), 'bound.leader')
  bound = await accountNamed('bound.leader')
  expect((await bind(bound, '工号-shili.jia')).status).toBe(200)
})
afterAll(() => there.close())
beforeEach(() => Object.assign(there, { as: 'shili.jia', tamper: null, forged: false }))

const begin = async () => {
  const begun = await app.request('/api/sign-in/single/begin', { method: 'POST' })
  const { url } = (await begun.json()) as { url: string }
  return { url, cookie: cookieOf(begun) }
}
const comeBack = (returned: object, cookie: string) =>
  app.request('/api/sign-in/single', posted(returned, cookie))
const signOnThere = async () => {
  const { url, cookie } = await begin()
  return comeBack(await there.visit(url), cookie)
}
const who = async (response: Response) => {
  const asked = await app.request('/api/session', { headers: { cookie: cookieOf(response) } })
  return ((await asked.json()) as WhoPage).signedIn
}

test('whoever is bound to an account comes in by it, as what he is here, and the log says how', async () => {
  const response = await signOnThere()
  expect(response.status).toBe(200)
  expect(await who(response)).toMatchObject({ account: bound, roles: ['leader'] })
  const { rows } = await served().deps.installation.store.pool.query(
    `SELECT detail FROM access_log WHERE account_id = $1 AND what = 'signed-in' ORDER BY entry_id DESC LIMIT 1`,
    [bound],
  )
  expect(rows).toEqual([{ detail: { by: 'single-sign-on' } }])
})

test('nothing that the service hands out is kept here', async () => {
  await signOnThere()
  const { rows } = await served().deps.installation.store.pool.query(
    `SELECT access_token, refresh_token, id_token FROM credential WHERE provider_id = $1`,
    [there.setting.issuer],
  )
  expect(rows).toEqual([{ access_token: null, refresh_token: null, id_token: null }])
})

test('whoever is vouched for and bound to no account is told what to do, and no account is made', async () => {
  const before = (await accountsOf()).accounts.length
  there.as = 'shili.moshengren'
  const response = await signOnThere()
  expect(response.status).toBe(401)
  expect(await messageOf(response)).toContain('没有账号与您绑定')
  expect(await who(response)).toBeNull()
  expect((await accountsOf()).accounts.length).toBe(before)
})

test('an account released from an identity is not entered by it; bound anew, it is', async () => {
  await bind(bound, null)
  expect((await signOnThere()).status).toBe(401)
  await bind(bound, '工号-shili.jia')
  expect((await signOnThere()).status).toBe(200)
})

describe('what did not come from the service, for this browser, now', () => {
  const wrong: readonly [string, (claims: JWTPayload) => JWTPayload][] = [
    ['another nonce', (claims) => ({ ...claims, nonce: 'of-another-sign-in' })],
    ['no nonce', ({ nonce: _, ...claims }) => claims],
    ['another audience', (claims) => ({ ...claims, aud: 'another-client' })],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.example' })],
    ['an hour that is over', (claims) => ({ ...claims, exp: Number(claims.iat) - 3_600 })],
    ['another subject than the one it tells of', (claims) => ({ ...claims, sub: 'shili.yi' })],
  ]
  test.each(wrong)('a token with %s is refused', async (_, tamper) => {
    there.tamper = tamper
    const response = await signOnThere()
    expect(response.status).toBe(401)
    expect(await messageOf(response)).toContain('没有通过核对')
    expect(response.headers.getSetCookie().join()).not.toContain('session_token')
  })

  test('a token signed by another key is refused', async () => {
    there.forged = true
    expect(await messageOf(await signOnThere())).toContain('没有通过核对')
  })

  test('an answer to what another browser began is refused, and so is one that nobody began', async () => {
    const [mine, other] = [await begin(), await begin()]
    const returned = await there.visit(mine.url)
    expect(await messageOf(await comeBack(returned, other.cookie))).toContain('不是从这个浏览器开始的')
    expect(await messageOf(await comeBack({ ...returned, state: 'chosen' }, mine.cookie))).toContain(
      '重新点一次',
    )
    expect(await messageOf(await comeBack({ code: returned.code }, mine.cookie))).toContain('重新点一次')
  })

  test('an answer is good once', async () => {
    const { url, cookie } = await begin()
    const returned = await there.visit(url)
    expect((await comeBack(returned, cookie)).status).toBe(200)
    expect((await comeBack(returned, cookie)).status).toBe(401)
  })

  test('another service named in the address is refused', async () => {
    const { url, cookie } = await begin()
    const returned = await there.visit(url)
    const response = await comeBack({ ...returned, iss: 'https://elsewhere.example' }, cookie)
    expect(response.status).toBe(401)
  })

  test('whoever gives up there is told so', async () => {
    const { url, cookie } = await begin()
    const state = new URL(url).searchParams.get('state') ?? ''
    expect(await messageOf(await comeBack({ state, error: 'access_denied' }, cookie))).toContain(
      '没有完成登录',
    )
  })
})

test('a service that names itself otherwise than the setting is not asked for anything', async () => {
  const signOn = { ...there.setting, issuer: there.setting.issuer.replace('127.0.0.1', 'localhost') }
  const other = createApp({ ...served().deps, publicAddress: ADDRESS, signOn })
  const begun = await other.request('/api/sign-in/single/begin', { method: 'POST' })
  expect(begun.status).toBe(503)
  expect(await messageOf(begun)).toContain('现在连不上')
})

test('signing out here leads on to signing out there, for whoever is bound', async () => {
  const cookie = cookieOf(await signOnThere())
  const out = await app.request('/api/sign-out', posted({}, cookie))
  const { elsewhere } = (await out.json()) as { elsewhere: string }
  expect(new URL(elsewhere).origin).toBe(there.setting.issuer)
  expect(new URL(elsewhere).searchParams.get('post_logout_redirect_uri')).toBe(`${ADDRESS}/sign-in`)
  expect((await app.request('/api/own', { headers: { cookie } })).status).toBe(401)
  const plain = await signIn({ ...served().deps, publicAddress: ADDRESS }, everywhere(['leader']))
  const outHere = await app.request('/api/sign-out', posted({}, plain))
  expect(await outHere.json()).toEqual({ signedIn: false, elsewhere: null })
})

test('an identity is bound once, is no personal number, and nobody but the security administrator binds it', async () => {
  await signIn(served().deps, everywhere(['leader']), 'other.leader')
  const other = await accountNamed('other.leader')
  expect(await messageOf(await bind(other, '工号-shili.jia'))).toContain('已经绑定在另一个账号上')
  expect(await messageOf(await bind(other, '13800138000'))).toContain('不能是身份证号')
  expect(await messageOf(await bind(other, ' 空格 '))).toContain('1 到 100 字')
  const page = await accountsOf()
  expect(page.singleSignOn).toBe('县统一认证')
  expect(page.accounts.find(({ account }) => account === bound)?.identity).toBe('工号-shili.jia')
  expect(page.accounts.find(({ account }) => account === other)?.identity).toBeNull()
})

test('where no service is set, nothing leads to one', async () => {
  const plain = createApp(served().deps)
  expect(((await (await plain.request('/api/session')).json()) as WhoPage).singleSignOn).toBeNull()
  for (const path of ['/api/sign-in/single/begin', '/api/sign-in/single'])
    expect((await plain.request(path, posted({}))).status).toBe(404)
})

test('a closed account is entered by nothing: not by identity, password, link or the session that was open', async () => {
  const deps = { ...served().deps, publicAddress: ADDRESS, signOn: there.setting }
  const open = await signIn(deps, everywhere(['leader']), 'closed.leader')
  const closing = await accountNamed('closed.leader')
  await bind(closing, '工号-shili.bing')
  const made = (await (await keeper.request(`/api/people/${closing}/link`, posted({}))).json()) as {
    token: string
  }
  const close = (how: 'close' | 'open') =>
    keeper.request(`/api/people/${closing}/${how}`, posted({ reason: '离岗' }))

  expect((await close('close')).status).toBe(200)
  there.as = 'shili.bing'
  expect((await signOnThere()).status).toBe(401)
  expect((await app.request('/api/own', { headers: { cookie: open } })).status).toBe(401)
  const byPassword = () =>
    app.request('/api/sign-in', posted({ username: 'closed.leader', password: '示例-三棵-樟树-渡口' }))
  const refused = await byPassword()
  expect(refused.status).toBe(401)
  expect(await messageOf(refused)).toContain('用户名或密码不对')
  expect((await app.request('/api/join/look', posted({ token: made.token }))).status).toBe(404)
  expect((await keeper.request(`/api/people/${closing}/link`, posted({}))).status).toBe(409)
  expect((await close('close')).status).toBe(409)

  expect((await close('open')).status).toBe(200)
  expect((await byPassword()).status).toBe(200)
  expect((await signOnThere()).status).toBe(200)
  const own = (await (await keeper.request('/api/session')).json()) as WhoPage
  const self = await keeper.request(`/api/people/${own.signedIn?.account}/close`, posted({ reason: '自己' }))
  expect(await messageOf(self)).toContain('不能停用自己的账号')
})
