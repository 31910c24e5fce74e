/**
 * 一户的路 · A household's road in a browser: from the survey to the closed file; to an order after a recheck; and two
 * clerks who choose the same home.
 */
import type { PaymentsPage } from '@oneruler/server/money-pages'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { JPEG } from '../../../tools/invented-files.ts'
import { type Office, officeOf, posted, prepared, registered, valued } from './office.ts'
import { buildConsole, DESK, look, type Served, serveConsole } from './opened-console.ts'

/** Fifteen days after the proposal was served, and no holiday. */
const LATER = '2018-10-20'

let browser: Browser
/** On the last day of signing, and weeks after it. */
let signing: Served
let later: Served
let office: Office
let officeLater: Office
let colleague: string

beforeAll(async () => {
  await buildConsole()
  ;[browser, signing, later] = await Promise.all([
    openBrowser(),
    serveConsole('sample'),
    serveConsole('sample', LATER),
  ])
  ;[office, officeLater] = await Promise.all([officeOf(signing), officeOf(later)])
  colleague = await office.colleague('R079')
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(() => Promise.all([browser.close(), signing.close(), later.close()]))

/** A refusal is an answer; the browser notes its status. */
const unexpected = (wrong: readonly string[]) => wrong.filter((line) => !line.includes('409 (Conflict)'))

/** The act's form, opened by the keyboard from the list of what is possible. */
async function begin(page: Page, act: string) {
  const button = page.locator('.offers').getByRole('button', { name: act, exact: true })
  const form = page.getByRole('dialog', { name: act })
  // The lists are drawn anew once the act before is in; a key pressed in that moment reaches nobody.
  await expect
    .poll(
      async () => {
        if (await form.isVisible()) return true
        await button.focus()
        await page.keyboard.press('Enter')
        return form.isVisible()
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBe(true)
  return form
}

const stage = (page: Page, name: string) =>
  page.getByRole('list', { name: '进展' }).getByRole('listitem').filter({ hasText: name })

/** At the desk: found by its number, the way of compensation chosen, all by keyboard. */
async function atTheDesk(page: Page, number: string, choice: string) {
  await page.goto(`/${office.project}/desk`)
  await page.getByLabel('户号、户主、地址').fill(number)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: `签约 ${number}` }).waitFor()
  await page.getByRole('radio', { name: choice }).press('Space')
}

test('a household is registered from the list, and a number that is there already is told so', async () => {
  const { page, wrong } = await look(browser, signing, DESK)
  await page.goto(`/${office.project}/households`)
  const register = async (number: string) => {
    await page.getByLabel('新户号').fill(number)
    await page.keyboard.press('Enter')
    const form = page.getByRole('dialog', { name: '登记征收户' })
    await form.getByLabel('户主').fill('示例新户')
    await form.getByLabel('地址').fill('示例路10号')
    await form.getByLabel('小组').fill('八组')
    for (const group of ['低保', '住房困难'])
      await form.getByRole('radiogroup', { name: group }).getByRole('radio', { name: '否' }).press('Space')
    await form.getByRole('button', { name: '确认办理' }).press('Enter')
    return form
  }
  await page.getByText('登记征收户').click()
  const form = await register('H0001')
  await form.getByRole('alert').getByText(/H0001/).waitFor()
  await page.keyboard.press('Escape')
  await register('H0800')
  await page.getByText('H0800 已登记').waitFor()
  await page.goto(`/${office.project}/households/H0800`)
  await page.getByText('H0800').first().waitFor()
  expect(unexpected(wrong)).toEqual([])
})

test('from the survey to the closed file, with one refusal met and cured', async () => {
  const number = 'H0721'
  await registered(office, number)
  const { page, wrong } = await look(browser, signing, DESK)
  await page.goto(`/${office.project}/households/${number}`)

  const survey = await begin(page, '入户调查')
  await survey.getByLabel('在场人').fill('户主')
  await survey.getByLabel('办理日期').fill('2018-06-12')
  await page.keyboard.press('Enter')
  await page.getByText('调查已登记').waitFor()
  expect(await stage(page, '调查登记').textContent()).toContain('06-12')

  // What is missing is told where the act is looked for.
  await page.getByRole('button', { name: '签约', exact: true }).first().click()
  const missing = page.getByRole('dialog', { name: '签约' })
  await missing.getByText(/分户评估报告还没有送达/).waitFor()
  await page.keyboard.press('Escape')
  await valued(office, number)

  await atTheDesk(page, number, '产权调换')
  await page.getByRole('button', { name: '确认办理' }).press('Enter')
  await page.getByRole('alert').getByText('选产权调换须有安置面积。请先选定安置房。').waitFor()
  await page.getByRole('radio', { name: '货币补偿' }).press('Space')
  await page.getByRole('button', { name: '确认办理' }).press('Enter')
  await page.getByRole('heading', { name: `签约回执 ${number} 已签约` }).waitFor()

  await office.act('declareEffect', '', {})
  await office.act('addFunds', '', {
    amountFen: '900000000',
    bank: '示例银行',
    source: '本级财政',
    voucher: '示凭14',
  })
  await pay(number)

  await page.goto(`/${office.project}/households/${number}`)
  const vacating = await begin(page, '腾空验收')
  await vacating.getByLabel('第二验收人').fill('R079')
  for (const group of ['已腾空', '钥匙已交回'])
    await vacating.getByRole('radiogroup', { name: group }).getByRole('radio', { name: '是' }).press('Space')
  await vacating.getByRole('button', { name: '确认办理' }).press('Enter')
  await page.getByText('已验收').waitFor()
  await (await begin(page, '移交房屋')).getByLabel('接收人').fill('示例拆除公司')
  await page.keyboard.press('Enter')
  await page.getByText('已移交').waitFor()
  const deregistering = await begin(page, '注销登记')
  await deregistering.getByRole('radio', { name: '被征收人申请' }).press('Space')
  await deregistering.getByRole('button', { name: '确认办理' }).press('Enter')
  await page.getByText('已注销').waitFor()

  // Whoever signed does not close the file; a colleague does.
  await begin(page, '销号')
  await page
    .getByRole('dialog')
    .getByText(/不能由同一人销号/)
    .waitFor()
  const other = await look(browser, { address: signing.address, cookie: colleague }, DESK)
  await other.page.goto(`/${office.project}/households/${number}`)
  const closing = await begin(other.page, '销号')
  await closing.getByRole('button', { name: '确认办理' }).press('Enter')
  await other.page.getByText('已销号').waitFor()
  await stage(page, '销号').getByText('09-04').waitFor()
  expect(unexpected([...wrong, ...other.wrong])).toEqual([])
})

/** What is due to a household, drafted by one, approved by another, and returned by the bank as paid. */
async function pay(number: string): Promise<void> {
  const { due, nextNumber } = await office.page<PaymentsPage>('/payments')
  const lines = due.filter(({ household }) => household === number)
  await office.act('draftBatch', nextNumber, {
    lines: lines.map(({ household, item }) => ({
      household,
      item,
      payee: '示例户主',
      account: '6222000000',
    })),
  })
  await office.act('submitBatch', nextNumber, {})
  await office.act('approveBatch', nextNumber, { acknowledged: [] }, colleague)
  const rows = lines.map(({ household, item }) => ({ household, item, isPaid: '是', note: '' }))
  await office.act('returnBatch', nextNumber, { rows })
}

test('to an order, after a recheck: its clocks run by the next deadline', async () => {
  const number = 'H0731'
  await prepared(officeLater, number)
  const act = (name: string, input: object) => officeLater.act(name, number, { ...input })
  await act('requestRecheck', { reason: '单价偏低', on: '2018-08-24' })
  await act('answerRecheck', {
    ...{ finding: '维持', result: '维持原结果', houses: [], on: '2018-08-28' },
    writtenAnswer: await office.shown(),
  })
  await act('serveRecheckAnswer', { method: '直接送达', recipient: '本人', on: '2018-08-29' })
  await officeLater.act('declareEffect', '', { on: '2018-09-05' })
  await act('proposeOrder', { proposal: '示例补案1号', homeM2: '88', on: '2018-09-20' })
  await act('serveOrderProposal', { method: '直接送达', recipient: '本人', on: '2018-09-21' })
  await act('answerProposal', { choice: '货币补偿', opinion: '', on: '2018-09-25' })

  const { page, wrong } = await look(browser, later, DESK)
  await page.goto(`/${officeLater.project}/households/${number}`)
  expect(await stage(page, '复核').textContent()).toContain('08-28')
  const order = await begin(page, '作出补偿决定')
  await order.getByLabel('决定书文号').fill('示例征补1号')
  await order.getByLabel('搬迁期限').fill('2018-12-20')
  // The household chose money; the other way is refused, and the form stays.
  await order.getByRole('radio', { name: '产权调换' }).press('Space')
  await order.getByLabel('安置面积').fill('88')
  await order.getByRole('button', { name: '确认办理' }).press('Enter')
  await order
    .getByRole('alert')
    .getByText(/货币补偿/)
    .first()
    .waitFor()
  await order.getByRole('radio', { name: '货币补偿' }).press('Space')
  expect(await order.getByLabel('安置面积').count()).toBe(0)
  await order.getByRole('button', { name: '确认办理' }).press('Enter')
  await page.getByText('补偿决定已作出').waitFor()
  const serving = await begin(page, '送达补偿决定书')
  await serving.getByRole('radio', { name: '留置送达' }).press('Space')
  // Nobody of the household signs: it is shown how it was left.
  await serving.getByText('须附，没有不能办').waitFor()
  const send = serving.getByRole('button', { name: '还差 1 项' })
  expect(await send.isDisabled()).toBe(true)
  const left = { name: '留置.jpg', mimeType: 'image/jpeg', buffer: JPEG }
  await serving.getByLabel('选文件', { exact: true }).setInputFiles([left])
  await serving.getByText('已交').waitFor()
  await serving.getByRole('button', { name: '确认办理' }).press('Enter')
  await page.getByText('已送达').waitFor()

  await page.goto(`/${officeLater.project}/orders`)
  const row = page.getByRole('row', { name: new RegExp(number) })
  await row.getByText('申请复议期限').waitFor()
  expect(await row.textContent()).toMatch(/示例征补1号[\s\S]*货币补偿[\s\S]*起诉期限/)
  await row.getByRole('link', { name: number }).press('Enter')
  await page.getByRole('heading', { name: new RegExp(`^${number}`) }).waitFor()
  expect(await stage(page, '补偿决定').textContent()).toContain('10-20')
  expect(unexpected(wrong)).toEqual([])
})

test('given one home and two clerks who choose it, then one has it and the other is told, and takes another', async () => {
  const numbers = ['H0741', 'H0742']
  for (const number of numbers) await prepared(office, number)
  for (const room of ['101', '102'])
    await office.act('listHome', `9-1-${room}`, {
      ...{ building: '9', entrance: '1', floor: '1', room, layout: '两室', areaM2: '88' },
    })
  const [one, other] = await Promise.all([
    look(browser, signing, DESK),
    look(browser, { address: signing.address, cookie: colleague }, DESK),
  ])
  const choose = async (page: Page, number: string, home: string) => {
    await atTheDesk(page, number, '产权调换')
    await page.getByLabel('安置房').selectOption(home)
  }
  await choose(one.page, 'H0741', '9-1-101')
  await choose(other.page, 'H0742', '9-1-101')

  await one.page.getByRole('button', { name: '确认办理' }).press('Enter')
  await one.page.getByRole('heading', { name: '签约回执 H0741 已签约' }).waitFor()
  await other.page.getByRole('button', { name: '确认办理' }).press('Enter')
  await other.page
    .getByRole('alert')
    .getByText(/9-1-101/)
    .waitFor()

  await other.page.getByLabel('安置房').selectOption('9-1-102')
  await other.page.getByRole('button', { name: '确认办理' }).press('Enter')
  await other.page.getByRole('heading', { name: '签约回执 H0742 已签约' }).waitFor()

  await one.page.goto(`/${office.project}/homes`)
  for (const room of ['101', '102'])
    await one.page.getByRole('button', { name: new RegExp(`^9-1-${room} .*已选$`) }).waitFor()
  expect(unexpected([...one.wrong, ...other.wrong])).toEqual([])
})

test('given three numbers pasted, when reports are served for all at once, then two are done and one is told why not', async () => {
  const numbers = ['H0751', 'H0752', 'H0753']
  for (const number of numbers) {
    await registered(office, number)
    await office.act('surveyHousehold', number, { present: '户主', on: '2018-06-12' })
  }
  for (const number of numbers.slice(0, 2)) await posted(office, number)
  const { page, wrong } = await look(browser, signing, DESK)
  await page.goto(`/${office.project}/households`)
  await page.getByRole('button', { name: '批量办理' }).press('Enter')
  const bulk = page.getByRole('dialog', { name: '批量办理' })
  await bulk.getByLabel('办什么').selectOption('serveValuationReport')
  await bulk.getByRole('radio', { name: '直接送达' }).press('Space')
  await bulk.getByLabel(/从 Excel 复制/).fill('户号\t签收人及关系\nH0751\t本人\nH0752\t配偶\nH0753\t本人')
  await bulk.getByRole('button', { name: '对 3 户办理' }).press('Enter')
  await bulk.getByText('已办 2 户，未办 1 户').waitFor()
  const refused = bulk.getByRole('row', { name: /^H0753 未办/ })
  expect(await refused.textContent()).toMatch(/评估办法[\s\S]*初步评估结果还没有公示/)
  expect(wrong).toEqual([])
})
