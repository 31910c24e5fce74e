/** 专班 in a browser, by keyboard: a squad for ticked households, thirty handed over at once, and both taken back. */
import type { OfficePage } from '@oneruler/server/work-pages'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sampleLookedAt } from './looked-at.ts'
import { DESK, TELEPHONE } from './opened-console.ts'

const sample = sampleLookedAt()

const gaps = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: /^可签约而小分队有缺口的户/ }) })

test.each([
  ['a desk', DESK],
  ['a telephone', TELEPHONE],
])(
  'given households without a squad on %s, when two are ticked and a squad formed, then it is shown, and Ctrl Z takes it back',
  async (_, size) => {
    const { page, wrong } = await sample().at(size)
    await page.goto(`/${sample().office.project}/office`)
    await gaps(page).getByText('没有小分队').first().waitFor()
    await gaps(page).getByRole('checkbox').nth(1).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: '组成联合小分队（2 户）' }).press('Enter')
    const form = page.getByRole('dialog', { name: '组成联合小分队' })
    for (const [label, person] of [
      ['小组一人', 'R009'],
      ['包干单位一人', 'R010'],
      ['评估机构一人', 'R011'],
    ] as const)
      await form.getByLabel(label).fill(person)
    await form.getByRole('button', { name: '组成联合小分队（2 户）' }).press('Enter')
    await page.getByText('已办理：组成联合小分队，2 户。').waitFor()
    await page
      .locator('.squad')
      .getByText(/2 户，已签 0 户/)
      .waitFor()
    await page.locator('.squad summary').press('Enter')
    expect(await page.locator('.squad-households a').count()).toBe(2)
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(size.width)

    await page.keyboard.press('Control+z')
    await page.getByText('已撤销 2 户。').waitFor()
    await page.getByText('还没有小分队').waitFor()
    expect(wrong).toEqual([])
  },
)

test('given thirty households ticked in the list, when they are handed over, then 撤销 gives each back', async () => {
  const { office } = sample()
  const { page, wrong } = await sample().at(DESK)
  const loads = async () => {
    const { people } = await office.page<OfficePage>('/office')
    return new Map(people.map(({ person, households }) => [person, households]))
  }
  const before = await loads()
  await page.goto(`/${office.project}/households`)
  const ticks = page.getByRole('row').getByRole('checkbox')
  await ticks.nth(1).waitFor()
  for (let row = 1; row <= 30; row++) await ticks.nth(row).press('Space')
  await page.getByRole('button', { name: '批量办理' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: '批量办理' })
  await dialog.getByRole('combobox').first().selectOption({ value: 'assignCaseworker' })
  await dialog.getByLabel('接手人').fill('R079')
  await dialog.getByRole('radio', { name: '工作调整' }).check({ force: true })
  await dialog.getByRole('button', { name: /30 户/ }).last().press('Enter')
  await dialog.getByText(/30 户/).first().waitFor()
  await page.getByText('已办理：移交包干，30 户。').waitFor({ state: 'attached' })
  expect((await loads()).get('R079')).toBeGreaterThanOrEqual(30)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^撤销/ }).press('Enter')
  await page.getByText('已撤销 30 户。').waitFor()
  expect(await loads()).toEqual(before)
  expect(wrong).toEqual([])
})

test('given an act that stays on record, when it is done, then the notice names the act that reverses it', async () => {
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${sample().office.project}/office`)
  await page.getByRole('button', { name: '开始增援' }).press('Enter')
  const form = page.getByRole('dialog', { name: '开始增援' })
  await form.getByLabel('受援小组').fill('二组')
  await form.getByLabel('支援小组').fill('三组')
  await form.getByLabel('工号').fill('R034')
  await form.getByRole('button', { name: '确认办理' }).press('Enter')
  await page.getByText('要改回，请办理“结束增援”').waitFor()
  expect(await page.getByRole('button', { name: /^撤销/ }).count()).toBe(0)
  expect(wrong).toEqual([])
})
