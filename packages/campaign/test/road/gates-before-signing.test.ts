/** What has to be there before a value is posted, a household signs, or an agreement changes: each met and not met. */
import { day } from '@oneruler/campaign/day'
import { expect } from 'vitest'
import { adopted, PLAN, SOUND } from '../given.ts'
import { imported } from '../imported.ts'
import { ANSWERED, CASH, IN_PERSON, INSPECTION, ORDER, PRICE, REPORT, Road } from './household-office.ts'
import { Office, SAMPLE_PLAN } from './office.ts'
import { paid } from './paid-order.ts'
import { told } from './project-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const HOUSEHOLD = {
  owner: '示例',
  address: '示例路',
  group: '东街组',
  lowIncome: '否',
  housingDifficulty: '否',
}
const HOUSE = {
  number: '1',
  use: '住宅',
  structure: '砖混',
  titledM2: '86.40',
  measuredM2: '86.40',
  recognisedM2: '86.40',
}
const POSTED = { valuer: '示例评估', houses: [PRICE] }
const EXCHANGE = { ...CASH, choice: '产权调换', homeM2: '90' }

/** An office whose project has come as far as the step before the one named; H2 is on the register. */
function before(step: string, today: string, houses: readonly object[] = [HOUSE]): Office {
  const { 项目, 程序, 小组, 单位, 人员 } = SOUND
  const steps = 程序.slice(
    0,
    程序.findIndex(({ 事项 }) => 事项 === step),
  )
  const events = imported({ 项目, 程序: step === '' ? 程序 : steps, 小组, 单位, 人员 })
  const office = new Office([...events, adopted(PLAN, events)], today)
  office.do('registerHousehold', 'H2', HOUSEHOLD)
  for (const house of houses) office.do('recordHouse', 'H2', { ...house })
  office.do('surveyHousehold', 'H2', { present: '户主' })
  return office
}
const tried = (office: Office, name: string, input = {}): string[] => told(office.do(name, 'H2', input))

