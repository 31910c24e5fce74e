/** 请求上限: over real connections, one account or one address asks too much, drips, or sends what is too large. */
import { connect, type Socket } from 'node:net'
import { ROLES } from '@oneruler/campaign/role'
import { createApp } from '@oneruler/server/app'
import type { Deps } from '@oneruler/server/deps'
import { BUDGETS, networkOf } from '@oneruler/server/routes/request-budget'
import { type Server, serve } from '@oneruler/server/serve'
import { ROUTES } from '@oneruler/server/sign-in/permissions'
import { PATIENCE } from '@oneruler/server/slow-senders'
import { afterEach, describe, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { everywhere, posted, STATED, signIn } from './signed-in.ts'

const served = sampleServed()
const PUBLIC = 'https://zhengshou.example.gov.cn'
let server: Server | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

async function listening(
  given: Partial<Parameters<typeof serve>[0]> & { readonly changed?: Partial<Deps> },
): Promise<Server> {
  const { changed, ...rest } = given
  server = await serve({ port: 0, deps: { ...served().deps, ...changed }, ...rest })
  return server
}
const asking = ({ address }: Server, path: string, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, { headers })
/** Of the sample, as an Excel table. */
const table = ({ address }: Server, query = '') =>
  fetch(
    `${address}/api/projects/${served().project}/households.xlsx${query}`,
    posted(STATED, served().cookie),
  )
/** What fetch does not send. */
function speak({ port }: Server, ...lines: string[]): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(lines.join('\r\n'))
  return socket
}
const closed = (socket: Socket) =>
  new Promise<string>((gone) => {
    let heard = ''
    socket.on('data', (data) => {
      heard += data
    })
    socket.on('close', () => gone(heard))
  })

describe('budget', () => {
  test('given an account that used its budget up, then it is told when to come back, and others go on', async () => {
    const { deps } = served()
    const others = await signIn(deps, everywhere(ROLES))
    const at = await listening({ budgets: { ...BUDGETS, ofAccount: 3 } })
    const mine = { cookie: served().cookie }
    for (let n = 0; n < 3; n++) expect((await asking(at, '/api/projects', mine)).status).toBe(200)
    const refused = await asking(at, '/api/projects', mine)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const { message } = (await refused.json()) as { message: string }
    expect(message).toMatch(/^请求太频繁，已暂停。请在 20:0[01]:\d\d（\d+ 秒后）再试/)
    expect((await asking(at, '/api/projects', { cookie: others })).status).toBe(200)
  })

  test('given a flood from one account, then the log tells of it once', async () => {
    const at = await listening({ budgets: { ...BUDGETS, ofAccount: 1 } })
    const lines = async () => {
      const { rows } = await served().deps.installation.store.pool.query(
        `SELECT account_id FROM access_log WHERE what = 'requests-paused'`,
      )
      return rows
    }
    const before = (await lines()).length
    for (let n = 0; n < 5; n++) await asking(at, '/api/projects', { cookie: served().cookie })
    expect((await lines()).slice(before)).toEqual([{ account_id: expect.any(String) }])
  })

  test('given a table of every household, then it costs as much as twenty pages', async () => {
    const at = await listening({ budgets: { ...BUDGETS, ofAccount: 30 } })
    expect((await table(at)).status).toBe(200)
    expect((await table(at)).status).toBe(429)
  })

  test('given an address that used its budget up without signing in, then nothing more is looked up for it', async () => {
    const at = await listening({ budgets: { ...BUDGETS, ofAddress: 3 } })
    for (let n = 0; n < 3; n++) expect((await asking(at, '/api/session')).status).toBe(200)
    expect((await asking(at, '/api/session')).status).toBe(429)
    expect((await asking(at, '/')).status).toBe(429)
  })

  test('given no proxy, then what a client writes into X-Forwarded-For is not its address', async () => {
    const at = await listening({ budgets: { ...BUDGETS, ofAddress: 2 } })
    const claiming = (n: number) => asking(at, '/api/session', { 'x-forwarded-for': `192.0.2.${n}` })
    expect([(await claiming(1)).status, (await claiming(2)).status]).toEqual([200, 200])
    expect((await claiming(3)).status).toBe(429)
  })

  test('given our proxy, then the last address it wrote counts, whatever a client wrote before', async () => {
    const at = await listening({
      budgets: { ...BUDGETS, ofAddress: 1 },
      changed: { publicAddress: PUBLIC },
    })
    const through = (forwarded: string) => asking(at, '/api/session', { 'x-forwarded-for': forwarded })
    expect((await through('192.0.2.1')).status).toBe(200)
    expect((await through('198.51.100.7, 192.0.2.1')).status).toBe(429)
    expect((await through('192.0.2.2')).status).toBe(200)
  })

  test('addresses of one network of IPv6 count together', () => {
    expect(networkOf('2001:db8::1')).toBe(networkOf('2001:0DB8:0:0:9::'))
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'))
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
  })
})

describe('connections', () => {
  test('given headers that never end, then the connection is closed', async () => {
    const at = await listening({ patience: { ...PATIENCE, headersMs: 50 } })
    expect(await closed(speak(at, 'GET / HTTP/1.1', 'Host: localhost', 'X-Drip: '))).toContain('408')
  })

  test('given a body that never ends, then the connection is closed; an import has longer', async () => {
    const at = await listening({ patience: { ...PATIENCE, bodyMs: 50 } })
    const head = (path: string) =>
      [`POST ${path} HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json'].join('\r\n')
    const slow = (path: string) => speak(at, head(path), 'Content-Length: 100', '', '{"username":')
    const importing = slow('/api/imports')
    await closed(slow('/api/sign-in'))
    expect(importing.destroyed).toBe(false)
    importing.destroy()
  })

  test('given as many live streams of one account as it may have, then one more is refused until one is left', async () => {
    const at = await listening({ budgets: { ...BUDGETS, streams: 2 } })
    const path = `/api/projects/${served().project}/events`
    const leave = new AbortController()
    const open = () =>
      fetch(`${at.address}${path}`, { headers: { cookie: served().cookie }, signal: leave.signal })
    expect([(await open()).status, (await open()).status]).toEqual([200, 200])
    const refused = await asking(at, path, { cookie: served().cookie })
    expect(refused.status).toBe(429)
    expect(await refused.text()).toContain('2 个')
    leave.abort()
    await expect
      .poll(async () => {
        const again = await asking(at, path, { cookie: served().cookie })
        await again.body?.cancel()
        return again.status
      })
      .toBe(200)
  })
})

test('given more rows than a table may have, then none is written, and how to ask for fewer is said', async () => {
  const at = await listening({ budgets: { ...BUDGETS, rows: 700 } })
  const refused = await table(at)
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('共 720 行，一张表最多 700 行')
  expect((await table(at, '?state=signed')).status).toBe(200)
})

test('no route reads a body longer than its limit', async () => {
  const { deps, cookie, project } = served()
  const app = createApp(deps)
  const long = 'x'.repeat(5_000_001)
  // A photograph or a Word template may be longer than a plan.
  const longFile = 'x'.repeat(40_000_000)
  const takesFiles = /\/files$|\/paper-templates\/:paper\/(check|versions)$/
  for (const route of Object.keys(ROUTES)) {
    const [method = '', path = ''] = route.split(' ')
    if (method !== 'POST' || path === '/api/imports') continue
    const asked = path.replace(':project', project).replaceAll(/:[a-z]+/g, 'none')
    const response = await app.request(asked, {
      method,
      body: takesFiles.test(path) ? longFile : long,
      headers: { cookie },
    })
    expect([route, response.status]).toEqual([route, 413])
  }
})
