/** 户的期限 · The clocks of a household: the day before their last, the day, the day after, and over holidays. */
import { addDays, day } from '@oneruler/campaign/day'
import { HOUSEHOLD_CLOCKS, type HouseholdClockName } from '@oneruler/campaign/road/clocks'
import { expect, it } from 'vitest'
import { adopted, PLAN } from '../given.ts'
import { isOverHoliday } from '../over-holiday.ts'
import { ANSWERED, CASH, IN_PERSON, ORDER, REPORT, Road, SHOWN } from './household-office.ts'

const UPHELD = { finding: '维持', result: '维持', houses: [], ...ANSWERED }

const signing = (signingStartsOn: string, signingEndsOn: string) => {
  const road = new Road().served()
  road.office.adopt(adopted({ ...PLAN, signingStartsOn, signingEndsOn }, road.office.events))
  return road
}
const rechecked = (on: string) => new Road().served(on).done(on, 'requestRecheck', { reason: '单价' })
const answered = (on: string) => rechecked(on).done(on, 'answerRecheck', UPHELD)
const appraised = (on: string) => answered(on).done(on, 'requestAppraisal', { reason: '方法不当' })
const announced = (on: string) =>
  new Road()
    .posted()
    .done(on, 'issueReport', REPORT)
    .done(on, 'serveValuationReport', { method: '公告送达', reason: '下落不明', proof: SHOWN })
const ordered = (on: string, movesBy = '2019-01-31') =>
  new Road()
    .proposed()
    .done(on, 'makeOrder', { ...ORDER, movesBy })
    .done(on, 'serveOrder', IN_PERSON)
const reconsidered = (on: string) =>
  ordered('2018-09-21', '2018-10-31')
    .done('2018-11-01', 'serveDemand', IN_PERSON)
    .done('2018-11-20', 'fileReconsideration', { filed: '示复1号' })
    .done(on, 'recordReconsideration', { result: '维持' })
const demanded = (on: string) => ordered('2018-09-21', '2018-10-31').done(on, 'serveDemand', IN_PERSON)
const promised = (due: string) =>
  new Road().registered().done('2018-06-12', 'recordVisit', {
    ...{ at: '2018-06-12T10:00', minutes: '20', purpose: '补偿讲解', outcome: '见面' },
    promises: [{ what: '带来面积对照表', due }],
  })

