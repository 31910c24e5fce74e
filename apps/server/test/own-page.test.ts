/** 我家: a resident opens the household's own page on a telephone of 360 px with the slip handed out at the desk. */
import { join } from 'node:path'
import { day } from '@oneruler/campaign/day'
import { createApp } from '@oneruler/server/app'
import { publishOrTell } from '@oneruler/server/publishing/publish-project'
import { type Server, serve } from '@oneruler/server/serve'
import { seal } from '@oneruler/server/sunshine/seal'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { pdfText } from '../../../tools/pdf-text.ts'
import { sampleServed } from './sample.ts'
import { asSigned } from './signed-in.ts'

const served = sampleServed()
const HOUSEHOLD = 'H0463'
const ON_THE_DAY = new Date('2018-08-28T04:00:00Z')
let browser: Browser
let server: Server
let slip: { readonly address: string; readonly code: string }

beforeAll(async () => {
  const { deps, cookie, project } = served()
  const portalDir = join(deps.consoleDir, '../portal')
  await seal(deps.installation.store.log, project, ON_THE_DAY)
  await publishOrTell(deps.installation, project, ON_THE_DAY, join(portalDir, project))
  server = await serve({
    port: 0,
    deps: { ...deps, now: () => ON_THE_DAY, today: () => day('2018-08-28'), portalDir },
  })
  browser = await openBrowser()
  const desk = asSigned(createApp({ ...deps, portalDir }), cookie)
  const printed = await desk.request(`/api/projects/${project}/households/${HOUSEHOLD}/own-slip`)
  const { text } = await pdfText(new Uint8Array(await printed.arrayBuffer()))
  const address = /\/public\/[\w-]+\/own\.html#[\w-]{86}/.exec(text)?.[0]
  const code = /取阅码(\d{12})/.exec(text)?.[1]
  if (!address || !code) throw new Error(text)
  slip = { address: server.address + address, code }
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function scanned(address = slip.address): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  await page.goto(address)
  return page
}

async function opened(): Promise<Page> {
  const page = await scanned()
  await page.getByLabel('取阅码').fill(slip.code)
  await page.getByRole('button', { name: '打开' }).click()
  await page.getByRole('heading', { name: `我家 · ${HOUSEHOLD}` }).waitFor()
  return page
}

test('given the QR without its code, when a neighbour tries another, then nothing of the household is shown, and it says what to look at', async () => {
  const page = await scanned()
  await page.getByLabel('取阅码').fill('1234 5678 9012')
  await page.getByRole('button', { name: '打开' }).click()
  await page.getByText('打不开。请核对取阅码').waitFor()
  expect(await page.locator('body').textContent()).not.toContain(HOUSEHOLD)
  await page.close()
  const without = await scanned(slip.address.replace(/#.*/, ''))
  expect(await without.getByRole('status').textContent()).toContain('请用手机扫')
  await without.close()
})

test('given the slip, when it is opened on a telephone, then facts, valuation, days left and who was there are told, and nothing runs over the edge', async () => {
  const page = await opened()
  const text = await page.locator('main').textContent()
  for (const said of ['申请复核评估，还剩 2 日', '1,768,046', '102.91 ㎡', '走访 · 补偿测算', '收款账户'])
    expect(text).toContain(said)
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360)
  await page.getByRole('button', { name: '合上' }).click()
  expect(await page.locator('body').textContent()).not.toContain(HOUSEHOLD)
  await page.close()
})

test('given the published plan, when a resident compares both ways, then the telephone computes them to the agreement’s sum, later signing gives less, and a line opens to its clause with the household’s figures', async () => {
  const page = await opened()
  const ways = page.locator('.ways')
  await expect.poll(() => ways.textContent()).toContain('2,205,371')
  const exchange = await ways.locator('> div').nth(1).textContent()
  expect(exchange).toContain('安置房')
  await page.getByRole('radio', { name: '8/31–9/4' }).check({ force: true })
  await expect.poll(() => ways.textContent()).not.toContain('2,205,371')
  await page.getByRole('radio', { name: '到 8/30' }).check({ force: true })
  const line = page.locator('details', { hasText: '货币补偿补助' }).locator('summary').last()
  expect(await line.textContent()).toContain('342,739')
  await line.click()
  const clause = page.locator('details[open] .told-clause').last()
  await expect.poll(() => clause.textContent()).toContain('住宅按房屋价值的 20%')
  expect(await clause.textContent()).toContain('1,713,695.22')
  await page.close()
})

test('given a fact that is wrong, when the household says so on its page, then it gets a number and a last day, and the issue stands in the office’s queue', async () => {
  const page = await opened()
  await page.getByRole('button', { name: '第 1 处 认定面积 102.91 ㎡，这项不对' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('少算了阁楼十平方米。')
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360)
  await dialog.getByRole('button', { name: '提出' }).click()
  const answer = dialog.getByText(/收到了，编号 我家-[0-9A-F]{8}。8月30日以前答复您/)
  await answer.waitFor()
  const number = /我家-[0-9A-F]{8}/.exec((await answer.textContent()) ?? '')?.[0]
  const queue = await served().page<{ issues: { number: string }[] }>('/issues')
  expect(queue.issues.map((one) => one.number)).toContain(number)
  await page.close()
})

test('given a public site that cannot receive, when the household asks for a recheck, then nothing is lost: the sealed file is there to be saved and handed in', async () => {
  const page = await opened()
  await page.route('**/requests/**', (route) => route.fulfill({ status: 405, body: '' }))
  await page.getByRole('button', { name: '申请复核' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('评估单价比隔壁低。')
  await dialog.getByRole('button', { name: '提出' }).click()
  const file = dialog.getByRole('link', { name: '存下文件' })
  const [saved] = await Promise.all([page.waitForEvent('download'), file.click()])
  expect(saved.suggestedFilename()).toMatch(/^[a-p]{32}\.[0-9a-f-]{36}\.\d{13}\.box$/)
  await page.close()
})
