/** 材料 in a browser: a photograph is taken into a measurement and seen on the household's page; one is not taken. */

import type { HouseholdPage } from '@oneruler/server/household-pages'
import type { FindingsPage } from '@oneruler/server/pages'
import type { HouseholdRoadPage } from '@oneruler/server/road-pages'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pdf, photographed, png } from '../../../tools/invented-files.ts'
import { sampleLookedAt } from './looked-at.ts'
import { registered } from './office.ts'
import { DESK, TELEPHONE } from './opened-console.ts'

const NUMBER = 'H0900'

const sample = sampleLookedAt((office) => registered(office, NUMBER))

/** The act's form, from the list of what is written down beside the road. */
async function begin(page: Page, act: string): Promise<void> {
  await page.getByText('登记、走访与更正').press('Enter')
  await page.getByRole('button', { name: act, exact: true }).press('Enter')
}

const jpeg = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: photographed(1) })

test('given photographs taken while a house is measured · then they lie with the household, and open large by keyboard', async () => {
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${sample().office.project}/households/${NUMBER}`)
  await page.getByText('还没有照片和材料').waitFor()
  await begin(page, '登记分类面积')
  const form = page.getByRole('dialog', { name: '登记分类面积' })
  const areas = { 证载: '80', 实测: '80', 认定: '80', 未登记: '0', 违法: '0' }
  for (const [label, area] of Object.entries(areas))
    await form
      .getByLabel(new RegExp(`^${label}`))
      .first()
      .fill(area)
  await form
    .getByLabel('选文件', { exact: true })
    .setInputFiles([
      jpeg('外立面.jpg'),
      { name: '草图.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>') },
      { name: '测绘.pdf', mimeType: 'application/pdf', buffer: pdf() },
    ])
  await form.getByText('只收 JPEG').waitFor()
  await form.getByText('已交').nth(1).waitFor()
  await form.getByRole('button', { name: '移去 草图.jpg' }).press('Enter')
  await form.getByRole('button', { name: '确认办理' }).press('Enter')
  await form.waitFor({ state: 'detached' })
  const evidence = page.locator('.evidence')
  await evidence.getByText('照片 1 张，文件 1 份').waitFor()
  await evidence.getByRole('button', { name: /^放大/ }).press('Enter')
  const large = page.getByRole('dialog', { name: /照片/ })
  await large.getByText('外立面.jpg').waitFor()
  const drawn = await large.locator('img').evaluate(async (img: HTMLImageElement) => {
    await img.decode()
    return img.naturalWidth
  })
  expect(drawn).toBe(8)
  await page.keyboard.press('Escape')
  await large.waitFor({ state: 'detached' })
  expect(await evidence.getByRole('link', { name: '下载' }).getAttribute('href')).toContain('/files/')
  const { evidence: lines } = await sample().office.page<HouseholdPage>(`/households/${NUMBER}`)
  expect(lines.map(({ name, act }) => [name, act])).toEqual([
    ['测绘.pdf', 'measureHouse'],
    ['外立面.jpg', 'measureHouse'],
  ])
  // The one that was not taken is an answer, and no mistake of the page.
  expect(wrong.filter((line) => !line.includes('415'))).toEqual([])
})

test('given a telephone · then photographs are kept by what they show, and a file under way can be broken off', async () => {
  const { page, wrong } = await sample().at(TELEPHONE)
  await page.goto(`/${sample().office.project}/households/${NUMBER}`)
  await begin(page, '存入照片')
  const form = page.getByRole('dialog', { name: '存入照片' })
  await form.getByRole('radio', { name: '外立面' }).press('Space')
  await form.getByLabel('选文件', { exact: true }).setInputFiles([jpeg('一.jpg')])
  await form.getByText('已交').waitFor()
  let release = () => {}
  const held = new Promise<void>((go) => {
    release = go
  })
  await page.route('**/files', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  const next = { name: '二.png', mimeType: 'image/png', buffer: png() }
  await form.getByLabel('选文件', { exact: true }).setInputFiles([next])
  await form.getByRole('button', { name: '还有 1 个文件没有交完' }).waitFor()
  await form.getByRole('button', { name: '取消 二.png' }).press('Enter')
  release()
  await page.unroute('**/files')
  await form.getByRole('button', { name: '确认办理' }).press('Enter')
  await form.waitFor({ state: 'detached' })
  await page.locator('.evidence').getByText('1 外立面').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(wrong).toEqual([])
})

test('given an inspection on a telephone · then photographs and record are needed, and each that is missing says so', async () => {
  const { office, at } = sample()
  await office.act('surveyHousehold', NUMBER, { present: '户主' })
  const { page, wrong } = await at(TELEPHONE)
  await page.goto(`/${office.project}/households/${NUMBER}`)
  await page.locator('.offers').getByRole('button', { name: '实地查勘', exact: true }).press('Enter')
  const form = page.getByRole('dialog', { name: '实地查勘' })
  await form.getByRole('radio', { name: '是' }).press('Space')
  await form.getByLabel('估价师').fill('示例估价师')
  await form.getByLabel('被征收人方签字人').fill('示例户主')
  const missing = form.getByText('须附，没有不能办')
  expect(await missing.count()).toBe(2)
  expect(await form.getByRole('button', { name: '还差 2 项' }).isDisabled()).toBe(true)
  const [pictures, record] = await form.getByLabel('选文件', { exact: true }).all()
  await pictures?.setInputFiles([jpeg('内部.jpg')])
  await form.getByText('已交').waitFor()
  expect(await missing.count()).toBe(1)
  await record?.setInputFiles([
    { name: '查勘记录.pdf', mimeType: 'application/pdf', buffer: pdf('/Inspected') },
  ])
  await form.getByText('已交').nth(1).waitFor()
  // Nothing hidden makes the form wider than it is drawn.
  expect(await form.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
  await form.getByRole('button', { name: '确认办理' }).press('Enter')
  await form.waitFor({ state: 'detached' })
  const { evidence } = await office.page<HouseholdPage>(`/households/${NUMBER}`)
  expect(evidence.filter(({ act }) => act === 'inspectHouse').map(({ name }) => name)).toEqual([
    '查勘记录.pdf',
    '内部.jpg',
  ])
  expect(wrong).toEqual([])
})

test('given the files of an inspection withdrawn · then the audit misses them, until they are supplied on the household’s page', async () => {
  const { office, at } = sample()
  const missed = async () =>
    (await office.page<FindingsPage>('/findings')).findings.filter(({ rule }) => rule === 'F1')
  expect(await missed()).toEqual([])
  const { offers } = await office.page<HouseholdRoadPage>(`/road/household/${NUMBER}`)
  const facts = offers.find(({ command }) => command === 'voidFact')?.blanks[0]?.choices
  const fact = facts?.find(({ label }) => label.endsWith('材料 2 件 · 实地查勘'))?.value
  await office.act('voidFact', NUMBER, { fact, reason: '记错户', evidence: '示例更正单' })
  expect(await missed()).toMatchObject([{ household: NUMBER }])
  const { page, wrong } = await at(DESK)
  await page.goto(`/${office.project}/households/${NUMBER}`)
  await begin(page, '补交材料')
  const form = page.getByRole('dialog', { name: '补交材料' })
  await form.getByLabel('缺材料的事').selectOption({ label: '2018-09-04 实地查勘 · 入户，三方签字' })
  await form.getByLabel('选文件', { exact: true }).setInputFiles([jpeg('外立面.jpg')])
  await form.getByText('已交').waitFor()
  await form.getByRole('button', { name: '确认办理' }).press('Enter')
  await form.waitFor({ state: 'detached' })
  expect(await missed()).toEqual([])
  expect(wrong).toEqual([])
})
