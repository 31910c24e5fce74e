/** 单点登录 · Single sign-on in a browser: bound by the security administrator, in by the other service, out of both. */

import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { firstAccount } from '../../../tools/first-account.ts'
import { type IdentityServer, identityServer } from '../../../tools/identity-server.ts'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { buildConsole, DESK, look, type Started, startConsole, TELEPHONE } from './opened-console.ts'

let browser: Browser
let there: IdentityServer
let started: Started
const scratch = scratchFolder()

beforeAll(async () => {
  await buildConsole()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  there = await identityServer(address)
  const { secret, ...setting } = there.setting
  writeFileSync(join(scratch.path, 'secret'), secret)
  const file = join(scratch.path, '统一认证.json')
  writeFileSync(file, JSON.stringify({ ...setting, secretFile: 'secret' }))
  const given = ['--port', String(port), '--public-address', address, '--sign-on', file]
  ;[browser, started] = await Promise.all([openBrowser(), startConsole('nothing', undefined, given)])
})
afterAll(async () => {
  await Promise.all([browser.close(), started.close(), there.close()])
  scratch.discard()
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const { port } = probe.address() as AddressInfo
  await new Promise((closed) => probe.close(closed))
  return port
}

test('whoever is bound comes in by the other service, and out of both; whoever is not is told what to do', async () => {
  const keeper = await look(browser, { ...started, cookie: await firstAccount(started.link) }, DESK)
  await keeper.page.goto('/people')
  const own = keeper.page.locator('section', { has: keeper.page.locator('.person-head') }).first()
  await own.getByText('未绑定统一认证').waitFor()

  const { page, wrong } = await look(browser, started, TELEPHONE)
  await page.goto('/access-log')
  await page.getByRole('button', { name: '用县统一认证登录' }).click()
  await page.getByRole('alert').getByText('没有账号与您绑定').waitFor()
  await page.getByRole('link', { name: '回到登录页' }).click()

  await own.getByRole('button', { name: /绑定/ }).click()
  await own.getByLabel('县统一认证的身份标识').fill('工号-shili.jia')
  await own.getByRole('button', { name: /绑定/ }).click()
  await own.getByText('已绑定 工号-shili.jia').waitFor()

  await page.goto('/access-log')
  await page.getByRole('button', { name: '用县统一认证登录' }).click()
  await page.getByRole('heading', { name: '登录与授权记录' }).waitFor()
  // Where he was going, without what the service sent along.
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/access-log')
  await page.getByRole('cell', { name: '绑定统一认证' }).waitFor()

  // What the browser says of an answer that refuses.
  expect(wrong.filter((text) => !text.includes('401'))).toEqual([])

  await page.goto('/account')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL((url) => url.origin === there.setting.issuer)
})
