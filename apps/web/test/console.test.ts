/**
 * 控制台 · The console in a browser: a ledger goes in, its campaign is read; every room on a telephone and on a
 * desk; what a keyboard can do. One file, because all of it stands on one build.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { writeChangedLedger } from './changed-ledger.ts'
import { buildConsole, DESK, look, SAMPLE, type Served, serveConsole, TELEPHONE } from './opened-console.ts'
import { planPublished, planRooms } from './plan-rooms.ts'

let browser: Browser
let empty: Served
let sample: Served
let project: string

beforeAll(async () => {
  await buildConsole()
  ;[browser, empty, sample] = await Promise.all([
    openBrowser(),
    serveConsole('nothing'),
    serveConsole('sample'),
  ])
  const { page } = await look(browser, sample, DESK)
  await page.goto('/')
  await page.waitForURL(/\/[0-9a-f-]{36}/)
  project = new URL(page.url()).pathname.split('/')[1] as string
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(() => Promise.all([browser.close(), empty.close(), sample.close()]))

const opened = (served: Served, viewport: typeof DESK) => look(browser, served, viewport)

test('given no project, when the sample folder is imported through the page, then its campaign can be read', async () => {
  const { page, wrong } = await opened(empty, DESK)

  // An empty console says what to do first.
  await page.goto('/')
  await page.getByRole('heading', { name: '还没有项目' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/ledger')

  // A trial first: what would be written, and nothing is yet.
  await page.getByLabel('选文件夹').setInputFiles(SAMPLE)
  await page.getByText('试读完成，还没有写入').waitFor()
  const row = page.getByRole('row', { name: /^征收户/ })
  expect(await row.getByRole('cell').allTextContents()).toEqual(['720', '0', '0', '0'])

  await page.getByRole('button', { name: /^写入 11,281 行$/ }).click()
  await page.getByRole('button', { name: '写入', exact: true }).click()
  await page.getByRole('link', { name: '看总览' }).click()

  await page
    .getByRole('heading', { name: '已过生效比例 73 证，还有 71 户未签，签约期今日 24:00 届满。' })
    .waitFor()
  const signed = page.getByRole('listitem').filter({ hasText: '权属证书' })
  expect(await signed.textContent()).toMatch(/649[\s\S]*\/ 720 户[\s\S]*90\.1 %/)

  // Group 3 was last on the seventh day and is first on the tenth.
  await page.getByRole('link', { name: '进度比拼' }).click()
  await page.getByRole('link', { name: /^三组，第 1，签约率 98\.39 %$/ }).click()
  expect(new URL(page.url()).searchParams.get('group')).toBe('三组')
  await page.getByRole('heading', { name: /^三组三日由第 8 到第 1：.*61 \/ 62。$/ }).waitFor()
  await page.getByRole('button', { name: '看表' }).click()
  const ranks = page.getByRole('row', { name: /^三组/ }).first()
  const days = await ranks.getByRole('cell').allTextContents()
  expect(days.map((text) => Number(text.split(/\s/)[0]))).toEqual([7, 6, 6, 6, 2, 3, 8, 2, 2, 1])

  // Every number opens to the list behind it.
  await page.getByRole('link', { name: '三组 签约 / 户数 61 / 62' }).click()
  await page.getByRole('heading', { name: '征收户 · 三组 · 已签约 共 61 户' }).waitFor()

  expect(wrong).toEqual([])
})

/** A room, and the words that tell it is drawn. */
const ROOMS = [
  ['', '80 % 线 · 576 户'],
  ['?table=signing', '+242'],
  ['?day=2018-06-15', '距签约期还有 72 日'],
  ['?day=2018-09-11', '签约期已于9月4日届满'],
  ['/households', 'H0001'],
  ['/households?state=unsigned&open=H0649', '经过'],
  ['/households/H0033', '差价结算'],
  ['/groups', '比拼榜'],
  ['/groups?table=ranks', '比拼榜'],
  ['/forecast?day=2018-08-30', '以前猜得怎样'],
  ['/close-out', '逐日销号'],
  ['/bulletins', '还没有编发过通报。'],
  ['/road', '协议生效或终止'],
  ['/orders', '没有在办的补偿决定。'],
  ['/papers', '房屋征收决定公告'],
  ['/papers/templates/cash-agreement', '第 2 页，共 2 页'],
  ['/my-day', '薛艳娜'],
  ['/issues', 'W126'],
  ['/issues?level=临时党支部&issue=W074', '房屋评估'],
  ['/office', '攻坚推进第14次会议'],
  ['/findings', '规则'],
  ['/ruler?household=H0649&line=签约奖励', '601,090'],
  ['/ruler?day=2018-08-01', '这一天还没有方案'],
  ['/ruler/sheet?household=H0123', '与协议 X0649（产权调换）所载相符。'],
  ['/ruler/sheet', '自填事实'],
  ['/ruler/draft', '第 1 行第 1 列'],
  ['/ruler/draft?side=examples', '大面积，奖励上限，首日签约，第三十日腾空'],
  ['/ruler/draft?side=publish', '公布前全查一遍'],
  ['/ruler/what-if', '表五 签约奖励标准'],
  ['/ruler/versions', '682c a856'],
  ['/ruler/diff', '只有一个版本'],
  ['/ledger', '导入记录'],
  ['/lists/issues', 'W126'],
] as const

