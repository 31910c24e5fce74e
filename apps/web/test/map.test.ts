/** 挂图 in a browser: the sample's day on the map, its legend and its list; another day, a mark alone, a ring drawn. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sampleLookedAt } from './looked-at.ts'
import { DESK, TELEPHONE } from './opened-console.ts'

const sample = sampleLookedAt()

const settled = (page: Page, day: string) =>
  page.locator(`.map-canvas[data-settled="${day}"]`).waitFor({ timeout: 120_000 })
const legend = (page: Page) => page.locator('.map-legend li').allInnerTexts()

test.each([
  ['a desk', DESK],
  ['a telephone', TELEPHONE],
])('given the last day on %s, then map, legend and list say 649 of 720', async (_, size) => {
  const { page, wrong } = await sample().at(size)
  await page.goto(`/${sample().office.project}/map`)
  await settled(page, '2018-09-04')
  await page.getByRole('heading', { name: '已签 649 / 720 户' }).waitFor()
  expect((await legend(page)).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
    '未签约 71 户',
    '已签约，未腾空 557 户',
    '已腾空 92 户',
    '难户在办 30 户',
    '当日新签 5 户',
  ])
  const width = await page.evaluate('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(size.width)
  expect(wrong).toEqual([])
})

test('given a mark and an earlier day, then the list is of them alone, and the address keeps both', async () => {
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${sample().office.project}/map`)
  await settled(page, '2018-09-04')
  await page.getByRole('button', { name: /^未签约/ }).press('Enter')
  await page.getByText('前 50 户，共 71 户').waitFor()
  await page.getByRole('button', { name: '08-26，新签 242 户' }).press('Enter')
  await settled(page, '2018-08-26')
  await page.getByText('前 50 户，共 478 户').waitFor()
  expect(new URL(page.url()).search).toMatch(/mark=unsigned/)
  expect(new URL(page.url()).search).toMatch(/day=2018-08-26/)
  expect(wrong).toEqual([])
})

test('given a ring around the map, then the list holds what lies within; a house clicked is opened', async () => {
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${sample().office.project}/map`)
  await settled(page, '2018-09-04')
  const canvas = page.locator('.map-canvas canvas')
  const box = await canvas.boundingBox()
  if (!box) throw new Error('no map')
  await page.getByRole('button', { name: '框选' }).click()
  const [west, north, east, south] = [2, 2, box.width - 60, box.height - 2]
  for (const [x, y] of [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ] as const)
    await canvas.click({ position: { x, y } })
  await page.getByRole('button', { name: '完成' }).click()
  await page.getByText('前 50 户，共 720 户').waitFor()
  await page.getByRole('button', { name: '取消框选' }).click()
  await page.getByRole('link', { name: 'H0001' }).click()
  await page.waitForURL(/households\/H0001/)
  expect(wrong).toEqual([])
})

test('given a mark and a block chosen on the map, when its households are handed to one person, then each is done; and its group can be reinforced', async () => {
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${sample().office.project}/map?block=Q03&mark=unsigned`)
  await settled(page, '2018-09-04')
  await page.getByText('1 户', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: '批量办理' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('已选 1 户').waitFor()
  await dialog.getByRole('combobox').first().selectOption({ value: 'assignCaseworker' })
  await dialog.getByLabel(/接手人/).fill('R079')
  await dialog.getByRole('radio', { name: '工作调整' }).check({ force: true })
  await dialog.getByRole('button', { name: /1 户/ }).last().press('Enter')
  await dialog.getByText('已办 1 户，未办 0 户').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '增援三组' }).click()
  expect(
    await page
      .getByRole('dialog')
      .getByLabel(/受援小组/)
      .inputValue(),
  ).toBe('三组')
  expect(wrong).toEqual([])
})
