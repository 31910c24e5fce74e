/** 网络安全: what the checklist of docs/security.md asks and no other test holds. Invented people. */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OwnPage, WhoPage } from '@oneruler/server/access-pages'
import { createApp } from '@oneruler/server/app'
import { makeLink } from '@oneruler/server/sign-in/links'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { codeOf } from '../../../tools/one-time-code.ts'
import { sampleServed } from './sample.ts'
import { asSigned, cookieOf, everywhere, PASSWORD, posted, signIn } from './signed-in.ts'

const served = sampleServed()
const app = () => createApp(served().deps)
const pool = () => served().deps.installation.store.pool
const who = async (cookie: string) => {
  const asked = await app().request('/api/session', { headers: { cookie } })
  return ((await asked.json()) as WhoPage).signedIn
}

describe('sessions', () => {
  test('one that nobody used for two hours is over, and so is one that began twelve hours ago, used or not', async () => {
    for (const [name, change] of [
      ['idle', `expires_at = now() - interval '1 second'`],
      ['long', `created_at = now() - interval '12 hours 1 second'`],
    ] as const) {
      const cookie = await signIn(served().deps, everywhere(['leader']), `session.${name}`)
      const account = (await who(cookie))?.account
      const { rows } = await pool().query<{ minutes: number }>(
        `SELECT extract(epoch FROM expires_at - updated_at) / 60 AS minutes FROM session WHERE user_id = $1`,
        [account],
      )
      expect(rows.map(({ minutes }) => Math.round(Number(minutes)))).toEqual([120])
      await pool().query(`UPDATE session SET ${change} WHERE user_id = $1`, [account])
      expect(await who(cookie), name).toBeNull()
    }
  })

  test('a changed password ends every other session, and the old one opens nothing any more', async () => {
    const here = await signIn(served().deps, everywhere(['leader']), 'changes.password')
    const there = cookieOf(
      await app().request('/api/sign-in', posted({ username: 'changes.password', password: PASSWORD })),
    )
    const next = '示例-另一-渡口-石桥'
    const changed = await app().request('/api/own/password', posted({ current: PASSWORD, next }, here))
    expect(changed.status).toBe(200)
    expect(await who(there)).toBeNull()
    expect(await who(here)).toBeNull()
    expect(await who(cookieOf(changed))).not.toBeNull()
    const old = posted({ username: 'changes.password', password: PASSWORD })
    expect((await app().request('/api/sign-in', old)).status).toBe(401)
  })

  test('the security administrator ends the sessions of one account, and no other’s', async () => {
    const keeper = asSigned(app(), await signIn(served().deps, everywhere(['security-administrator'])))
    const [one, other] = [
      await signIn(served().deps, everywhere(['leader'])),
      await signIn(served().deps, everywhere(['leader'])),
    ]
    const account = (await who(one))?.account
    expect((await keeper.request(`/api/people/${account}/sessions/end`, posted({}))).status).toBe(200)
    expect([await who(one), (await who(other)) === null]).toEqual([null, false])
  })
})

describe('second factor', () => {
  const inTurn = async () => {
    const served1 = app()
    const cookie = await signIn(served().deps, everywhere(['leader']), 'second.once')
    const mine = asSigned(served1, cookie)
    const begun = await mine.request('/api/own/second-factor', posted({ password: PASSWORD }))
    const { secret, backupCodes } = (await begun.json()) as { secret: string; backupCodes: string[] }
    const [now, next] = [codeOf(secret, Date.now()), codeOf(secret, Date.now() + 30_000)]
    const confirmed = await mine.request('/api/own/second-factor/confirm', posted({ code: now }))
    expect(confirmed.status).toBe(200)
    const enter = async (code: string, kind = 'totp') => {
      const asked = await served1.request(
        '/api/sign-in',
        posted({ username: 'second.once', password: PASSWORD }),
      )
      return served1.request('/api/sign-in/second', posted({ code, kind }, cookieOf(asked)))
    }
    return { now, next, backupCodes, enter }
  }

  test('a code is good once, also while it is still shown; so is a backup code, and none is guessed at will', async () => {
    const { now, next, backupCodes, enter } = await inTurn()
    expect((await enter(now)).status).toBe(401)
    expect((await enter(next)).status).toBe(200)
    const again = await enter(next)
    expect(again.status).toBe(401)
    expect(await again.text()).toContain('已经用过')
    expect(await who(cookieOf(again))).toBeNull()
    const [backup = ''] = backupCodes
    expect((await enter(backup, 'backup')).status).toBe(200)
    expect((await enter(backup, 'backup')).status).toBe(401)
  })
})

