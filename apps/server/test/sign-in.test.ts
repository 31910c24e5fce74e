/** 登录: who harms by it is stopped; who only mistypes is told what to do. Invented people. */
import type { OwnPage, WhoPage } from '@oneruler/server/access-pages'
import { createApp } from '@oneruler/server/app'
import { firstLink, makeLink } from '@oneruler/server/sign-in/links'
import { passwordFault } from '@oneruler/server/sign-in/password-strength'
import { describe, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, cookieOf, everywhere, PASSWORD, posted, signIn } from './signed-in.ts'

const served = sampleServed()
const app = () => createApp(served().deps)
const ask = (path: string, init?: RequestInit) => app().request(path, init)
const messageOf = async (response: Response) => ((await response.json()) as { message: string }).message
const trySignIn = (username: string, password: string, cookie?: string) =>
  ask('/api/sign-in', posted({ username, password }, cookie))

describe('signing in', () => {
  test('a wrong password and a name that does not exist are answered alike', async () => {
    await signIn(served().deps, everywhere(['leader']), 'answered.alike')
    const said: string[] = []
    const wrong = await trySignIn('answered.alike', 'not-the-password')
    const unknown = await trySignIn('nobody.of.that.name', 'not-the-password')
    for (const response of [wrong, unknown]) {
      said.push(await messageOf(response))
      expect(response.status).toBe(401)
      expect(response.headers.getSetCookie()).toEqual([])
    }
    expect(new Set(said)).toEqual(
      new Set(['用户名或密码不对。请核对后再试；忘了密码，请安全管理员发一条重设链接。']),
    )
  })

  test('after five tries a name has to wait, whether it exists or not, and the right password too', async () => {
    await signIn(served().deps, everywhere(['leader']), 'locked.out')
    for (const username of ['locked.out', 'never.was']) {
      const tries = await Promise.all(Array.from({ length: 9 }, () => trySignIn(username, 'wrong')))
      const looked = tries.filter(({ status }) => status === 401)
      expect(looked.length).toBeLessThanOrEqual(5)
      const right = await trySignIn(username, PASSWORD)
      expect(right.status).toBe(429)
      expect(await messageOf(right)).toContain('暂停登录 15 分钟')
    }
  })

  test('a session is new with every signing in; the one the browser brought is ended, not taken on', async () => {
    const before = await signIn(served().deps, everywhere(['leader']), 'not.fixed')
    const response = await trySignIn('not.fixed', PASSWORD, before)
    const after = cookieOf(response)
    expect(after).not.toBe(before)
    const who = async (cookie: string) =>
      ((await (await ask('/api/session', { headers: { cookie } })).json()) as WhoPage).signedIn?.name
    expect(await who(before)).toBeUndefined()
    expect(await who(after)).toBe('示例某')
    expect(await who('oneruler.session_token=chosen-by-somebody.else')).toBeUndefined()
  })

  test('the cookie is for this server’s own pages, and for no script', async () => {
    await signIn(served().deps, everywhere(['leader']), 'cookie.kept')
    const [cookie] = (await trySignIn('cookie.kept', PASSWORD)).headers.getSetCookie()
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    const behindTls = createApp({ ...served().deps, publicAddress: 'https://ruler.example' })
    const secure = await behindTls.request('/api/sign-in', {
      ...posted({ username: 'cookie.kept', password: PASSWORD }),
      headers: { 'content-type': 'application/json', host: 'ruler.example', origin: 'https://ruler.example' },
    })
    expect(secure.headers.getSetCookie()[0]).toMatch(
      /^__Host-oneruler\.session_token=.*; Path=\/; HttpOnly; Secure/,
    )
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  })

  test('a page of another site can neither sign anybody in nor out', async () => {
    const cookie = await signIn(served().deps, everywhere(['leader']), 'cross.site')
    const foreign = (body: object) => {
      const init = posted(body, cookie)
      return { ...init, headers: { ...init.headers, origin: 'http://ledger.example' } }
    }
    expect((await ask('/api/sign-out', foreign({}))).status).toBe(403)
    expect((await ask('/api/sign-in', foreign({ username: 'cross.site', password: PASSWORD }))).status).toBe(
      403,
    )
    expect((await ask('/api/own', { headers: { cookie } })).status).toBe(200)
  })

  test('behind no proxy, an address a browser claims is not believed', async () => {
    const claimed = { headers: { 'x-forwarded-for': '198.51.100.7', 'x-oneruler-client': '198.51.100.7' } }
    const init = posted({ username: 'claims.much', password: 'wrong' })
    await ask('/api/sign-in', { ...init, headers: { ...init.headers, ...claimed.headers } })
    const { rows } = await served().deps.installation.store.pool.query(
      'SELECT DISTINCT address FROM access_log',
    )
    expect(rows).not.toContainEqual({ address: '198.51.100.7' })
  })

  test('what was typed as a name is nowhere in the log', async () => {
    await trySignIn('my-password-by-mistake', 'x')
    const { rows } = await served().deps.installation.store.pool.query('SELECT * FROM access_log')
    expect(JSON.stringify(rows)).not.toContain('my-password-by-mistake')
  })
})