shutAndOpen(
  'R3: given no house on the register, when a household is inspected, then the house comes first',
  () => {
    expect(tried(before('', '2018-08-13', []), 'inspectHouse', INSPECTION)).toEqual(['R3 house-missing'])
    expect(tried(before('', '2018-08-13'), 'inspectHouse', INSPECTION)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'V2: given no valuer chosen, when a house is inspected for its value, then the choice comes first',
  () => {
    expect(tried(before('评估机构选定', '2018-08-12'), 'inspectHouse', INSPECTION)).toEqual([
      'V2 valuer-missing',
    ])
    expect(tried(before('', '2018-08-11'), 'inspectHouse', INSPECTION)).toEqual(['V2 valuer-missing'])
    expect(tried(before('', '2018-08-12'), 'inspectHouse', INSPECTION)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G12: given two houses, when one of them is valued, or a third, then the household is not valued in part',
  () => {
    const office = before('', '2018-08-15', [HOUSE, { ...HOUSE, number: '2' }])
    const both = [PRICE, { ...PRICE, number: '2' }]
    expect(tried(office, 'inspectHouse', INSPECTION)).toEqual(['accepted'])
    expect(tried(office, 'postValuation', POSTED)).toEqual(['G12 houses-unvalued'])
    const third = { ...POSTED, houses: [...both, { ...PRICE, number: '3' }] }
    expect(tried(office, 'postValuation', third)).toEqual(['G12 houses-unknown'])
    expect(tried(office, 'postValuation', { ...POSTED, houses: both })).toEqual(['accepted'])
  },
)

shutAndOpen(
  'S8, G10: given a recheck asked, then nobody signs before its answer, and only one that was asked is answered',
  () => {
    const road = new Road().served()
    const answer = { finding: '维持', result: '核对无误', ...ANSWERED }
    expect(road.tried('2018-08-26', 'answerRecheck', answer)).toEqual(['G10 no-recheck-asked'])
    road.done('2018-08-26', 'requestRecheck', { reason: '面积' })
    expect(road.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['S8 recheck-open'])
    road.done('2018-08-26', 'answerRecheck', answer)
    expect(road.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'S5: given a decision announced on 08-27 only, when compensation is chosen on 08-26, then it is a day early',
  () => {
    const { events } = new Road().served().office
    const later = events.map((event) =>
      event.body.step === '征收决定公告' ? { ...event, onDay: day('2018-08-27') } : event,
    )
    const choose = (on: string) =>
      tried(new Office(later, on), 'chooseCompensation', { choice: '货币补偿', homeM2: '90' })
    expect(choose('2018-08-26')).toEqual(['S5 decision-missing'])
    expect(choose('2018-08-27')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'S6: given an exchange without an area, or cash with one, then the choice does not agree with it',
  () => {
    const road = new Road().served()
    const exchange = road.tried('2018-08-26', 'signAgreement', { ...EXCHANGE, homeM2: null })
    expect(exchange).toContain('S6 exchange-without-area')
    expect(road.tried('2018-08-26', 'signAgreement', { ...CASH, homeM2: '90' })).toContain(
      'S6 cash-with-home',
    )
    expect(road.tried('2018-08-26', 'signAgreement', EXCHANGE)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'S1: given an owner who refused entry and was valued all the same, when he would sign, then the survey is made up for first',
  () => {
    const road = new Road().registered().done('2018-06-12', 'recordEntryRefused', { witness: '社区干部' })
    road.done('2018-08-13', 'inspectHouse', INSPECTION).done('2018-08-15', 'postValuation', POSTED)
    road.done('2018-08-20', 'issueReport', REPORT).done('2018-08-20', 'serveValuationReport', IN_PERSON)
    expect(road.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['S1 survey-missing'])
    road.done('2018-08-26', 'surveyHousehold', { present: '户主' })
    expect(road.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G13, S10: given a plan that pays a yuan less than the assessed value, or none, then nobody signs for it',
  () => {
    const { events } = new Road().served().office
    const sign = (plan: string) => tried(new Office(events, '2018-08-26', plan), 'signAgreement', CASH)
    /** What the sample plan pays beside the house, so that nothing is left but its value. */
    const beside = 795_445 - 631_155
    const paysLess = (yuan: number) =>
      sign(SAMPLE_PLAN.replace('评估单价 × 认定面积，元', `评估单价 × 认定面积 − ${yuan} 元，元`))
    expect(paysLess(beside + 1)).toEqual(['G13 below-floor'])
    expect(paysLess(beside)).toEqual(['accepted'])
    expect(sign('# 没有方案')).toEqual(['S10 no-plan'])
    expect(sign(SAMPLE_PLAN)).toEqual(['accepted'])
  },
)

shutAndOpen('G104: given no agreement, then there is none to take back', () => {
  const revoke = (road: Road) => road.tried('2018-08-30', 'proposeRevocation', { reason: '选错' })
  expect(revoke(new Road().served())).toEqual(['G104 no-agreement'])
  expect(revoke(new Road().served().done('2018-08-30', 'signAgreement', CASH))).toEqual(['accepted'])
})

shutAndOpen(
  'G99: given neither agreement nor order, then nobody moves; by an order that was paid, one does',
  () => {
    const vacate = (road: Road) =>
      road.tried('2018-10-20', 'acceptVacating', { second: 'R2', isEmpty: '是', keysReturned: '是' })
    expect(vacate(new Road().served())).toEqual(['G99 neither-agreed-nor-ordered'])
    expect(vacate(paid(new Road().ordered(), '2018-10-10'))).toEqual(['accepted'])
  },
)

shutAndOpen(
  'R1: given a number that nobody has, then nothing is done on it until it is registered, and that once',
  () => {
    const { office } = new Road()
    const register = () => told(office.do('registerHousehold', 'H2', HOUSEHOLD))
    const survey = () => told(office.do('surveyHousehold', 'H2', { present: '户主' }))
    expect(survey()).toEqual(['R1 not-registered'])
    expect([register(), register()]).toEqual([['accepted'], ['R1 registered-already']])
    expect(survey()).toEqual(['accepted'])
  },
)

shutAndOpen(
  'W1: given somebody who joins on 08-21 and leaves on 08-23, then he surveys from the first of these days to the last',
  () => {
    const road = new Road().registered()
    road.done('2018-08-21', 'joinPerson', { person: 'R8', name: '示例辛', post: '组员' }, '')
    road.done('2018-08-23', 'leaveOffice', { person: 'R8' }, '')
    road.office.as('R8')
    const visit = (on: string) =>
      road.tried('2018-08-24', 'recordVisit', {
        at: `${on}T09:30`,
        minutes: '20',
        purpose: '政策宣讲',
        outcome: '见面',
      })
    expect(['2018-08-20', '2018-08-21', '2018-08-23', '2018-08-24'].map((on) => visit(on).join())).toEqual([
      'W1 not-on-roster',
      'accepted',
      'accepted',
      'W1 no-longer-on-roster',
    ])
  },
)

shutAndOpen('G3: given an order announced, when it is announced again, then there is nothing to do', () => {
  const road = new Road()
    .proposed()
    .done('2018-09-21', 'makeOrder', ORDER)
    .done('2018-09-21', 'serveOrder', IN_PERSON)
  expect(road.tried('2018-09-21', 'announceOrder')).toEqual(['accepted'])
  expect(road.tried('2018-09-21', 'announceOrder')).toEqual(['G3 nothing-to-do'])
})
