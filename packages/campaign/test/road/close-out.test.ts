/** 销号: what a household's road leaves to be finished, and who may say that it is; people and places are invented. */
import { closeOutState, householdItems } from '@oneruler/campaign/close-out'
import { placeOf } from '@oneruler/campaign/law/place'
import { expect, it } from 'vitest'
import { Road } from './household-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const items = (road: Road) => {
  const { terms } = road.office.campaign()
  return householdItems(road.dossier(), { place: placeOf(terms.jurisdiction), terms })
}
/** `survey · open since 2018-06-11 R1` */
const told = (road: Road): string[] =>
  items(road).map((item) =>
    [item.list, item.key, closeOutState(item), item.since, item.dueOn, item.owner].join(' '),
  )

it('given a household on the register, then its survey is to be done; surveyed, it waits to be accepted', () => {
  const road = new Road().registered()
  expect(told(road)).toEqual(['survey  open 2018-06-11 2018-07-01 R1'])
  road.done('2018-06-12', 'surveyHousehold', { present: '户主' })
  expect(told(road)).toEqual(['survey  done 2018-06-11 2018-07-01 R1'])
})

it('given a value posted, then its report is to be served before signing begins', () => {
  const road = new Road().posted()
  expect(told(road).slice(1)).toEqual(['serving 分户评估报告 open 2018-08-15 2018-08-25 R1'])
  const served = new Road().served()
  expect(told(served).slice(1)).toEqual(['serving 分户评估报告 done 2018-08-15 2018-08-25 R1'])
})

it('given a household listed twice, then each listing is an item; a promise is of whoever gave it', () => {
  const road = new Road().registered().done('2018-08-20', 'listHardCase', { cause: '资料缺失' })
  road.done('2018-08-21', 'resolveHardCase').done('2018-08-22', 'listHardCase', { cause: '评估异议' })
  road.office.as('R3')
  const promises = [{ what: '示例', due: '2018-08-30' }]
  const visit = { at: '2018-08-23T10:00', minutes: '20', purpose: '诉求听取', outcome: '见面', promises }
  road.done('2018-08-23', 'recordVisit', visit)
  expect(told(road).slice(1)).toEqual([
    'hard-case 2018-08-20 done 2018-08-20 2018-09-04 R1',
    'hard-case 2018-08-22 open 2018-08-22 2018-09-04 R1',
    'promise 1 open 2018-08-23 2018-08-30 R3',
  ])
})

/** Surveyed by R2; R1 carries the household. */
function surveyed(): { readonly road: Road; readonly fact: string } {
  const road = new Road().registered()
  road.office.as('R2')
  road.done('2018-06-12', 'surveyHousehold', { present: '户主' })
  return { road, fact: String(road.last('HouseholdSurveyed').seq) }
}

shutAndOpen('G189: given a survey, then neither who made it nor who carries the household accepts it', () => {
  const { road, fact } = surveyed()
  for (const [person, said] of [
    ['R2', 'G189 own-work'],
    ['R1', 'G189 own-work'],
    ['R3', 'accepted'],
  ] as const) {
    road.office.as(person)
    expect(road.tried('2018-06-13', 'acceptWork', { fact })).toEqual([said])
  }
  expect(items(road)[0]).toMatchObject({
    done: { by: 'R2', on: '2018-06-12', row: null },
    accepted: { by: 'R3', on: '2018-06-13' },
  })
})

it('given it sent back by its own maker, then that is refused too', () => {
  const { road, fact } = surveyed()
  expect(road.tried('2018-06-13', 'sendBackWork', { fact, reason: '示例' })).toEqual(['G189 own-work'])
})

shutAndOpen('G188: given nothing done, or accepted already, then there is nothing to accept', () => {
  const { road, fact } = surveyed()
  road.office.as('R3')
  const registered = String(road.last('HouseholdRegistered').seq)
  expect(road.tried('2018-06-13', 'acceptWork', { fact: registered })).toEqual(['G188 nothing-awaits'])
  expect(road.tried('2018-06-13', 'acceptWork', { fact })).toEqual(['accepted'])
  expect(road.tried('2018-06-14', 'sendBackWork', { fact, reason: '示例' })[0]).toMatch(/^G/)
})

it('given work sent back, then it is open again; corrected, it waits anew, and the old word holds no more', () => {
  const { road, fact } = surveyed()
  road.office.as('R3')
  road.done('2018-06-13', 'sendBackWork', { fact, reason: '在场人没有写全' })
  expect(items(road).map(closeOutState)).toEqual(['sent-back'])
  road.done('2018-06-14', 'correctSurvey', { fact, present: '户主与其子', reason: '记错', evidence: '示例' })
  expect(items(road).map(closeOutState)).toEqual(['done'])
  road.done('2018-06-14', 'acceptWork', { fact })
  expect(items(road).map(closeOutState)).toEqual(['accepted'])
})