/** A clock, its last day, who moves; of a duty, `late` on the day after, of what ran out, `gone`. */
const CLOCKS: readonly (readonly [HouseholdClockName, string, () => Road, string, 'gone' | 'late'])[] = [
  ['signing-period', '2018-09-04', () => signing('2018-08-26', '2018-09-04'), 'household', 'gone'],
  ['signing-period', '2018-10-05', () => signing('2018-09-26', '2018-10-05'), 'household', 'gone'],
  ['valuation-posted', '2018-08-20', () => new Road('其他', '山东').posted(), 'office', 'gone'],
  ['valuation-posted', '2018-10-03', () => new Road('其他', '青岛').posted('2018-09-28'), 'office', 'gone'],
  ['recheckAsked', '2018-08-30', () => new Road().served('2018-08-20'), 'household', 'gone'],
  // 09-30 is a Sunday worked for National Day.
  ['recheckAsked', '2018-09-30', () => new Road().served('2018-09-20'), 'household', 'gone'],
  ['recheckAsked', '2018-10-08', () => new Road().served('2018-09-21'), 'household', 'gone'],
  ['recheckAnswered', '2018-09-03', () => rechecked('2018-08-24'), 'valuer', 'late'],
  ['recheckAnswered', '2018-10-08', () => rechecked('2018-09-21'), 'valuer', 'late'],
  ['expertAppraisalAsked', '2018-09-03', () => answered('2018-08-24'), 'household', 'gone'],
  ['expertAppraisalAsked', '2018-10-08', () => answered('2018-09-21'), 'household', 'gone'],
  ['expertAppraisalAnswered', '2018-09-03', () => appraised('2018-08-24'), 'panel', 'late'],
  ['expertAppraisalAnswered', '2018-10-08', () => appraised('2018-09-21'), 'panel', 'late'],
  ['served-by-announcement', '2018-10-19', () => announced('2018-08-20'), 'nobody', 'gone'],
  ['served-by-announcement', '2019-02-08', () => announced('2018-12-10'), 'nobody', 'gone'],
  ['choiceReplied', '2018-09-20', () => new Road().proposed('2018-09-05'), 'household', 'gone'],
  ['choiceReplied', '2018-10-08', () => new Road().proposed('2018-09-17'), 'household', 'gone'],
  ['moving-period', '2018-11-30', () => ordered('2018-11-05', '2018-11-30'), 'household', 'gone'],
  ['moving-period', '2019-02-06', () => ordered('2018-12-06', '2019-02-06'), 'household', 'gone'],
  ['reconsiderationAsked', '2018-12-14', () => ordered('2018-10-15'), 'household', 'gone'],
  ['reconsiderationAsked', '2019-02-11', () => ordered('2018-12-06'), 'household', 'gone'],
  ['litigationStarted', '2019-03-21', () => ordered('2018-09-21'), 'household', 'gone'],
  // 2019-05-05 is a Sunday worked for May Day.
  ['litigationStarted', '2019-05-05', () => ordered('2018-11-01'), 'household', 'gone'],
  ['litigationAfterReconsideration', '2018-12-11', () => reconsidered('2018-11-26'), 'household', 'gone'],
  ['litigationAfterReconsideration', '2019-02-11', () => reconsidered('2019-01-21'), 'household', 'gone'],
  ['demandServed', '2018-11-15', () => demanded('2018-11-01'), 'household', 'gone'],
  // The weekend worked for Spring Festival counts, its days off do not.
  ['demandServed', '2019-02-13', () => demanded('2019-01-25'), 'household', 'gone'],
  ['enforcementApplied', '2019-06-21', () => demanded('2018-11-01'), 'office', 'late'],
  ['enforcementApplied', '2019-05-05', () => reconsidered('2019-01-17'), 'office', 'late'],
  ['promise', '2018-06-15', () => promised('2018-06-15'), 'office', 'late'],
  ['promise', '2018-10-03', () => promised('2018-10-03'), 'office', 'late'],
]

it.each(CLOCKS)(
  '%s until %s: told with a day left, on the day, and on the day after late where it is a duty, else no more',
  (name, last, road, mover, after) => {
    const told = [-1, 0, 1].map((n) => {
      const clock = road()
        .clocksOn(addDays(day(last), n))
        .find((one) => one.clock === name)
      return clock && [clock.lastDay, clock.left, clock.state, clock.mover].join(' ')
    })
    expect(told).toEqual([
      `${last} 1 running ${mover}`,
      `${last} 0 running ${mover}`,
      after === 'late' ? `${last} -1 missed ${mover}` : undefined,
    ])
  },
)

it('every clock of a household is among them, once over a national holiday at least', () => {
  const over = CLOCKS.flatMap(([name, last, road]) => {
    const clock = road()
      .clocksOn(last)
      .find((one) => one.clock === name)
    return clock && isOverHoliday(clock.since, clock.lastDay) ? [name] : []
  })
  expect(new Set(over)).toEqual(new Set(HOUSEHOLD_CLOCKS))
})

it('given a suit that may be filed until 03-21, then the three months to ask the court are told from 03-22 on', () => {
  const told = (today: string) =>
    demanded('2018-11-01')
      .clocksOn(today)
      .map(({ clock }) => clock)
  expect(told('2019-03-21')).toEqual(['litigationStarted'])
  expect(told('2019-03-22')).toEqual(['enforcementApplied'])
})

it('given a reconsideration decided, then the right to ask for one is told no more', () => {
  const told = reconsidered('2019-01-21').clocksOn('2019-01-22')
  expect(told.map(({ clock }) => clock)).not.toContain('reconsiderationAsked')
})

it('given an agreement, then the clocks that led to it run no more', () => {
  expect(new Road().served().done('2018-08-26', 'signAgreement', CASH).clocks('2018-08-26')).toEqual([])
})