describe('what a form may not bring along', () => {
  test('fields that no form has change nothing: neither role, account, second factor nor state', async () => {
    const { deps } = served()
    const link = { purpose: 'invitation', account: null, grants: everywhere(['leader']), by: 'test' } as const
    const token = await makeLink(pool(), { ...link, at: deps.now() })
    const more = {
      ...{ roles: ['commander'], grants: everywhere(['commander']), purpose: 'first', account: 'x' },
      ...{
        id: '1',
        email: 'a@b.example',
        emailVerified: true,
        twoFactorEnabled: true,
        closedAt: '2018-01-01',
      },
    }
    const given = { token, name: '示例某', username: 'brings.more', password: PASSWORD, ...more }
    const cookie = cookieOf(await app().request('/api/join', posted(given)))
    expect(await who(cookie)).toMatchObject({ roles: ['leader'] })
    const { rows } = await pool().query(
      `SELECT email, email_verified, two_factor_enabled, closed_at FROM account WHERE username = 'brings.more'`,
    )
    expect(rows).toEqual([
      {
        email: 'brings.more@accounts.invalid',
        email_verified: false,
        two_factor_enabled: false,
        closed_at: null,
      },
    ])
    const mine = asSigned(app(), cookie)
    const next = {
      current: PASSWORD,
      next: '示例-另一-渡口-石桥',
      username: 'commander',
      userId: 'x',
      ...more,
    }
    const changed = await mine.request('/api/own/password', posted(next))
    const after = await who(cookieOf(changed))
    expect(after).toMatchObject({ roles: ['leader'], name: '示例某' })
  })
})

describe('what is told and kept', () => {
  afterEach(() => vi.restoreAllMocks())

  test('a number of a request that its asker chose is not written into the log as it is', async () => {
    const printed: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
    const deps = served().deps
    const broken = createApp({
      ...deps,
      installation: {
        ...deps.installation,
        campaigns: { ...deps.installation.campaigns, load: () => Promise.reject(new Error('示例')) },
      },
    })
    for (const forged of ['x 2018-09-04 signed-in commander', '<script>', 'a'.repeat(300)]) {
      const response = await broken.request(`/api/projects/${served().project}/overview`, {
        headers: { cookie: served().cookie, 'x-request-id': forged },
      })
      expect(response.status).toBe(500)
      expect(response.headers.get('x-request-id')).not.toBe(forged)
      expect(printed.join('')).not.toContain(forged)
    }
    expect(printed.join('').match(/^\S+ GET \//gm)).toHaveLength(3)
  })

  test('whoever has signed out leaves nothing in a cache, and going back shows nothing', async () => {
    const cookie = await signIn(served().deps, everywhere(['leader']))
    const mine = asSigned(app(), cookie)
    const before = await mine.request('/api/own')
    expect(before.headers.get('cache-control')).toBe('no-store')
    const out = await mine.request('/api/sign-out', posted({}))
    expect(out.headers.get('clear-site-data')).toBe('"cache"')
    expect((await mine.request('/api/own')).status).toBe(401)
  })

  test('every session and backup code, and nothing of a password, is told to the own account alone', async () => {
    const cookie = await signIn(served().deps, everywhere(['leader']))
    const page = (await (await asSigned(app(), cookie).request('/api/own')).json()) as OwnPage
    expect(page.sessions).toHaveLength(1)
    const told = JSON.stringify(page)
    for (const secret of [cookie.split('=')[1]?.split('.')[0] ?? 'none', PASSWORD, 'token', 'salt'])
      expect(told).not.toContain(secret)
  })
})

describe('files of the console', () => {
  const dir = mkdtempSync(join(tmpdir(), 'console-'))
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  test('no way of writing an address leads to a file beside them, a hidden one or a listing', async () => {
    const [console, beside] = [join(dir, 'dist'), join(dir, 'secret.txt')]
    mkdirSync(join(console, 'assets'), { recursive: true })
    writeFileSync(join(console, 'index.html'), '<title>一把尺</title>')
    writeFileSync(join(console, 'assets/x.js'), 'x')
    writeFileSync(beside, 'of-nobody')
    const pages = createApp({ ...served().deps, consoleDir: console })
    for (const path of [
      ...[
        '/../secret.txt',
        '/%2e%2e/secret.txt',
        '/..%2fsecret.txt',
        '/..%5csecret.txt',
        '/assets/../../secret.txt',
      ],
      ...[
        '/assets/%2e%2e/%2e%2e/secret.txt',
        '//secret.txt',
        '/.git/config',
        '/.env',
        '/assets/',
        '/assets',
        '/%00',
      ],
    ]) {
      const text = await (await pages.request(`http://localhost${path}`)).text()
      expect(text, path).not.toContain('of-nobody')
      expect(text, path).not.toContain('x.js')
    }
  })
})

/** Where the server asks others; whom, a setting says. */
const ASKS_OUTSIDE = ['sign-in/identity-service.ts']
const ASKING = /(?<![.\w])fetch\(|^import (?!type).*'(?:node:(?:https?|http2|tls|dgram)|undici)'/m

test('the server asks other addresses in one place only, and no request says which', () => {
  const root = join(import.meta.dirname, '../src')
  const asking = globSync('**/*.ts', { cwd: root }).filter((file) =>
    ASKING.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(asking).toEqual(ASKS_OUTSIDE)
})
