/** 项目的程序 · The project's road as a page shows it: states of stops, first lawful days, clocks. */
import { type ProjectRoad, projectRoad } from '@oneruler/campaign/road/project-road'
import { expect, it } from 'vitest'
import { PLAN } from '../given.ts'
import type { Office } from './office.ts'
import { act, begun, UP_TO_ANNOUNCEMENT, UP_TO_MEETING, until } from './project-office.ts'

const road = (office: Office): ProjectRoad => projectRoad(office.campaign(), office.today)
const stop = (office: Office, name: string) => road(office).stops.find((one) => one.stop.name === name)
const clock = (office: Office, name: string) => road(office).clocks.find((one) => one.clock === name)
const states = (office: Office): Record<string, string> =>
  Object.fromEntries(road(office).stops.map(({ stop, state }) => [stop.name, state]))

it('given a project without any step, then only its boundary is possible', () => {
  const open = Object.entries(states(begun({ today: '2018-05-02' }))).filter(
    ([, state]) => state === 'possible',
  )
  expect(open).toEqual([['征收范围公布', 'possible']])
})

it('given a plan open to comment until 08-02, then its results wait for the day after', () => {
  const office = begun({ today: '2018-07-02', steps: until('补偿方案论证') })
  act(office, 'postPlanForComments', { draftSha256: 'ab'.repeat(32), endsOn: '2018-08-02' })
  expect(stop(office, '征求意见及修改情况公布')).toMatchObject({ state: 'waiting', opensOn: '2018-08-03' })
  expect(states(office.on('2018-08-03'))).toMatchObject({
    补偿方案公开征求意见: 'done',
    征求意见及修改情况公布: 'possible',
    听证: 'not-required',
    征收决定: 'closed',
  })
})

it('given a ledger in which the risk was never assessed, then the stop is marked as passed over', () => {
  const { 社会稳定风险评估: _risk, ...steps } = UP_TO_ANNOUNCEMENT
  expect(states(begun({ today: '2018-08-11', steps }))).toMatchObject({
    社会稳定风险评估: 'missing',
    征收决定: 'done',
    征收决定公告: 'done',
  })
})

it.each([
  [{ kind: '其他' }, { 改建意愿征询: 'not-old-town', 听证: 'not-old-town', 政府常务会议: 'few-owners' }],
  [{ place: '山东' }, { 改建意愿征询: 'other-place', 听证: 'not-demanded' }],
  [{ households: 100 }, { 政府常务会议: null, 改建意愿征询: null }],
  [{ plan: { ...PLAN, effectivePercent: null } }, { 协议生效或终止: 'no-share' }],
] as const)('given %j, then what the law does not ask for says why: %j', (given, reasons) => {
  const office = begun({ today: '2018-05-02', steps: until('征收范围公布'), ...given })
  const found = Object.fromEntries(
    road(office).stops.map(({ stop, notRequired }) => [stop.name, notRequired]),
  )
  expect(found).toMatchObject(reasons)
})

it('given a decision of 08-09, then seven days are running, run out, and are named late', () => {
  const office = begun({ today: '2018-08-09', steps: UP_TO_MEETING, plan: { ...PLAN, valuationDay: null } })
  act(office, 'decideExpropriation', { documentNumber: '示政征字〔2018〕1号' })
  const announcement = (today: string) => clock(office.on(today), 'announcement')
  expect(announcement('2018-08-15')).toMatchObject({ state: 'running', lastDay: '2018-08-16', left: 1 })
  expect(announcement('2018-08-16')).toMatchObject({ state: 'running', left: 0 })
  expect(announcement('2018-08-17')).toMatchObject({ state: 'missed', left: -1 })
  act(office, 'announceDecision', { by: ['征收范围内张贴', '报纸'] })
  expect(announcement('2018-08-17')).toMatchObject({ state: 'late', metOn: '2018-08-17' })
})
