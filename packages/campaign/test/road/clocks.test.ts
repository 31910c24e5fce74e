/** 户的期限 · The clocks of a household: the day before their last, the day, the day after, and over holidays. */
import { expect, it } from 'vitest'
import { IN_PERSON, Road } from './household-office.ts'

const before = (road: Road, clock: string, days: readonly string[]): (string | undefined)[] =>
  days.map((today) => road.clocks(today).find((line) => line.startsWith(`${clock} `)))

it('signing-period: told to its last day, and no more', () => {
  expect(before(new Road().served(), 'signing-period', ['2018-09-03', '2018-09-04', '2018-09-05'])).toEqual([
    'signing-period 2018-09-04 1 household',
    'signing-period 2018-09-04 0 household',
    undefined,
  ])
})

it('recheckAsked: a right of the household, told to its last day', () => {
  expect(before(new Road().served(), 'recheckAsked', ['2018-08-29', '2018-08-30', '2018-08-31'])).toEqual([
    'recheckAsked 2018-08-30 1 household',
    'recheckAsked 2018-08-30 0 household',
    undefined,
  ])
})

it('recheckAnswered: a duty of the valuer, told until it is done; asked on 09-21, it moves over National Day', () => {
  const asked = (served: string, on: string) =>
    new Road().served(served).done(on, 'requestRecheck', { reason: '单价' })
  expect(
    before(asked('2018-08-20', '2018-08-24'), 'recheckAnswered', ['2018-09-02', '2018-09-03', '2018-09-04']),
  ).toEqual([
    'recheckAnswered 2018-09-03 1 valuer',
    'recheckAnswered 2018-09-03 0 valuer',
    'recheckAnswered 2018-09-03 -1 valuer',
  ])
  expect(before(asked('2018-09-20', '2018-09-21'), 'recheckAnswered', ['2018-09-22'])).toEqual([
    'recheckAnswered 2018-10-08 16 valuer',
  ])
})

it('reconsiderationAsked: sixty days from the order; served on 12-06, they move over Spring Festival to 02-11', () => {
  expect(
    before(new Road().ordered(), 'reconsiderationAsked', ['2018-11-19', '2018-11-20', '2018-11-21']),
  ).toEqual([
    'reconsiderationAsked 2018-11-20 1 household',
    'reconsiderationAsked 2018-11-20 0 household',
    undefined,
  ])
  const late = new Road().proposed().done('2018-12-06', 'makeOrder', {
    order: '示补决1号',
    choice: '货币补偿',
    movesBy: '2019-01-15',
  })
  late.done('2018-12-06', 'serveOrder', IN_PERSON)
  expect(before(late, 'reconsiderationAsked', ['2018-12-07'])).toEqual([
    'reconsiderationAsked 2019-02-11 66 household',
  ])
})

it('litigationStarted: six months from the order, by the corresponding day', () => {
  expect(
    before(new Road().ordered(), 'litigationStarted', ['2019-03-20', '2019-03-21', '2019-03-22']),
  ).toEqual([
    'litigationStarted 2019-03-21 1 household',
    'litigationStarted 2019-03-21 0 household',
    undefined,
  ])
})

it('litigationAfterReconsideration: fifteen days from the decision; of 01-21 they move over Spring Festival', () => {
  const decided = new Road().ordered().done('2018-11-20', 'fileReconsideration', { filed: '示复1号' })
  decided.done('2019-01-21', 'recordReconsideration', { result: '维持' })
  expect(
    before(decided, 'litigationAfterReconsideration', ['2019-02-10', '2019-02-11', '2019-02-12']),
  ).toEqual([
    'litigationAfterReconsideration 2019-02-11 1 household',
    'litigationAfterReconsideration 2019-02-11 0 household',
    undefined,
  ])
  expect(before(decided, 'reconsiderationAsked', ['2019-01-22'])).toEqual([undefined])
})

it('demandServed: ten workdays; from 01-25 they count the weekend worked for Spring Festival and skip its days off', () => {
  const demanded = new Road().ordered().done('2019-01-25', 'serveDemand', IN_PERSON)
  expect(before(demanded, 'demandServed', ['2019-02-12', '2019-02-13', '2019-02-14'])).toEqual([
    'demandServed 2019-02-13 1 household',
    'demandServed 2019-02-13 0 household',
    undefined,
  ])
})

it('moving-period: told from the order to its last day', () => {
  expect(before(new Road().ordered(), 'moving-period', ['2018-10-30', '2018-10-31', '2018-11-01'])).toEqual([
    'moving-period 2018-10-31 1 household',
    'moving-period 2018-10-31 0 household',
    undefined,
  ])
})

it('given an agreement, then the clocks that led to it run no more', () => {
  const signed = new Road().served().done('2018-08-26', 'signAgreement', {
    agreement: 'X2',
    choice: '货币补偿',
  })
  expect(signed.clocks('2018-08-26')).toEqual([])
})
