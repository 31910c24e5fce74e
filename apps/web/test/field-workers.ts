/** 外勤人员 · Field workers: somebody of a group with a phone, who has taken the day along; and what he does at a door. */
import type { FieldDayPage } from '@oneruler/server/field-pages'
import type { HouseholdPage } from '@oneruler/server/household-pages'
import type { BrowserContext, Page } from 'playwright-core'
import type { LookedAt } from './looked-at.ts'
import type { Office } from './office.ts'
import { look, TELEPHONE } from './opened-console.ts'

export const PASSWORD = '示例-三棵-樟树-渡口'
let people = 0

export interface FieldWorker {
  readonly page: Page
  readonly context: BrowserContext
  readonly wrong: string[]
  readonly username: string
  /** Those he carries and that are not signed, in walking order. */
  readonly numbers: readonly string[]
}

/** An account of its own for somebody of the first group, in a browser of its own, at the page of today. */
export async function fieldWorker(
  { browser, served, office }: LookedAt,
  staff: string,
): Promise<FieldWorker> {
  const { address } = served
  const send = (path: string, body: object, cookie: string) =>
    fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })
  const grant = { role: 'group-member', project: office.project, staff, reach: {}, until: null }
  const made = await send('/api/people/links', { grants: [grant] }, served.cookie)
  const { token } = (await made.json()) as { readonly token: string }
  const username = `field.${process.pid}.${++people}`
  const joined = await send('/api/join', { token, name: '示例组员', username, password: PASSWORD }, '')
  const cookie = (joined.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  const day = await fetch(`${address}/api/projects/${office.project}/field/day`, { headers: { cookie } })
  const { households } = (await day.json()) as FieldDayPage
  const { page, wrong } = await look(browser, { address, cookie }, TELEPHONE)
  await page.goto('/field/')
  await page.getByRole('heading', { name: /^我的 \d+ 户/ }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const numbers = households.filter(({ isSigned }) => !isSigned).map(({ number }) => number)
  return { page, context: page.context(), wrong, username, numbers }
}

/** Writes a visit down at the door of the first household, beginning at the page of today; safe on the phone then. */
export async function visit(page: Page, number: string, minutes = '35'): Promise<void> {
  await page.getByRole('link', { name: number }).press('Enter')
  await page.getByRole('link', { name: '记一次走访' }).press('Enter')
  await page.getByLabel('分钟').fill(minutes)
  await page.getByRole('radio', { name: '资料核对' }).press('Space')
  await page.getByRole('radio', { name: '见面' }).press('Space')
  await page.getByRole('button', { name: '存到手机' }).press('Enter')
  await page.getByRole('heading', { name: '本机上的记录' }).waitFor()
  await page.getByRole('link', { name: '返回' }).press('Enter')
}

export const toQueue = (page: Page): Promise<void> =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: /待上传/ })
    .press('Enter')

export const visitsOf = async (office: Office, number: string): Promise<number> =>
  (await office.page<HouseholdPage>(`/households/${number}`)).timeline.filter(({ title }) =>
    title.startsWith('走访'),
  ).length
