/** 各室 · Every room on a telephone and on a desk, and by keyboard alone. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DESK, type OpenedConsole, openConsole, TELEPHONE } from './opened-console.ts'

let console: OpenedConsole
let project: string

beforeAll(async () => {
  console = await openConsole('sample')
  const { page } = await console.look(DESK)
  await page.goto('/')
  await page.waitForURL(/\/[0-9a-f-]{36}/)
  project = new URL(page.url()).pathname.split('/')[1] as string
  await page.context().close()
})
afterAll(() => console.close())

/** A room, and the words that tell it is drawn. */
const ROOMS = [
  ['', '生效比例 80 % · 576 户'],
  ['?table=signing', '+242'],
  ['?day=2018-06-15', '距签约期还有 72 日'],
  ['?day=2018-09-11', '签约期已于9月4日届满'],
  ['/households', 'H0001'],
  ['/households?state=unsigned&open=H0649', '经过'],
  ['/households/H0033', '差价结算'],
  ['/groups', '比拼榜'],
  ['/groups?table=ranks', '比拼榜'],
  ['/findings', '规则'],
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
      const { page, wrong } = await console.look(viewport)
      await page.goto(`/${project}${room}`)
      await page.getByText(drawn).first().waitFor()
      const { wide, wider } = await page.evaluate(() => ({
        wide: document.documentElement.clientWidth,
        wider: document.documentElement.scrollWidth,
      }))
      expect(wider).toBe(wide)
      expect(wrong).toEqual([])
      await page.context().close()
    },
  )
})

const asked = (page: Page) => new URL(page.url()).searchParams

test('given the overview, when a household is searched by keyboard, then its page opens', async () => {
  const { page } = await console.look(DESK)
  await page.goto(`/${project}`)
  await page.getByRole('heading', { level: 1 }).waitFor()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('H021')
  await page.getByRole('option', { name: /^H0210/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: /^H0211/ }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/${project}/households/H0211`)
  await page.context().close()
})

test('given the list, when rows are walked by keyboard, then the drawer opens beside it and gives the row back', async () => {
  const { page } = await console.look(DESK)
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
  await page.context().close()
})

test('given the day control, when the ruler is stepped back by keyboard, then every page answers for that day', async () => {
  const { page } = await console.look(DESK)
  await page.goto(`/${project}`)
  await page.getByRole('slider', { name: '签约期的日子' }).focus()

  await page.keyboard.press('ArrowLeft')
  await page
    .getByRole('heading', { name: '已过生效比例 68 户，还有 76 户未签，签约期还剩 1 日（9月4日届满）。' })
    .waitFor()
  expect(asked(page).get('day')).toBe('2018-09-03')

  await page.getByRole('link', { name: '进度比拼' }).click()
  await page.getByRole('link', { name: /^一组，第 1/ }).waitFor()
  expect(asked(page).get('day')).toBe('2018-09-03')
  await page.context().close()
})

test('given a list in an order of its own, when one household is opened, then the next one is the next of that list', async () => {
  const { page } = await console.look(DESK)
  await page.goto(`/${project}/households?group=八组&state=unsigned`)
  await page.getByRole('link', { name: 'H0649' }).click()
  await page.getByText('第 3 户，共 13 户').waitFor()

  await page.getByRole('link', { name: '下一户' }).click()
  await page.getByText('第 4 户，共 13 户').waitFor()
  await page.context().close()
})

test('given a list as it is seen, when it is exported, then an Excel workbook is downloaded', async () => {
  const { page } = await console.look(DESK)
  await page.goto(`/${project}/households?group=三组`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出所见' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.xlsx$/)
  await page.context().close()
})
