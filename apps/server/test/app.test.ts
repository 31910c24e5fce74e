/** 接口: who may ask, what every answer carries, and what is said where there is nothing. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '@oneruler/server/app'
import type { FindingsPage, OverviewPage } from '@oneruler/server/pages'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned } from './signed-in.ts'

const served = sampleServed()
const ask = (path: string, init?: RequestInit) => served().app.request(path, init)
const messageOf = async (response: Response) => ((await response.json()) as { message: string }).message

test('an unknown project is answered with the list of those there are', async () => {
  const response = await ask('/api/projects/elsewhere/overview')
  expect(response.status).toBe(404)
  expect(await messageOf(response)).toContain(`（${served().project}）`)
})

test('an address that does not exist, and a day that is none, are refused in Chinese', async () => {
  expect((await ask('/api/nothing')).status).toBe(404)
  const response = await ask(`/api/projects/${served().project}/groups?day=yesterday`)
  expect(response.status).toBe(400)
  expect(await messageOf(response)).toBe(
    '“day”不能是“yesterday”，应为2018-09-04 这样的日期。请改正地址后再试。',
  )
})

test('every answer forbids foreign scripts, frames and guessed types, and is kept by no cache', async () => {
  const { headers } = await ask('/api/projects')
  const policy = headers.get('content-security-policy')
  expect(policy).toContain("script-src 'self';")
  for (const none of ['frame-ancestors', 'object-src', 'base-uri']) expect(policy).toContain(`${none} 'none'`)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-request-id')).toMatch(/./)
})

test('a foreign name that points at this machine is not served', async () => {
  expect((await ask('http://ledger.example/api/projects')).status).toBe(403)
  expect((await ask('/api/projects', { headers: { host: 'ledger.example:8080' } })).status).toBe(403)
  for (const host of ['localhost:8080', '127.0.0.1:9', '[::1]:8080'])
    expect((await ask('/api/projects', { headers: { host } })).status).toBe(200)
})

test('a page of another site cannot make this browser write', async () => {
  const undo = (headers: Record<string, string>) =>
    ask(`/api/projects/${served().project}/batches/none/undo`, { method: 'POST', headers })
  expect((await undo({ origin: 'http://ledger.example' })).status).toBe(403)
  expect((await undo({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await undo({ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })).status).toBe(200)
})

test('a failure says nothing of itself but a number, and the log nothing of the request', async () => {
  const { deps } = served()
  const app = createApp({
    ...deps,
    installation: {
      ...deps.installation,
      campaigns: { ...deps.installation.campaigns, load: () => Promise.reject(new Error('汪某 人民路15号')) },
    },
  })
  const failing = asSigned(app, served().cookie)
  const written: string[] = []
  const write = process.stderr.write
  process.stderr.write = (text) => written.push(String(text)) > 0
  const response = await Promise.resolve(failing.request('/api/projects?q=汪某')).finally(() => {
    process.stderr.write = write
  })
  expect(response.status).toBe(500)
  const id = response.headers.get('x-request-id') as string
  expect(await messageOf(response)).toContain(id)
  expect(written.join('')).toContain(`${id} GET /api/projects Error`)
  expect(written.join('')).not.toMatch(/汪某|人民路/)
})

test('the audit of a day is counted on the overview as on its own page', async () => {
  const { rules, findings } = await served().page<FindingsPage>('/findings?day=2018-09-04')
  const { findings: counted } = await served().page<OverviewPage>('/overview?day=2018-09-04')
  expect(rules.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length)
  expect(counted.errors + counted.warnings + counted.notRecorded + counted.notes).toBe(findings.length)
  expect(findings.find(({ agreement }) => agreement === 'X0027')).toMatchObject({
    rule: 'S8',
    household: 'H0443',
    sheet: '签约',
    row: 28,
  })
})

test('pages of the console: hashed files are kept for good, every other address is the page itself', async () => {
  const dir = served().deps.consoleDir
  mkdirSync(join(dir, 'assets'), { recursive: true })
  writeFileSync(join(dir, 'index.html'), '<title>一把尺</title>')
  writeFileSync(join(dir, 'assets/main-1a2b.js'), 'export {}')
  const app = createApp(served().deps)
  const asset = await app.request('/assets/main-1a2b.js')
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect(asset.headers.get('content-type')).toContain('javascript')
  const room = await app.request(`/${served().project}/households/H0649`)
  expect(await room.text()).toContain('一把尺')
  expect(room.headers.get('cache-control')).toBe('no-cache')
  expect((await app.request('/assets/main-gone.js')).status).toBe(404)
  expect((await app.request('/..%2f..%2fsecret')).status).toBe(200)
  expect(await (await app.request('/..%2f..%2fsecret')).text()).toContain('一把尺')
})

test('where the console is not built yet, the server says how', async () => {
  const response = await createApp({ ...served().deps, consoleDir: '/nowhere' }).request('/')
  expect(response.status).toBe(503)
  expect(await response.text()).toContain('npm start')
})
