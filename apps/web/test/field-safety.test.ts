/** 万一: a copy of what is not sent is read back on another phone and counts once; a phone that its system cleared says so. */
import { expect, test } from 'vitest'
import { fieldWorker, toQueue, visit, visitsOf } from './field-workers.ts'
import { sampleLookedAt } from './looked-at.ts'
import { TELEPHONE } from './opened-console.ts'

const sample = sampleLookedAt(async () => {}, '2018-08-28')
const PASSPHRASE = '示例口令八位以上'

test('given a phone that is lost before it has sent · when its copy is read back on another · then each visit stands once, also when the first is found', async () => {
  const { office, browser, served } = sample()
  const { page, context, numbers } = await fieldWorker(sample(), 'R058')
  const [number = ''] = numbers
  const before = await visitsOf(office, number)
  await context.setOffline(true)
  await visit(page, number)
  await toQueue(page)
  await page.getByRole('button', { name: '保存' }).press('Enter')
  await page.getByLabel('口令').fill(PASSPHRASE)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('form').getByRole('button', { name: '保存' }).press('Enter'),
  ])
  const copy = await download.path()
  const another = await browser.newContext({ viewport: TELEPHONE, baseURL: served.address, locale: 'zh-CN' })
  await another.addCookies(await context.cookies())
  const phone = await another.newPage()
  await phone.goto('/field/')
  await phone.getByRole('heading', { name: /^我的 \d+ 户/ }).waitFor()
  await toQueue(phone)
  await phone.getByRole('button', { name: '选文件' }).press('Enter')
  await phone.getByLabel('另存的文件').setInputFiles(copy)
  await phone.getByLabel('口令').fill('不是这个口令')
  await phone.getByRole('button', { name: '读回' }).press('Enter')
  await phone.getByText('口令不对').waitFor()
  await phone.getByLabel('口令').fill(PASSPHRASE)
  await phone.getByRole('button', { name: '读回' }).press('Enter')
  await phone.getByText('读回 1 条').waitFor()
  await phone.getByText('没有未上传的内容').waitFor()
  expect(await visitsOf(office, number)).toBe(before + 1)
  await context.setOffline(false)
  await page.getByText('没有未上传的内容').waitFor()
  expect(await visitsOf(office, number)).toBe(before + 1)
})

test('given a phone whose system cleared what was not sent · then it says how much, until its person has seen it', async () => {
  const { page, numbers } = await fieldWorker(sample(), 'R057')
  await page.route('**/field/commands/*', (route) => route.abort())
  await visit(page, numbers[0] ?? '')
  await page.getByText('1 未上传').waitFor()
  // Another page of the same origin: the app is not open while its store goes.
  await page.goto('/api/session')
  await page.evaluate(
    () =>
      new Promise((cleared) => {
        indexedDB.deleteDatabase('oneruler-field').onsuccess = cleared
      }),
  )
  await page.goto('/field/')
  await page.getByText('手机系统清理过本机内容，1 条没有上传的可能丢了').waitFor()
  await page.getByRole('button', { name: '知道了' }).press('Enter')
  await page.reload()
  await page.getByRole('heading', { name: /^我的 \d+ 户/ }).waitFor()
  expect(await page.getByText('手机系统清理过').count()).toBe(0)
})
