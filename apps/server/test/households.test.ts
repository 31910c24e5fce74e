/** 征收户: the list as of a day, one household, the Excel table, and questions that cannot be answered. */

import { maskedName } from '@oneruler/campaign/privacy/masked'
import { readWorkbook } from '@oneruler/documents/workbook/read-workbook'
import type { HouseholdListPage, HouseholdPage } from '@oneruler/server/household-pages'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { posted, STATED } from './signed-in.ts'

const served = sampleServed()
const list = (query: string) => served().page<HouseholdListPage>(`/households?${query}`)
const one = (number: string, query = 'day=2018-09-04') =>
  served().page<HouseholdPage>(`/households/${number}?${query}`)
const refused = async (path: string) => {
  const response = await served().app.request(`/api/projects/${served().project}${path}`)
  return { status: response.status, message: ((await response.json()) as { message: string }).message }
}

test('of group eight thirteen have not signed; pages of five follow one another', async () => {
  const query = 'day=2018-09-04&group=八组&state=unsigned&size=5'
  const [first, last] = [await list(query), await list(`${query}&page=3`)]
  expect(first).toMatchObject({ total: 13, page: 1, size: 5 })
  expect(first.rows.map(({ number }) => number).slice(0, 3)).toEqual(['H0639', 'H0640', 'H0649'])
  expect(last.rows).toHaveLength(3)
  expect(first.choices.groups).toHaveLength(8)
  expect(first.choices.partners).toHaveLength(47)
})

test('names are masked wherever they are shown', async () => {
  const { rows } = await list('day=2018-09-04&size=500')
  expect(rows.every(({ owner }) => /^.＊+$/.test(owner))).toBe(true)
  expect(maskedName('欧阳示例')).toBe('欧＊＊＊')
  expect(maskedName('')).toBe('')
})

test('given an earlier day, a household that signed later has not signed', async () => {
  const before = await list('day=2018-09-03&q=H0123')
  const after = await list('day=2018-09-04&q=H0123')
  expect(before.rows[0]).toMatchObject({ signedOn: null, choice: null, totalYuan: null })
  expect(after.rows[0]).toMatchObject({ signedOn: '2018-09-04', choice: '产权调换', totalYuan: 1594867 })
})

test('the list sorts by amount and finds one day’s signings', async () => {
  const { rows, total } = await list('day=2018-09-04&signedOn=2018-09-04&sort=totalYuan&order=desc')
  expect(total).toBe(5)
  expect(rows.map(({ number }) => number)).toEqual(['H0509', 'H0123', 'H0578', 'H0256', 'H0210'])
})

test('the page of a household agrees with its row in the list, on every kind of day', async () => {
  for (const day of ['2018-06-01', '2018-08-20', '2018-08-28', '2018-09-01', '2018-09-04']) {
    const { rows } = await list(`day=${day}&size=40`)
    for (const row of rows.slice(20)) expect((await one(row.number, `day=${day}`)).row).toEqual(row)
  }
})

test('H0649 waits for its signature, third of thirteen in the list it was opened from', async () => {
  const page = await one('H0649', 'day=2018-09-04&group=八组&state=unsigned')
  expect(page.row).toMatchObject({
    owner: '汪＊',
    address: '人民路15号',
    hardCase: '在外联系不上',
    visits: 7,
  })
  expect(page.place).toEqual({ previous: 'H0640', next: 'H0651', index: 3, of: 13 })
  expect(page.stages.map(({ stage, day, state }) => `${stage} ${day?.slice(5) ?? ''} ${state}`)).toEqual([
    '调查登记 06-19 done',
    '结果公布 07-01 done',
    '初评公示 08-15 done',
    '送达 08-20 done',
    '复核 08-28 done',
    '签约  current',
    '支付  ahead',
    '腾空  ahead',
    '移交  ahead',
    '销号  ahead',
  ])
  expect(page.houses).toMatchObject([
    {
      certificate: '房权证示字第01947号',
      recognisedM2: '86.60',
      unitPriceYuan: '5493.29',
      fitOutYuan: '2705.00',
    },
  ])
  expect(page.timeline[0]).toMatchObject({
    day: '2018-08-31',
    time: '11:59',
    title: '走访 · 政策宣讲',
    detail: '71 分钟',
    by: 'R078',
    milestone: false,
    source: { sheet: '走访', row: 4126 },
    actor: 'test',
  })
  expect(page.timeline.at(-1)).toMatchObject({ day: '2018-06-19', title: '入户调查登记', milestone: true })
})

test('a household outside the list it was opened from has no neighbours', async () => {
  expect((await one('H0123', 'day=2018-09-04&state=unsigned')).place).toEqual({
    previous: null,
    next: null,
    index: 0,
    of: 0,
  })
})

test('the first of a list has nobody before it, the last nobody after it, whatever the sort and the page', async () => {
  const query = 'day=2018-09-04&signedOn=2018-09-04&sort=totalYuan&order=desc&size=2'
  const places = await Promise.all(
    ['H0509', 'H0123', 'H0578', 'H0256', 'H0210'].map(async (number) => (await one(number, query)).place),
  )
  expect(places).toEqual([
    { previous: null, next: 'H0123', index: 1, of: 5 },
    { previous: 'H0509', next: 'H0578', index: 2, of: 5 },
    { previous: 'H0123', next: 'H0256', index: 3, of: 5 },
    { previous: 'H0578', next: 'H0210', index: 4, of: 5 },
    { previous: 'H0256', next: null, index: 5, of: 5 },
  ])
  expect((await one('H0649', 'day=2018-09-04&q=人民路15号&group=八组')).place).toEqual({
    previous: null,
    next: null,
    index: 1,
    of: 1,
  })
})

test('a signed household shows its agreement, its payments, and what the audit found', async () => {
  const page = await one('H0443')
  expect(page.agreements).toMatchObject([{ agreement: 'X0027', counts: true }])
  expect(page.findings).toMatchObject([{ rule: 'S8', agreement: 'X0027', sheet: '签约', row: 28 }])
})

test('what is on the screen comes as an Excel table: those rows, those columns', async () => {
  const { app, project } = served()
  const path = `/api/projects/${project}/households.xlsx?day=2018-09-04&group=八组&state=unsigned&columns=number,owner,areaM2`
  const response = await app.request(path, posted(STATED))
  expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('征收户-2018-09-04.xlsx'))
  const read = await readWorkbook(new Uint8Array(await response.arrayBuffer()))
  const sheet = read.ok ? read.workbook.get('征收户') : undefined
  expect(sheet?.headers).toEqual(['户号', '户主', '认定面积 ㎡'])
  expect(sheet?.rows).toHaveLength(13)
  expect(sheet?.rows[2]?.cells).toEqual({ 户号: 'H0649', 户主: '汪＊', '认定面积 ㎡': 86.6 })
})

test('an unknown household, day, state, order or page is refused in words', async () => {
  expect(await refused('/households/H9999')).toEqual({
    status: 404,
    message: '征收户名册里没有户号“H9999”。请核对户号，或到“征收户”里查找。',
  })
  expect(await refused('/households?day=2018-02-30')).toEqual({
    status: 400,
    message: '“day”不能是“2018-02-30”，应为2018-09-04 这样的日期。请改正地址后再试。',
  })
  for (const query of ['state=gone', 'sort=colour', 'order=up', 'page=0', 'page=x', `q=${'长'.repeat(101)}`])
    expect((await refused(`/households?${query}`)).status).toBe(400)
})
