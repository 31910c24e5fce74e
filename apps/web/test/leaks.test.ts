/**
 * 明文扫描: given people's numbers and passwords that went in by every door, and a browser that looked at every room, then
 * no table, no log and no file of the data directory holds one in clear.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { personalNumbersIn } from '@oneruler/campaign/leak/personal-numbers'
import type { PaymentsPage } from '@oneruler/server/money-pages'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { dumpedTables } from '../../../tools/dumped-tables.ts'
import { officeOf } from './office.ts'
import { buildConsole, DESK, look, type Served, serveConsole } from './opened-console.ts'

/** All invented: no place has 99. Each went in by a door of its own. */
const PLANTED = {
  owner: '990101199001011230',
  tenant: '99010119900101102X',
  account: '6299990000000000012',
  promised: '13800000001',
  written: '13800000002',
  listed: '13800000003',
  served: '13800000004',
  searched: '13800000005',
  mistyped: '13800000006',
  askedFor: '13800000007',
  lookedUp: '13800000008',
  password: '示例-三棵-樟树-渡口',
}
const HOUSEHOLD = 'H0649'
const ROOMS = [
  '',
  'households',
  `households/${HOUSEHOLD}`,
  'my-day',
  'issues',
  'desk',
  'payments',
  'lists/visits',
]

let browser: Browser
let served: Served

beforeAll(async () => {
  await buildConsole()
  ;[browser, served] = await Promise.all([openBrowser(), serveConsole('sample', '2018-09-10')])
  const office = await officeOf(served)
  const act = (name: string, input: object) => office.act(name, HOUSEHOLD, { ...input })
  const owner = { owner: '1', name: '示例户主甲', identityNumber: PLANTED.owner, share: '1' }
  await act('recordOwners', { house: '1', owners: [owner] })
  const tenant = { house: '1', tenancy: '直管公房', name: '示例丁', identityNumber: PLANTED.tenant }
  await act('recordTenant', tenant)
  await act('recordVisit', {
    ...{ at: '2018-09-03T10:00', minutes: '20', purpose: '补偿讲解', outcome: '见面' },
    promises: [{ what: `回电${PLANTED.promised}`, due: '2018-09-05' }],
  })
  await act('agreeOnlineServing', {
    ...{ agrees: '是', sentTo: PLANTED.served },
    addressConfirmation: await office.shown(),
  })
  await office.act('listHardCase', 'H0001', { cause: '在外联系不上', note: `住院，电话${PLANTED.listed}` })
  await office.act('raiseIssue', 'W900', {
    ...{ category: '房屋评估', household: HOUSEHOLD, words: `请回电 ${PLANTED.written}` },
  })
  await office.act('declareEffect', '', { on: '2018-09-05' })
  const { due, nextNumber } = await office.page<PaymentsPage>('/payments')
  const [{ household, item } = { household: '', item: '' }] = due
  await office.act('draftBatch', nextNumber, {
    lines: [{ household, item, payee: '示例户主甲', account: PLANTED.account }],
  })

  const { page } = await look(browser, served, DESK)
  for (const room of ROOMS) {
    await page.goto(`/${office.project}/${room}`)
    await page.getByRole('heading').first().waitFor()
  }
  await page.goto(`/${office.project}/households?q=${PLANTED.searched}`)
  await page.goto(`/${office.project}/households/${PLANTED.askedFor}`)
  await page.getByRole('button', { name: '查找' }).press('Enter')
  await page.keyboard.type(PLANTED.lookedUp)
  await page.getByText('没有找到').waitFor()
  const stranger = await look(browser, { address: served.address }, DESK)
  await stranger.page.goto('/sign-in')
  // Into the wrong field, as people do.
  await stranger.page.getByLabel('用户名').fill(PLANTED.mistyped)
  await stranger.page.getByLabel('密码').fill(PLANTED.password)
  await stranger.page.getByRole('button', { name: '登录', exact: true }).click()
  await stranger.page.getByRole('alert').waitFor()
}, 240_000)
afterAll(() => Promise.all([browser.close(), served.close()]))

/** Which of them a text holds, as they are, in hexadecimal or in base64. */
const plantedIn = (text: string): string[] =>
  Object.entries(PLANTED).flatMap(([door, value]) => {
    const bytes = Buffer.from(value)
    const forms = [value, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')]
    return forms.some((form) => text.includes(form)) ? [door] : []
  })

/** A budget's item in fen can be as long as a telephone number: `""amountFen"":""15…""`. */
const withoutAmounts = (text: string): string => text.replaceAll(/(Fen"+:"+)\d+/g, '$1')

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())

test('given a dump of the database, then nothing planted stands in it, nor any other number of a person', async () => {
  const dump = await dumpedTables(served.dataDir)
  expect(dump.size).toBeGreaterThan(15)
  expect(dump.get('event')).toContain(HOUSEHOLD)
  for (const [table, text] of dump) {
    expect([table, plantedIn(text)]).toEqual([table, []])
    const scanned = withoutAmounts(text)
    const found = personalNumbersIn(scanned).map(({ at }) => scanned.slice(Math.max(0, at - 60), at))
    expect([table, found]).toEqual([table, []])
  }
})

test('given the public log and what the server told its terminal, then nothing planted stands in them', () => {
  const log = filesUnder(join(served.dataDir, 'log')).map((path) => readFileSync(path, 'utf8'))
  for (const text of [served.printed(), ...log]) {
    expect(plantedIn(text)).toEqual([])
    expect(personalNumbersIn(text)).toEqual([])
  }
})

test('given every file of the data directory, pages and journal of the database included, then none holds one', () => {
  const files = filesUnder(served.dataDir)
  expect(files.length).toBeGreaterThan(500)
  const holding = files.flatMap((path) => {
    const bytes = readFileSync(path)
    return Object.entries(PLANTED).flatMap(([door, value]) =>
      bytes.includes(value) ? [`${door} in ${path}`] : [],
    )
  })
  expect(holding).toEqual([])
})
