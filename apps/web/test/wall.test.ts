/** 大屏 in a browser: the campaign day by day on three screens, nothing cut or overlapping; it lives, and outlives its server. */
import type { OverviewPage } from '@oneruler/server/pages'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { type Office, officeOf } from './office.ts'
import { buildConsole, look, type Served, serveConsole } from './opened-console.ts'

const SCREENS = [
  ['1080p', { width: 1920, height: 1080 }],
  ['4K', { width: 3840, height: 2160 }],
  ['a telephone', { width: 360, height: 740 }],
] as const
const DAYS = [
  '2018-06-10',
  '2018-08-25',
  ...['26', '27', '28', '29', '30', '31'].map((day) => `2018-08-${day}`),
  ...['01', '02', '03', '04', '05'].map((day) => `2018-09-${day}`),
]

let browser: Browser
let served: Served
let office: Office
beforeAll(async () => {
  await buildConsole()
  ;[browser, served] = await Promise.all([openBrowser(), serveConsole('sample')])
  office = await officeOf(served)
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(() => Promise.all([browser.close(), served.close()]))

const wall = (query: string) => `/wall/${office.project}?${query}`
const shown = (page: Page, count: number) =>
  page.locator('.wall-signed b').getByText(String(count), { exact: true }).waitFor()

/** Texts that lie over each other, or beyond the edge of the page: run in the page. */
const MISPLACED = `(() => {
  const texts = [...document.querySelectorAll('.wall *')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '') && one.tagName !== 'tspan' && one.tagName !== 'TSPAN')
  const boxes = texts.map((one) => {
    const range = document.createRange()
    range.selectNodeContents(one)
    const { left, top, right, bottom } = range.getBoundingClientRect()
    const shrink = (bottom - top) * 0.22
    return { one, text: one.textContent.trim(), left, right, top: top + shrink, bottom: bottom - shrink }
  }).filter(({ left, right }) => right > left)
  const [wide, tall] = [document.documentElement.clientWidth, Math.max(document.documentElement.scrollHeight, innerHeight)]
  const cut = boxes.filter((box) => box.left < 0 || box.right > wide + 1 || box.bottom + scrollY > tall + 1)
  const over = []
  for (const [n, a] of boxes.entries())
    for (const b of boxes.slice(n + 1))
      if (!a.one.contains(b.one) && !b.one.contains(a.one) && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom)
        over.push(a.text + ' × ' + b.text)
  return [...cut.map(({ text }) => 'cut: ' + text), ...over]
})()`

test.each(SCREENS)(
  'given the sample replayed on %s, then every day shows its own number, and nothing is cut or overlaps',
  async (_, size) => {
    const { page, wrong } = await look(browser, served, size)
    for (const day of DAYS) {
      const overview = await office.page<OverviewPage>(`/overview?day=${day}`)
      await page.goto(wall(`day=${day}&scene=progress`))
      await shown(page, overview.figures.签约)
      for (const scene of ['进度', '区块', '问题'])
        if (size.width > 900) {
          await page.getByRole('button', { name: `看“${scene}”一屏` }).click()
          expect(await page.evaluate(MISPLACED), `${day} ${scene}`).toEqual([])
        } else expect(await page.evaluate(MISPLACED), day).toEqual([])
      if (size.width > 900)
        expect(await page.evaluate('document.documentElement.scrollHeight'), day).toBeLessThanOrEqual(
          size.height,
        )
    }
    expect(wrong).toEqual([])
  },
)

test('given a replay, then the days pass by themselves', async () => {
  const { page } = await look(browser, served, SCREENS[0][1])
  await page.goto(wall('replay=yes'))
  const replaying = page.locator('.wall-asof')
  await replaying.getByText('逐日回放').waitFor()
  const first = await replaying.textContent()
  await page.waitForFunction(([before]) => document.querySelector('.wall-asof')?.textContent !== before, [
    first,
  ] as const)
  expect(await replaying.textContent()).toContain('逐日回放')
})

test('given the arrow keys and the space bar, then scenes change and stay', async () => {
  const { page } = await look(browser, served, SCREENS[0][1])
  await page.goto(wall(''))
  await page.getByRole('heading', { name: /签约进度/ }).waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('heading', { name: /问题分级办理/ }).waitFor()
  await page.getByRole('button', { name: '停在这一屏' }).waitFor()
  await page.keyboard.press(' ')
  await page.getByRole('button', { name: '轮换各屏' }).waitFor()
})

test('given an issue raised, then the wall counts it; given the server gone, then it stays and says how old it is', async () => {
  const own = await serveConsole('sample')
  const { page } = await look(browser, own, SCREENS[0][1])
  const colleagues = await officeOf(own)
  await page.goto(`/wall/${colleagues.project}`)
  await shown(page, 649)
  await page.locator('.wall-sums').getByText('/ 126 件').waitFor()
  await colleagues.act('raiseIssue', 'W127', {
    category: '房屋评估',
    household: 'H0113',
    words: '示例：对评估单价有异议',
  })
  await page.locator('.wall-sums').getByText('/ 127 件').waitFor()
  await own.close()
  await page.locator('.wall-silent').getByText('服务器没有应答，数据停在').waitFor()
  await shown(page, 649)
})