describe.each([
  ['a telephone', TELEPHONE],
  ['a desk', DESK],
])('given %s', (_, viewport) => {
  test.each(ROOMS)(
    'when %j is opened, then it fits the width and nothing goes wrong',
    async (room, drawn) => {
      const { page, wrong } = await opened(sample, viewport)
      await page.goto(`/${project}${room}`)
      await page.getByText(drawn).first().waitFor()
      const { wide, wider } = await page.evaluate(() => ({
        wide: document.documentElement.clientWidth,
        wider: document.documentElement.scrollWidth,
      }))
      expect(wider).toBe(wide)
      expect(wrong).toEqual([])
    },
  )
})

const asked = (page: Page) => new URL(page.url()).searchParams

test('given the overview, when a household is searched by keyboard, then its page opens', async () => {
  const { page } = await opened(sample, DESK)
  await page.goto(`/${project}`)
  await page.getByRole('heading', { level: 1 }).waitFor()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('H021')
  await page.getByRole('option', { name: /^H0210/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: /^H0211/ }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/${project}/households/H0211`)
})

test('given the list, when rows are walked by keyboard, then the drawer opens beside it and gives the row back', async () => {
  const { page } = await opened(sample, DESK)
  await page.goto(`/${project}/households?group=三组`)
  await page.getByRole('row', { name: /H0206/ }).focus()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('heading', { name: /^H0207/ })
    .waitFor()
  expect(asked(page).get('open')).toBe('H0207')

  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(asked(page).get('open')).toBeNull()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('heading', { name: /^H0208/ })
    .waitFor()
})

test('given the published plan, when H0649 is tried, then its total opens from the article down to the facts', async () => {
  const { page, wrong } = await opened(sample, DESK)
  await page.goto(`/${project}`)
  await page.getByRole('link', { name: '明尺' }).click()
  await page.getByRole('heading', { name: '第十条　签约奖励' }).waitFor()

  await page.getByRole('combobox', { name: '户号、户主或地址' }).fill('H0649')
  await page.getByRole('button', { name: '试算' }).click()
  const total = page.getByRole('row', { name: /^▸?协议总额/ })
  await total.waitFor()
  expect(await total.getByRole('cell').allTextContents()).toEqual(['第十一条', '601,090'])

  // The row of the table that is used, in the plan itself.
  const used = page.getByRole('table', { name: /^表五/ }).locator('tr.used')
  expect(await used.getByRole('cell').allTextContents()).toEqual(['6–10', '200'])

  await page.getByRole('button', { name: '签约奖励', exact: true }).click()
  expect(asked(page).get('line')).toBe('签约奖励')
  const way = page.getByRole('list', { name: '看“签约奖励”怎么算' })
  expect(await way.textContent()).toMatch(/表五：6–10[\s\S]*认定面积（房屋1）事实86\.60 ㎡/)

  await page.getByRole('link', { name: '产权调换' }).click()
  await page.getByText('−64,228').first().waitFor()
  expect(wrong).toEqual([])
})

planRooms(() => ({ sample, project, open: opened }))

test('given facts made up, when they are computed, then both ways of compensation are on the sheet', async () => {
  const { page } = await opened(sample, DESK)
  await page.goto(`/${project}/ruler/sheet`)
  await page.getByLabel('认定面积').fill('86.60')
  await page.getByLabel('评估单价').fill('5493.29')
  await page.getByRole('button', { name: '计算' }).click()
  const value = page.getByRole('row', { name: /房屋价值补偿/ })
  await value.waitFor()
  expect(await value.getByRole('button').allTextContents()).toEqual(['475,719', '475,719'])

  await page.getByLabel('认定面积').fill('八十')
  await page.getByRole('button', { name: '计算' }).click()
  await page
    .getByRole('alert')
    .getByText(/认定面积/)
    .waitFor()
})

test('given the day control, when the ruler is stepped back by keyboard, then every page answers for that day', async () => {
  const { page } = await opened(sample, DESK)
  await page.goto(`/${project}`)
  await page.getByRole('slider', { name: '签约期的日子' }).focus()

  await page.keyboard.press('ArrowLeft')
  await page
    .getByRole('heading', { name: '已过生效比例 66 证，还有 76 户未签，签约期还剩 1 日（9月4日届满）。' })
    .waitFor()
  expect(asked(page).get('day')).toBe('2018-09-03')

  await page.getByRole('link', { name: '进度比拼' }).click()
  await page.getByRole('link', { name: /^一组，第 1/ }).waitFor()
  expect(asked(page).get('day')).toBe('2018-09-03')
})

test('given a list in an order of its own, when one household is opened, then the next one is the next of that list', async () => {
  const { page } = await opened(sample, DESK)
  await page.goto(`/${project}/households?group=八组&state=unsigned`)
  await page.getByRole('link', { name: 'H0649' }).click()
  await page.getByText('第 3 户，共 13 户').waitFor()

  await page.getByRole('link', { name: '下一户' }).click()
  await page.getByText('第 4 户，共 13 户').waitFor()
})

test('given a list as it is seen, when it is exported for a stated purpose, then an Excel workbook is downloaded', async () => {
  const { page } = await opened(sample, DESK)
  await page.goto(`/${project}/households?group=三组`)
  await page.getByRole('button', { name: '导出所见' }).click()
  const dialog = page.getByRole('dialog', { name: '导出的用途' })
  await dialog.getByLabel('用途').selectOption('会议研判')
  await dialog.getByLabel('说明').fill('电话 13800000000')
  await dialog.getByRole('button', { name: '记入并导出' }).click()
  await dialog.getByText('说明里有证件号、卡号或手机号，没有导出。').waitFor()
  await dialog.getByLabel('说明').fill('周例会讨论未签约户')
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await downloading).suggestedFilename()).toMatch(/^征收户.*\.xlsx$/)
  await page.getByText('已记入审计记录。').waitFor()
  expect(await dialog.count()).toBe(0)
})

test('given the sample, when a changed ledger comes in, then wrong rows are named, and other pages follow at once', async () => {
  const scratch = scratchFolder()
  await writeChangedLedger(SAMPLE, scratch.path)
  const { page } = await opened(sample, DESK)
  const { page: elsewhere } = await opened(sample, DESK)
  await elsewhere.goto(`/${project}/households/H0649`)
  await elsewhere.getByRole('heading', { name: '经过 15 条' }).waitFor()

  await page.goto(`/${project}/ledger`)
  await page.getByLabel('选文件夹').setInputFiles(scratch.path)
  await page.getByText('将写入 1 行，更正 1 行；1 行不能用，其余照常。').waitFor()
  await page.getByRole('row', { name: /签约表 第 651 行 · 户号 H9999/ }).waitFor()
  await page.getByRole('row', { name: /签约表 第 2 行 · 协议总额 X0001 2130406 2130506/ }).waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载标好的台账' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.xlsx$/)

  await page.getByRole('button', { name: '写入 2 行' }).click()
  await page.getByRole('button', { name: '写入', exact: true }).click()
  await page.getByText('已写入 1 行，更正 1 行。').waitFor()
  await elsewhere.getByRole('heading', { name: '经过 16 条' }).waitFor()

  await page.getByRole('heading', { name: '导入过 2 批台账。' }).waitFor()
  await page.getByRole('button', { name: '撤回' }).first().click()
  await page.getByRole('tooltip').getByRole('button', { name: '撤回' }).click()
  await elsewhere.getByRole('heading', { name: '经过 15 条' }).waitFor()
  await page.getByRole('cell', { name: /撤回$/ }).first().waitFor()
  scratch.discard()
})

planPublished(() => ({ sample, project, open: opened }))
