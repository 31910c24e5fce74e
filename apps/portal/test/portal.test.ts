/** 公开网页: published by the command line, held by a plain web server, read by a resident on a telephone. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { scratchFolder } from '../../../tools/scratch-folder.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const scratch = scratchFolder()
const data = join(scratch.path, 'data')
const site = join(scratch.path, 'site')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
}
const web = createServer((asked, answered) => {
  try {
    const bytes = readFileSync(join(site, new URL(asked.url ?? '', 'http://site').pathname))
    answered.setHeader('Content-Type', `${TYPES[extname(asked.url ?? '')] ?? 'text/plain'}; charset=utf-8`)
    answered.end(bytes)
  } catch {
    answered.writeHead(404).end()
  }
})
let browser: Browser

/** Its JSON, also where it exits 1. */
function oneruler(...args: string[]) {
  const { DATABASE_URL: _, ...env } = process.env
  const run = [join(ROOT, 'apps/cli/src/main.ts'), ...args, '--json']
  try {
    return JSON.parse(execFileSync(process.execPath, run, { env, encoding: 'utf8', stdio: 'pipe' }))
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout)
  }
}
const publish = () => oneruler('publish', '--data', data, '--out', site, '--as-of', '2018-08-28')
const verified = () => oneruler('public', 'verify', site)

async function opened(path: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled })
  await page.goto(`http://127.0.0.1:${(web.address() as AddressInfo).port}/${path}`)
  return page
}

beforeAll(async () => {
  oneruler('import', join(ROOT, 'examples/xiaoqiaotou'), '--data', data)
  publish()
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening))
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  web.close()
  scratch.discard()
})

test('given the same state, when it is published again, then nothing is written; what was changed, added or signed by another is named', () => {
  expect(publish()).toMatchObject({ written: 0 })
  expect(verified()).toEqual({ ok: true, faults: [] })
  appendFileSync(join(site, 'rights.html'), ' ')
  writeFileSync(join(site, 'more.html'), '')
  expect(verified().faults).toMatchObject([
    { fault: 'changed', path: 'rights.html' },
    { fault: 'unlisted', path: 'more.html' },
  ])
  const manifest = readFileSync(join(site, 'manifest.txt'), 'utf8')
  writeFileSync(join(site, 'manifest.txt'), manifest.replace('2018-08-28', '2018-08-29'))
  expect(verified().faults).toMatchObject([{ fault: 'signature' }])
  publish()
  expect(verified().faults).toMatchObject([{ fault: 'unlisted', path: 'more.html' }])
}, 180_000)

test.each(['index', 'plan', 'calculator', 'own', 'rights', 'staff', 'log', 'verify'])(
  'given a telephone of 360 px without scripts, when %s.html is read, then it says what it is and nothing runs over the edge',
  async (name) => {
    const page = await opened(`${name}.html`, false)
    expect(await page.locator('h1').textContent()).not.toBe('')
    expect(await page.locator('main').textContent()).toMatch(/.{30}/s)
    const widest = await page
      .locator('body')
      .evaluate((body) => body.ownerDocument.documentElement.scrollWidth)
    expect(widest).toBe(360)
    await page.close()
  },
)

test('given the landing page without scripts, then it says the total, what is missing, and until when a right can be used', async () => {
  const page = await opened('index.html', false)
  const text = await page.locator('main').textContent()
  for (const said of ['365 / 720 户', '80%', '8月26日至9月4日', '2018-10-09', '行政复议'])
    expect(text).toContain(said)
  await page.getByRole('link', { name: '读方案全文' }).click()
  await page.getByRole('link', { name: '第九条　货币补偿补助' }).click()
  expect(page.url()).toMatch(/#c9$/)
  await page.close()
})

test('given the facts of a house, when a resident enters them, then the telephone computes each line, with the clause it rests on', async () => {
  const page = await opened('calculator.html', true)
  const enter = (fact: string, value: string) => page.getByLabel(fact, { exact: false }).first().fill(value)
  await page.getByLabel('补偿方式').selectOption('货币补偿')
  await enter('签约日', '2018-08-28')
  await enter('认定面积', '102.91')
  await enter('评估单价', '7972.98')
  const row = page.locator('#amounts li', { hasText: '房屋价值补偿' })
  // 102.91 ㎡ at 7972.98 元 are 820,499.37 元
  await expect.poll(() => row.textContent()).toContain('820,499')
  expect(await row.getByRole('link').getAttribute('href')).toBe('plan.html#c3')
  expect(await page.locator('#amounts .sum').textContent()).toMatch(/补偿项合计\s*[\d,]{7,}/)
  await page.close()
})
