/** 浙政钉: who scanned there comes in by the account bound to him. Against a stand-in; the service itself was not tried. */
import type { PeoplePage } from '@oneruler/server/access-pages'
import { createApp } from '@oneruler/server/app'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, cookieOf, everywhere, posted, type SignedApp, signIn } from './signed-in.ts'
import { type ZhedingServer, zhedingServer } from './zheding-server.ts'

const ADDRESS = 'https://ruler.example'
const served = sampleServed()
let there: ZhedingServer
let keeper: SignedApp
const appWith = (change: object = {}) =>
  createApp({ ...served().deps, publicAddress: ADDRESS, signOn: { ...there.setting, ...change } })

beforeAll(async () => {
  there = await zhedingServer()
  keeper = asSigned(
    appWith(),
    await signIn({ ...served().deps, publicAddress: ADDRESS }, everywhere(['security-administrator'])),
  )
  await signIn(served().deps, everywhere(['leader']), 'scans')
  const { accounts } = (await (await keeper.request('/api/people')).json()) as PeoplePage
  const account = accounts.find(({ username }) => username === 'scans')?.account
  const bound = await keeper.request(`/api/people/${account}/identity`, posted({ identity: '100135' }))
  expect(bound.status).toBe(200)
})
afterAll(() => there.close())
beforeEach(() => {
  there.accountId = 100_135
})

async function scan(code: string, app = appWith(), state?: string) {
  const begun = await app.request('/api/sign-in/single/begin', { method: 'POST' })
  const { url } = (await begun.json()) as { url: string }
  const asked = new URL(url)
  const returned = { code, state: state ?? asked.searchParams.get('state') }
  return { asked, response: await app.request('/api/sign-in/single', posted(returned, cookieOf(begun))) }
}

test('people are sent to its page with the code to scan, and come in by whoever the code is of', async () => {
  const { asked, response } = await scan('code-one')
  expect(asked.pathname).toBe('/oauth2/auth.htm')
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'oneruler_test',
    redirect_uri: `${ADDRESS}/sign-in/returned`,
    scope: 'get_user_info',
    authType: 'QRCODE',
  })
  expect(response.status).toBe(200)
})

test('a code is good once, and one of somebody who is not bound lets nobody in', async () => {
  await scan('code-two')
  expect((await scan('code-two')).response.status).toBe(401)
  there.accountId = 100_136
  const { response } = await scan('code-three')
  expect(await response.text()).toContain('没有账号与您绑定')
})

test('another state, a code of nobody, a wrong secret, and a person without the claim are refused', async () => {
  expect(await (await scan('code-four', appWith(), 'chosen')).response.text()).toContain('重新点一次')
  expect(await (await scan('code-five', appWith({ secret: 'wrong' }))).response.text()).toContain(
    '没有通过核对',
  )
  expect(await (await scan('code-six', appWith({ claim: 'employeeCode' }))).response.text()).toContain(
    '没有通过核对',
  )
  there.accountId = null
  expect(await (await scan('code-seven')).response.text()).toContain('没有通过核对')
})
