/** 受保护的信息 in a browser: masked, shown for a purpose, masked again when the page is left; by keyboard, on both widths. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { type Office, officeOf } from './office.ts'
import { buildConsole, DESK, look, type Served, serveConsole, TELEPHONE } from './opened-console.ts'

const IDENTITY = '990101199001011230'
let browser: Browser
let served: Served
let office: Office

beforeAll(async () => {
  await buildConsole()
  ;[browser, served] = await Promise.all([openBrowser(), serveConsole('sample')])
  office = await officeOf(served)
  const owner = { owner: '1', name: '示例户主甲', identityNumber: IDENTITY, share: '1' }
  await office.act('recordOwners', 'H0649', { house: '1', owners: [owner] })
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(() => Promise.all([browser.close(), served.close()]))

test.each([
  ['a desk', DESK],
  ['a telephone', TELEPHONE],
])(
  'given an identity number on %s, then it shows for a purpose, and is masked again on coming back',
  async (_, size) => {
    const { page, wrong } = await look(browser, served, size)
    await page.goto(`/${office.project}/households/H0649`)
    const held = page.locator('.held')
    await held.getByText('＊＊＊＊1230').waitFor()
    await held.getByRole('button', { name: '显示共有人 1 · 证件号' }).press('Enter')
    await held.getByLabel('用途').selectOption({ label: '办理签约' })
    await held.getByLabel('说明').fill('签约现场核对原件')
    await held.getByLabel('说明').press('Enter')
    await held.getByText(IDENTITY).waitFor()
    await held.getByText('已记入审计记录').waitFor()
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(size.width)
    await page.goto(`/${office.project}/households`)
    await page.goto(`/${office.project}/households/H0649`)
    await held.getByText('＊＊＊＊1230').waitFor()
    expect(await page.content()).not.toContain(IDENTITY)
    expect(wrong).toEqual([])
  },
  120_000,
)