describe('links', () => {
  const link = { purpose: 'invitation', account: null, by: 'test' } as const
  const joinWith = (token: string, username: string, password = PASSWORD) =>
    ask('/api/join', posted({ token, name: '示例某', username, password }))

  test('a link is good once, also where two open it at the same moment; only its hash is kept', async () => {
    const { pool } = served().deps.installation.store
    const grants = everywhere(['leader'])
    const token = await makeLink(pool, { ...link, grants, at: served().deps.now() })
    const { rows } = await pool.query('SELECT * FROM link')
    expect(JSON.stringify(rows)).not.toContain(token)
    const answers = await Promise.all([joinWith(token, 'twice.one'), joinWith(token, 'twice.two')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await joinWith(token, 'twice.three')).status).toBe(400)
  })

  test('a link is good for a day', async () => {
    const dayBefore = new Date(served().deps.now().getTime() - 24 * 3_600_000)
    const { pool } = served().deps.installation.store
    const token = await makeLink(pool, { ...link, grants: everywhere(['leader']), at: dayBefore })
    expect((await ask('/api/join/look', posted({ token }))).status).toBe(404)
    expect(await messageOf(await joinWith(token, 'too.late'))).toContain('已经过期')
  })

  test('there is a first link only while nobody has an account', async () => {
    const { store } = served().deps.installation
    expect(await firstLink(store, everywhere(['leader']), { by: 'test', at: served().deps.now() })).toBeNull()
  })

  test('a taken name and a bad form are told, and the link is still good', async () => {
    const { pool } = served().deps.installation.store
    const token = await makeLink(pool, { ...link, grants: everywhere(['leader']), at: served().deps.now() })
    await signIn(served().deps, everywhere(['leader']), 'taken.already')
    expect(await messageOf(await joinWith(token, 'taken.already'))).toContain('已经有人用了')
    expect(await messageOf(await joinWith(token, 'A B'))).toContain('3 到 30 个小写字母')
    expect(await messageOf(await joinWith(token, 'still.good', 'short'))).toContain('至少 10 位')
    expect((await joinWith(token, 'still.good')).status).toBe(200)
  })

  test('a link for a new password ends the sessions and voids the old password', async () => {
    const { store } = served().deps.installation
    const cookie = await signIn(served().deps, everywhere(['leader']), 'forgot.it')
    const { id: account } = await store.db
      .selectFrom('account')
      .select('id')
      .where('username', '=', 'forgot.it')
      .executeTakeFirstOrThrow()
    const at = served().deps.now()
    const token = await makeLink(store.pool, { purpose: 'reset', account, grants: [], by: 'test', at })
    expect((await joinWith(token, '', '示例-另一-渡口-石桥')).status).toBe(200)
    expect((await ask('/api/own', { headers: { cookie } })).status).toBe(401)
    expect((await trySignIn('forgot.it', PASSWORD)).status).toBe(401)
    expect((await trySignIn('forgot.it', '示例-另一-渡口-石桥')).status).toBe(200)
  })
})

test.each([
  ['short', 'passwordShort'],
  ['1qaz2wsx3edc', 'passwordLeaked'],
  ['Password123', 'passwordLeaked'],
  ['aaaaaaaaaaaaaa', 'passwordWeak'],
  ['zhang.san2018', 'passwordWeak'],
  ['长'.repeat(129), 'passwordLong'],
  [PASSWORD, null],
  ['三棵樟树 '.repeat(4) + '渡口石桥'.repeat(12), null],
])('the password %s is judged as %s', async (password, fault) => {
  expect(await passwordFault(password, ['zhang.san', '示例'])).toBe(fault)
})

test('sessions are listed, and one that is ended opens nothing any more', async () => {
  const cookie = await signIn(served().deps, everywhere(['leader']), 'two.browsers')
  const other = cookieOf(await trySignIn('two.browsers', PASSWORD))
  const mine = asSigned(app(), cookie)
  const { sessions } = (await (await mine.request('/api/own')).json()) as OwnPage
  const ended = sessions.find(({ current }) => !current)
  expect(sessions).toHaveLength(2)
  await mine.request(`/api/own/sessions/${ended?.id}/end`, posted({}))
  expect((await ask('/api/own', { headers: { cookie: other } })).status).toBe(401)
  expect((await mine.request('/api/own')).status).toBe(200)
})

test('who sits at a session left open cannot guess the password there; who knows it is never paused', async () => {
  const mine = asSigned(app(), await signIn(served().deps, everywhere(['leader']), 'guesses.on'))
  const begin = (password: string) => mine.request('/api/own/passkeys/begin', posted({ password }))
  for (let n = 0; n < 7; n++) expect((await begin(PASSWORD)).status).toBe(200)
  const guesses = await Promise.all(Array.from({ length: 8 }, (_, n) => begin(`guess ${n}`)))
  expect(guesses.filter(({ status }) => status === 400).length).toBeLessThanOrEqual(5)
  expect((await begin(PASSWORD)).status).toBe(429)
})

test('without the present password nothing of the account can be changed', async () => {
  const cookie = await signIn(served().deps, everywhere(['leader']), 'left.open')
  const mine = asSigned(app(), cookie)
  const asked: readonly [string, object][] = [
    ['/api/own/password', { current: 'wrong', next: '示例-另一-渡口-石桥' }],
    ['/api/own/second-factor', { password: 'wrong' }],
    ['/api/own/second-factor/remove', { password: 'wrong' }],
    ['/api/own/passkeys/begin', { password: 'wrong' }],
  ]
  for (const [path, body] of asked) {
    const response = await mine.request(path, posted(body))
    expect(response.status, path).toBe(400)
    expect(await messageOf(response)).toContain('现在的密码不对')
  }
})
