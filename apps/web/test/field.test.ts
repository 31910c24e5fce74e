/** 外勤 in a browser: a day is taken along, visits are written down without the network, and each takes effect once. */
import { expect, test } from 'vitest'
import { fieldWorker, PASSWORD, toQueue, visit, visitsOf } from './field-workers.ts'
import { sampleLookedAt } from './looked-at.ts'
import { look, TELEPHONE } from './opened-console.ts'

const sample = sampleLookedAt(async () => {}, '2018-08-28')

test('given a phone without network · when a visit is written down · then it is safe there, is sent once the network is back, and stands once', async () => {
  const { office } = sample()
  const { page, context, wrong, numbers } = await fieldWorker(sample(), 'R058')
  const [number = ''] = numbers
  const before = await visitsOf(office, number)
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('heading', { name: /^我的 \d+ 户/ }).waitFor()
  await page.getByText('没有网络').first().waitFor()
  await visit(page, number)
  await page.getByText('没有网络 · 1 未上传 · 都已存在本机').waitFor()
  await page.getByRole('link', { name: '查看' }).press('Enter')
  await page.getByText('未上传：没有网络').waitFor()
  expect(await page.getByRole('button', { name: '退出登录' }).isDisabled()).toBe(true)
  expect(await visitsOf(office, number)).toBe(before)
  await context.setOffline(false)
  await page.getByText('没有未上传的内容').waitFor()
  expect(await visitsOf(office, number)).toBe(before + 1)
  expect(wrong.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})

test('given an answer that was lost on its way · when the phone sends again · then the visit stands once', async () => {
  const { office } = sample()
  const { page, numbers } = await fieldWorker(sample(), 'R057')
  const [number = ''] = numbers
  const before = await visitsOf(office, number)
  let sent = 0
  await page.route('**/field/commands/*', async (route) => {
    if (sent++ > 0) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await visit(page, number)
  await toQueue(page)
  await page.getByRole('button', { name: '现在上传' }).press('Enter')
  await page.getByText('没有未上传的内容').waitFor()
  expect([sent, await visitsOf(office, number)]).toEqual([2, before + 1])
})

test('given a session that has ended · then what is done waits, and is sent once its person has signed in on the phone', async () => {
  const { office, served } = sample()
  const { page, context, numbers, username } = await fieldWorker(sample(), 'R056')
  const [number = ''] = numbers
  const before = await visitsOf(office, number)
  await context.clearCookies()
  await visit(page, number)
  await toQueue(page)
  await page.getByText('登录已过期').waitFor()
  await page.getByRole('link', { name: '登录', exact: true }).press('Enter')
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).press('Enter')
  await page.getByText('记一次走访 · 已上传').waitFor()
  expect(await visitsOf(office, number)).toBe(before + 1)
  const other = await look(sample().browser, served, TELEPHONE)
  await other.page.goto('/field/')
  await other.page.getByText('没有由您包干的户').waitFor()
})
