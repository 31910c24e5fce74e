/**
 * 一笔钱的路 · The way of the money in a browser: into the account, under the budget, in a batch that another approves, to the
 * bank and back, line by line; and what comes back from a household. And whoever acts by keyboard stays where he was.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { JPEG } from '../../../tools/invented-files.ts'
import { type Office, officeOf, registered } from './office.ts'
import { buildConsole, DESK, look, type Served, serveConsole } from './opened-console.ts'

/** The sample's agreements bind, and its first homes are empty. */
const PAYING = '2018-09-11'

let browser: Browser
let served: Served
let office: Office
beforeAll(async () => {
  await buildConsole()
  ;[browser, served] = await Promise.all([openBrowser(), serveConsole('sample', PAYING)])
  office = await officeOf(served)
  await office.act('declareEffect', '', {})
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(() => Promise.all([browser.close(), served.close()]))

const sent = (page: Page) => page.getByRole('dialog').getByRole('button', { name: '确认办理' }).press('Enter')

test('given money due, when it is deposited, planned, drafted, approved by another and returned by the bank, then every step of the account shows it', async () => {
  const { page, wrong } = await look(browser, served, DESK)
  await page.goto(`/${office.project}/payments`)

  // A deposit says where it came from and by which slip, and counts once.
  const deposit = async (voucher: string) => {
    await page.getByRole('button', { name: '补足专户资金' }).click()
    const form = page.getByRole('dialog', { name: '补足专户资金' })
    await form.getByLabel('金额').fill('20000000')
    await form.getByLabel('开户银行').fill('示例银行')
    await form.getByRole('radio', { name: '专项债券' }).press('Space')
    await form.getByLabel('银行凭证号').fill(voucher)
    await sent(page)
    return form
  }
  await (await deposit('示凭2018-777')).waitFor({ state: 'hidden' })
  await (await deposit('示凭2018-777')).getByText(/示凭2018-777.*已在 2018-09-11 入账/).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('row', { name: /专户到账.*1,320,000,000/ }).waitFor()

  await page.getByRole('button', { name: '编制或调整预算' }).click()
  const budget = page.getByRole('dialog', { name: '编制或调整预算' })
  await budget.getByLabel('批准文号').fill('示财建〔2018〕31号')
  await budget.getByLabel('编制或调整的理由').fill('示例：债券资金到账')
  await sent(page)
  await page.getByText(/预算第 2 版，示财建〔2018〕31号/).waitFor()

  // Two lines are drafted and submitted; whoever did so does not approve them.
  const ticks = page.getByRole('checkbox', { name: /^H\d+\/腾空奖励$/ })
  const [first = '', second = ''] = await Promise.all(
    [0, 1].map((n) => ticks.nth(n).getAttribute('aria-label')),
  )
  for (const name of [first, second]) await page.getByRole('checkbox', { name: name ?? '' }).check()
  await page.getByRole('button', { name: '编成批次（2 笔）' }).click()
  for (const [n, name] of [first, second].entries()) {
    const household = name?.split('/')[0] ?? ''
    await page.getByLabel(`${household} 收款人`).fill('示例户主')
    await page.getByLabel(`${household} 收款账号`).fill(`6222000${n}`)
  }
  await sent(page)
  await page.getByRole('link', { name: 'P001' }).click()
  await page.getByRole('button', { name: '提交批次' }).click()
  await sent(page)
  await page.getByRole('heading', { name: /待批准，2 笔/ }).waitFor()
  await page.getByRole('button', { name: '批准批次' }).click()
  await page
    .getByRole('dialog', { name: '批准批次' })
    .getByText(/R001 是经办人/)
    .waitFor()
  await page.keyboard.press('Escape')

  const other = await look(browser, { ...served, cookie: await office.colleague('R078') }, DESK)
  await other.page.goto(`/${office.project}/payments/P001`)
  await other.page.getByText('收款人不是权利人').first().waitFor()
  await other.page.getByRole('button', { name: '批准批次' }).click()
  await other.page.getByRole('checkbox', { name: '收款人不是权利人' }).check()
  await other.page.getByLabel('核实情况').fill('示例：已核委托书')
  await sent(other.page)
  await other.page.getByRole('heading', { name: /待回盘/ }).waitFor()

  // The bank's answer is entered on the lines that wait for it: one paid, one failed.
  await page.reload()
  await page.getByRole('button', { name: '录入回盘' }).click()
  const returned = page.getByRole('dialog', { name: '录入回盘' })
  await returned.getByRole('radio', { name: '是' }).nth(0).press('Space')
  await returned.getByRole('radio', { name: '否' }).nth(1).press('Space')
  await returned.getByLabel('失败原因').nth(1).fill('账号有误')
  await sent(page)
  await page.getByRole('heading', { name: /已对账/ }).waitFor()
  await page.getByText('账号有误').waitFor()

  await page.goto(`/${office.project}/reconciliation?item=腾空奖励&shown=paid`)
  await page.getByRole('heading', { name: /^1 笔款项/ }).waitFor()
  await page.getByRole('cell', { name: 'P001' }).waitFor()
  await page.getByRole('row', { name: /专项债券 示例银行 示凭2018-777 20,000,000/ }).waitFor()
  await page.getByRole('row', { name: /第 2 版.*示财建〔2018〕31号/ }).waitFor()
  expect([...wrong, ...other.wrong].filter((line) => !line.includes('409 (Conflict)'))).toEqual([])
})

test('when money comes back from a household, then its lines and batches are there to pick, with what is still out', async () => {
  const { page } = await look(browser, served, DESK)
  await page.goto(`/${office.project}/households/H0002`)
  await page.locator('.offers summary').click()
  await page.getByRole('button', { name: '登记退回款项' }).click()
  const form = page.getByRole('dialog', { name: '登记退回款项' })
  const item = form.getByLabel('退回的款项')
  expect(await item.getByRole('option').allTextContents()).toContain('补偿款，未退回 690141 元')
  await item.selectOption('补偿款')
  await form.getByLabel('原支付批次').selectOption('第1批')
  await form.getByLabel('金额').fill('141')
  await form.getByLabel('银行凭证号').fill('示凭2018-801')
  await form
    .getByLabel('选文件', { exact: true })
    .setInputFiles({ name: '示例.jpg', mimeType: 'image/jpeg', buffer: JPEG })
  await sent(page)
  await page.getByText('已登记，专户和预算相应恢复').waitFor()
})

test('given an act done by keyboard, when its button moves to another list, then the focus is on the page where it stands, not lost', async () => {
  await registered(office, 'H0741')
  const { page } = await look(browser, served, DESK)
  await page.goto(`/${office.project}/households/H0741`)
  const button = page.locator('.offers').getByRole('button', { name: '入户调查', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: '入户调查' })
  await form.getByLabel('在场人').fill('户主')
  await form.getByLabel('办理日期').fill('2018-06-12')
  await page.keyboard.press('Enter')
  await page.getByText('调查已登记').waitFor()
  await button.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.closest('.offers') !== null)
})
