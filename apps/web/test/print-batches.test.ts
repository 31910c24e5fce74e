/** 打印批次 in a browser: ticked in the list, printed with progress, fetched, served from the batch; on both widths. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { type Office, officeOf } from './office.ts'
import { buildConsole, DESK, look, type Served, serveConsole, TELEPHONE } from './opened-console.ts'

let browser: Browser
let served: Served
let office: Office

beforeAll(async () => {
  await buildConsole()
  ;[browser, served] = await Promise.all([openBrowser(), serveConsole('sample')])
  office = await officeOf(served)
  await office.statePaperTerms()
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(() => Promise.all([browser.close(), served.close()]))

/** Three that did not let anybody in, and one that nobody has asked. */
async function refusing(prefix: string): Promise<void> {
  for (const number of ['1', '2', '3', '4'].map((last) => prefix + last)) {
    await office.act('registerHousehold', number, {
      ...{ owner: '示例户主', address: '示例路9号', group: '八组', partner: 'B41', caseworker: 'R078' },
      ...{ lowIncome: '否', housingDifficulty: '否', on: '2018-06-10' },
    })
    if (number !== `${prefix}4`)
      await office.act('recordEntryRefused', number, {
        witness: '示例见证人',
        on: '2018-09-01',
      })
  }
}

test.each([
  ['a desk', DESK, 'H910'],
  ['a telephone', TELEPHONE, 'H920'],
])(
  'given four ticked households on %s, then three notices are printed, the fourth is named, and the three are served from the batch',
  async (_, size, prefix) => {
    await refusing(prefix)
    const { page, wrong } = await look(browser, served, size)
    await page.goto(`/${office.project}/households?q=${prefix}`)
    await page.getByText('选全部 4 户').click()
    await page.locator('.bulk-bar').getByRole('button', { name: '打印', exact: true }).click()
    await page.getByLabel('什么文书').selectOption('限期评估告知书')
    await page.getByLabel('约定日期').fill('2018-09-06')
    await page.getByLabel('时段起').fill('09:30')
    await page.getByLabel('时段止').fill('11:00')
    await page.getByLabel('准备材料').fill('权属证书')
    await page.getByLabel('评估机构').fill('评估机构乙')
    await page.getByLabel('评估机构').press('Enter')

    await page.getByRole('heading', { name: '限期评估告知书 3 份' }).waitFor()
    await page.getByText('所选 4 户，印出 3 份').waitFor()
    const left = page.locator('.not-ready tbody tr')
    expect(await left.allInnerTexts()).toEqual([expect.stringContaining('入户未果之后')])
    const [fetched] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载合订本' }).click(),
    ])
    expect(fetched.suggestedFilename()).toBe('限期评估告知书-3户.pdf')

    await page.getByRole('button', { name: '送达其余 3 户' }).click()
    const serving = page.getByRole('dialog')
    await serving.getByLabel('直接送达').check()
    await serving.getByLabel('签收人').fill('本人')
    await serving.getByRole('button', { name: '对 3 户办理' }).click()
    await serving.getByText('已办 3 户，未办 0 户').waitFor()
    await serving.getByRole('button', { name: '关闭' }).click()
    await page.getByRole('heading', { name: '送达 3 / 3' }).waitFor()

    await page.getByRole('link', { name: '全部批次' }).click()
    await page
      .getByRole('row', { name: /限期评估告知书.*3 \/ 3 全部送达/ })
      .first()
      .waitFor()
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(size.width)
    expect(wrong).toEqual([])
  },
  180_000,
)

test('given a batch of the whole register that is under way, then it can be cancelled, and nothing of it is listed', async () => {
  const { page, wrong } = await look(browser, served, DESK)
  await page.goto(`/${office.project}/papers/batches`)
  const rows = page.locator('.print-batches tbody tr')
  await page.getByRole('button', { name: '打印一批' }).waitFor()
  const before = await rows.count()
  await page.getByRole('button', { name: '打印一批' }).press('Enter')
  await page.getByLabel('什么文书').selectOption('分户补偿计算单')
  await page.getByRole('dialog').getByRole('button', { name: '打印' }).press('Enter')
  await page.getByRole('button', { name: '取消' }).press('Enter')
  await page.getByText('已取消，没有印出任何文书').waitFor()
  await page.getByRole('link', { name: '全部批次' }).click()
  await page.getByRole('button', { name: '打印一批' }).waitFor()
  expect(await rows.count()).toBe(before)
  expect(wrong).toEqual([])
}, 120_000)
