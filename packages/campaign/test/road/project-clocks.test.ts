/** 项目的期限 · The clocks of a project: the day before their last, the day, the day after, and over holidays. */
import { addDays, day } from '@oneruler/campaign/day'
import { PROJECT_CLOCKS, type ProjectClockName, projectClocks } from '@oneruler/campaign/road/project-clocks'
import { expect, it } from 'vitest'
import { PLAN } from '../given.ts'
import { isOverHoliday } from '../over-holiday.ts'
import type { Office } from './office.ts'
import { act, begun, UP_TO_MEETING, until } from './project-office.ts'

const freezing = (on: string, freezeUntil: string) => {
  const office = begun({ today: on })
  act(office, 'announceBoundary', { publicInterest: '旧城区改建', freezeUntil })
  return office
}
const commenting = (on: string, endsOn: string) => {
  const office = begun({ today: on, steps: until('补偿方案论证') })
  act(office, 'postPlanForComments', { draftSha256: 'ab'.repeat(32), endsOn })
  return office
}
const hearing = (on: string, hearingOn: string) => {
  const office = begun({ today: on, steps: until('补偿方案公开征求意见') })
  act(office, 'noticeHearing', { hearingOn, venue: '示例会议室' })
  return office
}
const decided = (on: string) => {
  const office = begun({ today: on, steps: UP_TO_MEETING, plan: { ...PLAN, valuationDay: null } })
  act(office, 'decideExpropriation', { documentNumber: '示政征字〔2018〕1号' })
  return office
}
const announced = (on: string) => begun({ today: on, steps: { ...UP_TO_MEETING, 征收决定公告: on } })
const signing = (signingStartsOn: string, signingEndsOn: string) =>
  begun({ today: signingStartsOn, plan: { ...PLAN, signingStartsOn, signingEndsOn } })

/** A clock, its last day, and what it is on the day after. */
const CLOCKS: readonly (readonly [ProjectClockName, string, () => Office, 'over' | 'missed'])[] = [
  ['freeze', '2018-12-28', () => freezing('2018-05-02', '2018-12-28'), 'over'],
  ['freeze', '2019-05-02', () => begun({ today: '2018-05-02', steps: until('征收范围公布') }), 'over'],
  ['comments', '2018-08-03', () => commenting('2018-07-02', '2018-08-03'), 'over'],
  ['comments', '2018-10-01', () => commenting('2018-09-01', '2018-10-01'), 'over'],
  ['hearing-notice', '2018-07-17', () => hearing('2018-07-10', '2018-07-18'), 'over'],
  ['hearing-notice', '2018-10-03', () => hearing('2018-09-26', '2018-10-08'), 'over'],
  ['announcement', '2018-08-16', () => decided('2018-08-09'), 'missed'],
  ['announcement', '2018-10-08', () => decided('2018-09-26'), 'missed'],
  ['valuer-agreement', '2018-08-20', () => announced('2018-08-10'), 'over'],
  ['valuer-agreement', '2018-10-08', () => announced('2018-09-21'), 'over'],
  ['signing-period', '2018-09-04', () => signing('2018-08-26', '2018-09-04'), 'over'],
  ['signing-period', '2018-10-05', () => signing('2018-09-26', '2018-10-05'), 'over'],
]

const clockOn = (office: Office, name: ProjectClockName, today: string) =>
  projectClocks(office.campaign(), day(today)).find(({ clock }) => clock === name)

it.each(CLOCKS)(
  '%s until %s: runs with a day left and on the day, and on the day after it is missed where it is a duty, else over',
  (name, last, office, after) => {
    const told = [-1, 0, 1].map((n) => {
      const clock = clockOn(office(), name, addDays(day(last), n))
      return clock && [clock.lastDay, clock.left, clock.state].join(' ')
    })
    expect(told).toEqual([`${last} 1 running`, `${last} 0 running`, `${last} -1 ${after}`])
  },
)

it('every clock of a project is among them, once over a national holiday at least', () => {
  const over = CLOCKS.flatMap(([name, last, office]) => {
    const clock = clockOn(office(), name, last)
    return clock && isOverHoliday(clock.since, clock.lastDay) ? [name] : []
  })
  expect(new Set(over)).toEqual(new Set(PROJECT_CLOCKS))
})

it('given a decision of 08-09, when it is announced on the seventh day, then that is over in time; on the eighth it is late', () => {
  const state = (on: string) => {
    const office = decided('2018-08-09').on(on)
    act(office, 'announceDecision', { by: ['征收范围内张贴', '报纸'] })
    return clockOn(office, 'announcement', on)?.state
  }
  expect([state('2018-08-16'), state('2018-08-17')]).toEqual(['over', 'late'])
})

it('given a period ahead, then it is told as such up to the day before its first', () => {
  const state = (today: string) =>
    clockOn(signing('2018-08-26', '2018-09-04'), 'signing-period', today)?.state
  expect([state('2018-08-25'), state('2018-08-26')]).toEqual(['ahead', 'running'])
})
