/** 总览: the figures of a day, what changed on it and what remains, for the sample campaign. */
import type { OverviewPage, ProjectSummary } from '@oneruler/server/pages'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const overview = (day: string) => served().page<OverviewPage>(`/overview?day=${day}`)

test('a project opens on the last day of its signing period', async () => {
  const response = await served().app.request('/api/projects')
  const [project] = (await response.json()) as ProjectSummary[]
  expect(project).toMatchObject({
    county: '开化县（示例）',
    signingStartsOn: '2018-08-26',
    signingEndsOn: '2018-09-04',
    planVersion: '2018-08-10',
    defaultDay: '2018-09-04',
    households: 720,
  })
})

test('on the last day 649 of 720 have signed, five of them that day, 73 past the threshold', async () => {
  const page = await overview('2018-09-04')
  expect(page.figures).toMatchObject({ 签约: 649, 签约率: 90.1, 征收户: 720 })
  expect(page.figures.签约 - page.before.签约).toBe(5)
  expect(page.unsigned).toBe(71)
  expect(page.threshold).toEqual({
    percent: 80,
    certificates: 641,
    past: 73,
    reachedOn: '2018-08-31',
    householdLine: 576,
  })
  expect(page.certificates).toEqual({ total: 801, signed: 714 })
  expect(page.vacated).toEqual({ households: 92, before: 67, withoutPayment: 8 })
})

test('the five signings of the day stand in order of time, then what else changed', async () => {
  const { today } = await overview('2018-09-04')
  expect(today.slice(0, 2)).toEqual([
    {
      kind: 'signed',
      time: '11:45',
      household: 'H0123',
      group: '二组',
      choice: '产权调换',
      totalYuan: 1594867,
    },
    {
      kind: 'signed',
      time: '13:47',
      household: 'H0210',
      group: '三组',
      choice: '货币补偿',
      totalYuan: 360650,
    },
  ])
  expect(today).toContainEqual({ kind: 'vacated', count: 25, total: 92 })
  expect(today).toContainEqual({ kind: 'issues', raised: 0, solved: 4, open: 5 })
  expect(today).toContainEqual({ kind: 'appeals', received: 1, answered: 2, open: 1 })
  expect(today.filter(({ kind }) => kind === 'rank')).toEqual([
    { kind: 'rank', group: '三组', from: 2, to: 1 },
    { kind: 'rank', group: '六组', from: 7, to: 4 },
  ])
})

test('issues, hard cases and their reasons are those still open on the day', async () => {
  const { issues, hardCases } = await overview('2018-09-04')
  expect(issues).toMatchObject({ raised: 126, solved: 121 })
  expect(issues.levels[0]).toEqual({ level: '小组', solved: 70, open: 2, oldestDays: 51 })
  expect(hardCases.open.map(({ value }) => value)).toEqual([44, 42, 34, 33, 30, 30, 30, 30])
  expect(hardCases.reasons.reduce((sum, { households }) => sum + households, 0)).toBe(30)
})

test('given a day before the window, nobody has signed and only the signing period is known ahead', async () => {
  const page = await overview('2018-08-15')
  expect(page.figures.签约).toBe(0)
  expect(page.window?.dayNumber).toBe(-10)
  expect(page.curve.every(({ signed }) => signed === null)).toBe(true)
  const step = (name: string) => page.road.find((one) => one.step === name)
  expect(step('分户初步评估结果公示')).toMatchObject({ day: '2018-08-15', state: 'today' })
  expect(step('集中签约开始')).toMatchObject({ day: '2018-08-26', state: 'ahead' })
  expect(step('听证')).toMatchObject({ day: null, required: false, state: 'ahead' })
})

test('given the day 586 had signed, the threshold of 641 certificates is passed by three', async () => {
  const { threshold, curve } = await overview('2018-08-31')
  expect(threshold).toMatchObject({ past: 3, reachedOn: '2018-08-31' })
  expect(curve[5]).toEqual({ day: '2018-08-31', signed: 586, added: 40 })
  expect(curve[6]).toEqual({ day: '2018-09-01', signed: null, added: null })
  expect((await overview('2018-08-30')).threshold).toMatchObject({ past: -40, reachedOn: null })
})
