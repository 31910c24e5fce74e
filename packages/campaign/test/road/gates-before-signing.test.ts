/** What has to be there before a value is posted, a household signs, or an agreement changes: each met and not met. */
import { expect, it } from 'vitest'
import { adopted, PLAN, SOUND } from '../given.ts'
import { imported } from '../imported.ts'
import { ANSWERED, CASH, IN_PERSON, INSPECTION, ORDER, PRICE, Road } from './household-office.ts'
import { Office, refusals, SAMPLE_PLAN } from './office.ts'
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
const tried = (office: Office, name: string, input = {}): string[] => {
  const came = office.do(name, 'H2', input)
  return came.kind === 'accepted' ? ['accepted'] : refusals(came)
}

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

it('S5: given a decision announced on 08-10, when compensation is chosen on 08-09, then it is a day early', () => {
  const choice = { choice: '货币补偿', homeM2: '90' }
  expect(new Road().served().tried('2018-08-26', 'chooseCompensation', choice)).toEqual(['accepted'])
  expect(tried(before('征收决定公告', '2018-08-10'), 'chooseCompensation', choice)).toContain(
    'S5 decision-missing',
  )
})

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

it('S1: given no survey, when a household would sign, then the survey is missing', () => {
  const office = before('', '2018-08-26')
  const unsurveyed = new Office(
    office.events.filter(({ type }) => type !== 'HouseholdSurveyed'),
    '2018-08-26',
  )
  expect(tried(unsurveyed, 'signAgreement', CASH)).toContain('S1 survey-missing')
  expect(tried(office, 'signAgreement', CASH)).not.toContain('S1 survey-missing')
})

shutAndOpen(
  'G13, S10: given a plan that pays less than the assessed value, or none, then nobody signs for it',
  () => {
    const meaner = SAMPLE_PLAN.replace('评估单价 × 认定面积，元', '评估单价 × 认定面积 ÷ 4，元')
    expect(meaner).not.toBe(SAMPLE_PLAN)
    const { events } = new Road().served().office
    expect(tried(new Office(events, '2018-08-26', meaner), 'signAgreement', CASH)).toEqual([
      'G13 below-floor',
    ])
    expect(tried(new Office(events, '2018-08-26', '# 没有方案'), 'signAgreement', CASH)).toEqual([
      'S10 no-plan',
    ])
    expect(tried(new Office(events, '2018-08-26'), 'signAgreement', CASH)).toEqual(['accepted'])
  },
)

it('G99, G104: given neither agreement nor order, then nobody moves and nothing is there to change', () => {
  const empty = { second: 'R2', isEmpty: '是', keysReturned: '是' }
  const served = new Road().served()
  expect(served.tried('2018-08-30', 'acceptVacating', empty)).toContain('G99 neither-agreed-nor-ordered')
  expect(served.tried('2018-08-30', 'proposeRevocation', { reason: '选错' })).toEqual(['G104 no-agreement'])
  const ordered = new Road().ordered()
  expect(ordered.tried('2018-10-20', 'acceptVacating', empty)).toEqual(['M4 not-paid'])
  const signed = new Road().served().done('2018-08-30', 'signAgreement', CASH)
  expect(signed.tried('2018-08-30', 'proposeRevocation', { reason: '选错' })).toEqual(['accepted'])
})

shutAndOpen('G3: given an order announced, when it is announced again, then there is nothing to do', () => {
  const road = new Road()
    .proposed()
    .done('2018-09-21', 'makeOrder', ORDER)
    .done('2018-09-21', 'serveOrder', IN_PERSON)
  expect(road.tried('2018-09-21', 'announceOrder')).toEqual(['accepted'])
  expect(road.tried('2018-09-21', 'announceOrder')).toEqual(['G3 nothing-to-do'])
})
