/**
 * 难户 · A hard case worked in a browser: found with its reason, its issue raised and taken higher, its group reinforced,
 * signed at the desk, resolved; and the count falls.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sampleLookedAt } from './looked-at.ts'
import { DESK } from './opened-console.ts'

const sample = sampleLookedAt()

/** Opens an act's form by its button. */
async function begin(page: Page, act: string) {
  await page.getByRole('button', { name: act, exact: true }).first().click()
  const form = page.getByRole('dialog', { name: act })
  await form.waitFor()
  return form
}
const send = (page: Page) => page.getByRole('button', { name: '确认办理' }).click()

test('one of the hard cases is found, escalated, reinforced, signed and resolved, and the count falls', async () => {
  const { page, wrong } = await sample().at(DESK)
  const room = (path: string) => page.goto(`/${sample().office.project}/${path}`)

  await room('lists/hard-cases')
  await page.getByRole('heading', { name: /44/ }).waitFor()
  await room('households?state=hardCase')
  await page.getByRole('heading', { name: /30/ }).waitFor()
  const row = page.getByRole('row', { name: /H0113/ })
  expect(await row.textContent()).toContain('评估异议')

  await room('issues')
  await page.getByRole('heading', { name: '在办 5 个，共提出 126 个，已协调解决 121 个' }).waitFor()
  const raise = await begin(page, '提出问题')
  await raise.getByRole('radio', { name: '房屋评估' }).check()
  await raise.getByLabel('户号').fill('H0113')
  await raise.getByLabel('问题内容').fill('示例：对评估单价有异议')
  await send(page)
  await page.getByRole('heading', { name: '在办 6 个，共提出 127 个，已协调解决 121 个' }).waitFor()
  await page.getByText('示例：对评估单价有异议').waitFor()
  const up = await begin(page, '报上一级')
  await up.getByRole('radio', { name: '责任县领导' }).check()
  await up.getByLabel('理由').fill('示例：须与评估机构会商')
  await send(page)
  await page.getByRole('heading', { name: /W127.*责任县领导/ }).waitFor()

  await room('office')
  const lend = await begin(page, '开始增援')
  await lend.getByLabel('受援小组').fill('二组')
  await lend.getByLabel('支援小组').fill('三组')
  await lend.getByLabel('工号').fill('R030')
  await send(page)
  await page.getByText('三组 → 二组').waitFor()

  await room('desk')
  await page.getByLabel('户号、户主、地址').fill('H0113')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '签约 H0113' }).waitFor()
  await page.getByRole('radio', { name: '货币补偿' }).press('Space')
  await send(page)
  await page.getByRole('heading', { name: '签约回执 H0113 已签约' }).waitFor()

  await room('households/H0113')
  await page.getByText('登记、走访与更正').click()
  await begin(page, '难户化解')
  await send(page)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await room('households?state=hardCase')
  await page.getByRole('heading', { name: /29/ }).waitFor()
  expect(wrong).toEqual([])
}, 240_000)
