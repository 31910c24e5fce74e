/** 查找 in a browser: opened by a key, found across rooms, walked and opened by keyboard; on both widths. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sampleLookedAt } from './looked-at.ts'
import { DESK, TELEPHONE } from './opened-console.ts'

const sample = sampleLookedAt()

const palette = (page: Page) => page.getByRole('dialog', { name: '查找' })
/** What the kinds say of themselves, in order. */
const kinds = (page: Page) =>
  palette(page)
    .getByRole('group')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')))

test('given any page, when / is pressed and a person is searched, then he stands in his kind and Enter leads to his households', async () => {
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${sample().office.project}/issues`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('R009')
  await palette(page).getByRole('option', { name: /^R009/ }).waitFor()
  expect(await kinds(page)).toContain('人员')
  await page.keyboard.press('Enter')
  await page.waitForURL(/households\?.*caseworker=R009/)
  expect(wrong).toEqual([])
})

test('given words of many kinds, when the arrows go down past the rooms, then each kind is reached in turn and Esc gives the page back', async () => {
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${sample().office.project}/road`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('公告')
  await palette(page).getByRole('group', { name: '程序与公示' }).waitFor()
  const first = palette(page).getByRole('option').first()
  await expect.poll(() => first.getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await palette(page).getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Escape')
  expect(await palette(page).isVisible()).toBe(false)
  expect(wrong).toEqual([])
})

test('given an issue and its number, when it is opened from the search, then the desk shows it', async () => {
  const { page, wrong } = await sample().at(TELEPHONE)
  await page.goto(`/${sample().office.project}`)
  await page.getByRole('button', { name: '查找' }).press('Enter')
  await page.keyboard.type('W001')
  await palette(page).getByRole('option', { name: /^W001/ }).click()
  await page.getByRole('heading', { name: /^W001/ }).waitFor()
  const width = await page.evaluate('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(TELEPHONE.width)
  expect(wrong).toEqual([])
})

test('given a telephone number that an issue holds, then it finds nothing; the room is found by its name', async () => {
  const { office } = sample()
  await office.act('raiseIssue', 'W901', {
    category: '其他',
    words: '示例：请联系13800000009',
    on: '2018-09-04',
  })
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${office.project}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('13800000009')
  await palette(page).getByText('没有找到').waitFor()
  expect(await palette(page).getByRole('option').count()).toBe(0)
  await page.getByRole('combobox').fill('安置房')
  await palette(page).getByRole('group', { name: '各室' }).getByRole('option').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/homes/)
  expect(wrong).toEqual([])
})
