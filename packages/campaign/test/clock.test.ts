/** Rules K1 and K6–K9: every period to its last day, over holidays, by place and by the law of the day. */
import { addDays, type Day, day } from '@oneruler/campaign/day'
import { articleOn } from '@oneruler/campaign/law/article'
import { isWorkday } from '@oneruler/campaign/law/calendar'
import {
  daysLeft,
  deadline,
  firstDayAfter,
  isWithin,
  type TimeLimit,
  UNITS,
  waitEnds,
  workdaysLeft,
} from '@oneruler/campaign/law/clock'
import {
  HOLIDAY_MOVES,
  MINIMUM_WAITS,
  minimumWait,
  TIME_LIMITS,
  timeLimit,
} from '@oneruler/campaign/law/periods'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOverHoliday } from './over-holiday.ts'

type Place = Parameters<typeof timeLimit>[1]
type LimitKey = keyof typeof TIME_LIMITS
type WaitKey = keyof typeof MINIMUM_WAITS

const limitOf = (key: LimitKey, place: Place, start: Day): TimeLimit => {
  const limit = timeLimit(key, place, start)
  if (!limit) throw new Error(`${key} is settled nowhere around ${place}`)
  return limit
}

/** Which limit, from which day, in time until; the second start runs into a holiday. */
const LIMITS: readonly (readonly [key: LimitKey, place: Place, start: string, lastDay: string])[] = [
  ['freeze', '浙江', '2018-05-02', '2019-05-02'],
  ['freeze', '全国', '2017-10-01', '2018-10-01'],
  ['decisionAnnounced', '浙江', '2018-08-08', '2018-08-15'],
  ['decisionAnnounced', '浙江', '2018-09-25', '2018-10-08'],
  ['decisionAnnounced', '山东', '2018-08-08', '2018-08-13'],
  ['decisionAnnounced', '青岛', '2018-09-26', '2018-09-29'],
  ['valuerAgreed', '浙江', '2018-08-10', '2018-08-20'],
  ['valuerAgreed', '山东', '2018-09-21', '2018-10-08'],
  ['recheckAsked', '浙江', '2018-08-14', '2018-08-24'],
  ['recheckAsked', '全国', '2018-02-08', '2018-02-22'],
  ['recheckAsked', '全国', '2018-09-19', '2018-09-29'],
  ['recheckAnswered', '浙江', '2018-08-21', '2018-08-31'],
  ['recheckAnswered', '浙江', '2018-09-21', '2018-10-08'],
  ['expertAppraisalAsked', '浙江', '2018-08-31', '2018-09-10'],
  ['expertAppraisalAsked', '浙江', '2018-02-07', '2018-02-22'],
  ['expertAppraisalAnswered', '浙江', '2018-09-10', '2018-09-20'],
  ['expertAppraisalAnswered', '浙江', '2018-09-26', '2018-10-08'],
  ['choiceReplied', '浙江', '2018-09-05', '2018-09-20'],
  ['choiceReplied', '浙江', '2018-09-17', '2018-10-08'],
  ['reconsiderationAsked', '浙江', '2018-06-11', '2018-08-10'],
  ['reconsiderationAsked', '浙江', '2018-08-05', '2018-10-08'],
  ['litigationStarted', '浙江', '2018-06-29', '2018-12-29'],
  ['litigationStarted', '浙江', '2018-08-06', '2019-02-11'],
  ['litigationStarted', '浙江', '2015-04-30', '2015-07-30'],
  ['litigationAfterReconsideration', '浙江', '2018-09-05', '2018-09-20'],
  ['litigationAfterReconsideration', '浙江', '2018-09-16', '2018-10-08'],
  ['enforcementApplied', '浙江', '2018-06-12', '2018-09-12'],
  ['enforcementApplied', '山东', '2018-07-03', '2018-10-08'],
  ['interimPeriod', '浙江', '2018-08-31', '2020-08-31'],
  ['interimPeriod', '浙江', '2018-09-30', '2020-09-30'],
  ['interimPeriodHighRise', '浙江', '2018-08-31', '2021-08-31'],
  ['interimPeriodHighRise', '浙江', '2015-10-01', '2018-10-01'],
  ['interimAfterHandover', '浙江', '2018-04-10', '2018-10-10'],
  ['interimAfterHandover', '浙江', '2018-04-02', '2018-10-02'],
  ['readyHomeDelivered', '浙江', '2018-03-12', '2018-09-12'],
  ['readyHomeDelivered', '浙江', '2018-04-02', '2018-10-08'],
  ['ratesRenewed', '浙江', '2016-09-12', '2018-09-12'],
  ['ratesRenewed', '浙江', '2016-10-04', '2018-10-08'],
  ['informationPublished', '浙江', '2018-08-01', '2018-08-29'],
  ['informationPublished', '浙江', '2018-09-03', '2018-09-30'],
  ['informationPublished', '浙江', '2018-09-04', '2018-10-08'],
  ['petitionReceived', '浙江', '2018-08-01', '2018-08-16'],
  ['petitionReceived', '浙江', '2018-09-16', '2018-10-08'],
  ['petitionClosed', '浙江', '2018-08-01', '2018-09-30'],
  ['petitionClosed', '浙江', '2018-08-02', '2018-10-08'],
  ['petitionExtended', '浙江', '2018-08-02', '2018-09-03'],
  ['petitionExtended', '浙江', '2018-09-03', '2018-10-08'],
  ['petitionReviewAsked', '浙江', '2018-08-06', '2018-09-05'],
  ['petitionReviewAsked', '浙江', '2018-09-03', '2018-10-08'],
  ['petitionReviewAnswered', '浙江', '2018-08-06', '2018-09-05'],
  ['petitionReviewAnswered', '浙江', '2018-09-03', '2018-10-08'],
  ['petitionSecondReviewAsked', '浙江', '2018-08-06', '2018-09-05'],
  ['petitionSecondReviewAsked', '浙江', '2018-09-03', '2018-10-08'],
  ['petitionSecondReviewAnswered', '浙江', '2018-08-06', '2018-09-05'],
  ['petitionSecondReviewAnswered', '浙江', '2018-09-03', '2018-10-08'],
]

const overHolidays = (
  periods: readonly (readonly [key: string, place: Place, start: string, lastDay: string])[],
): Set<string> =>
  new Set(
    periods.flatMap(([key, , start, lastDay]) => (isOverHoliday(day(start), day(lastDay)) ? [key] : [])),
  )

describe('K1, K4–K7 time limits', () => {
  test.each(LIMITS)('%s in %s from %s: in time until %s', (key, place, start, lastDay) => {
    const limit = limitOf(key, place, day(start))
    const ending = deadline(day(start), limit)
    const last = day(lastDay)
    expect([-1, 0, 1].map((n) => isWithin(ending, addDays(last, n)))).toEqual([true, true, false])
    expect([-1, 0, 1].map((n) => daysLeft(ending, addDays(last, n)))).toEqual([1, 0, -1])
    expect(firstDayAfter(day(start), limit)).toEqual({ day: addDays(last, 1), provisional: false })
  })

  test('every limit is among them, once over a holiday at least', () => {
    expect(overHolidays(LIMITS)).toEqual(new Set(Object.keys(TIME_LIMITS)))
  })

  test('K6 given any start and a limit that moves, then it ends on a workday and never before its number', () => {
    const starts = fc.integer({ min: 0, max: 4300 }).map((n) => addDays(day('2014-01-01'), n))
    const numbers = fc.integer({ min: 1, max: 90 })
    fc.assert(
      fc.property(starts, numbers, fc.constantFrom(...UNITS), (start, within, unit) => {
        const period = { within: unit === 'year' ? 1 : unit === 'month' ? within % 12 || 1 : within, unit }
        const fixed = deadline(start, { ...period, movesFromHoliday: false, article: {} }).lastDay
        const moved = deadline(start, { ...period, movesFromHoliday: true, article: {} }).lastDay
        expect(fixed > start).toBe(true)
        expect(moved >= fixed).toBe(true)
        expect(isWorkday(moved)).toBe(true)
        expect(moved === fixed).toBe(isWorkday(fixed))
      }),
    )
  })

  test('K1 given a later start, then a limit never ends earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(...LIMITS), (n, [key, place]) => {
        const start = addDays(day('2015-05-01'), n)
        const limit = limitOf(key, place, start)
        expect(deadline(addDays(start, 1), limit).lastDay >= deadline(start, limit).lastDay).toBe(true)
      }),
    )
  })

  test('given 2018-09-28 and a last day 2018-10-08, then 10 days are left, of them 3 workdays', () => {
    const ending = { lastDay: day('2018-10-08'), provisional: false }
    expect(daysLeft(ending, day('2018-09-28'))).toBe(10)
    expect(workdaysLeft(ending, day('2018-09-28'))).toBe(3)
    expect(workdaysLeft(ending, day('2018-10-09'))).toBe(-1)
  })
})

const WAITS: readonly (readonly [key: WaitKey, place: Place, start: string, lastDay: string])[] = [
  ['planOpenToComment', '浙江', '2018-07-02', '2018-08-01'],
  ['planOpenToComment', '青岛', '2018-09-03', '2018-10-03'],
  ['hearingNotice', '浙江', '2018-08-06', '2018-08-13'],
  ['hearingNotice', '浙江', '2018-09-26', '2018-10-03'],
  ['valuationPosted', '山东', '2018-08-15', '2018-08-20'],
  ['valuationPosted', '青岛', '2018-09-28', '2018-10-03'],
  ['demandServed', '浙江', '2018-08-13', '2018-08-27'],
  ['demandServed', '浙江', '2018-09-21', '2018-10-11'],
  ['demandServed', '青岛', '2018-02-07', '2018-02-26'],
  ['servedByAnnouncement', '浙江', '2018-08-15', '2018-10-14'],
  ['servedByAnnouncement', '浙江', '2018-08-03', '2018-10-02'],
  ['servedByAnnouncement', '浙江', '2022-09-02', '2022-10-02'],
  ['readyHomeAsked', '浙江', '2016-09-12', '2018-09-12'],
  ['readyHomeAsked', '浙江', '2016-10-01', '2018-10-01'],
  ['archiveTransferred', '浙江', '2014-09-12', '2024-09-12'],
  ['archiveTransferred', '浙江', '2014-10-01', '2024-10-01'],
  ['impactAssessmentKept', '浙江', '2022-09-12', '2025-09-12'],
  ['impactAssessmentKept', '浙江', '2022-10-01', '2025-10-01'],
  ['logKept', '浙江', '2018-03-12', '2018-09-12'],
  ['logKept', '浙江', '2018-04-01', '2018-10-01'],
]

describe('K8 minimum waits', () => {
  test.each(WAITS)('%s in %s from %s: kept back until %s', (key, place, start, lastDay) => {
    const wait = minimumWait(key, place, day(start))
    if (!wait) throw new Error(`${key} is settled nowhere around ${place}`)
    expect(waitEnds(day(start), wait)).toEqual({ lastDay, provisional: false })
    const { day: first } = firstDayAfter(day(start), wait)
    expect([-1, 0, 1].map((n) => addDays(day(lastDay), n) >= first)).toEqual([false, false, true])
  })

  test('every wait is among them, once over a holiday at least', () => {
    expect(overHolidays(WAITS)).toEqual(new Set(Object.keys(MINIMUM_WAITS)))
  })
})

describe('K3 provisional', () => {
  test.each([
    ['2026-12-14', '2026-12-24', false],
    ['2026-12-15', '2026-12-25', true],
    ['2027-09-21', '2027-10-01', true],
  ])('ten days from %s end on %s, provisional: %s', (start, lastDay, provisional) => {
    const limit = limitOf('recheckAnswered', '浙江', day(start))
    expect(deadline(day(start), limit)).toEqual({ lastDay, provisional })
  })

  test('ten workdays from 2026-12-11 reach the last day of a year without a notice', () => {
    const wait = minimumWait('demandServed', '浙江', day('2026-12-11'))
    expect(wait && waitEnds(day('2026-12-11'), wait)).toEqual({ lastDay: '2026-12-25', provisional: true })
  })

  test.each([
    ['2013-12-30', true],
    ['2013-12-31', false],
  ])('ten workdays from %s begin before the first notice: %s', (start, provisional) => {
    const wait = minimumWait('demandServed', '浙江', day(start))
    expect(wait && waitEnds(day(start), wait).provisional).toBe(provisional)
  })

  test('thirty natural days that need not move are settled without a notice', () => {
    const wait = minimumWait('planOpenToComment', '浙江', day('2027-09-03'))
    expect(wait && waitEnds(day('2027-09-03'), wait)).toEqual({ lastDay: '2027-10-03', provisional: false })
  })
})

describe('K9 by place and by day', () => {
  test.each([
    ['choiceReplied', '山东'],
    ['valuerAgreed', '青岛'],
    ['decisionAnnounced', '全国'],
  ] as const)('%s is not settled in %s', (key, place) => {
    expect(timeLimit(key, place, day('2018-08-10'))).toBeNull()
  })

  test.each([
    ['reconsiderationAsked', '2023-12-31', '行政复议法 §9'],
    ['reconsiderationAsked', '2024-01-01', '行政复议法 §20'],
    ['litigationStarted', '2015-04-30', '行政诉讼法 §39'],
    ['litigationStarted', '2015-05-01', '行政诉讼法 §46'],
    ['litigationAfterReconsideration', '2018-08-10', '行政诉讼法 §45'],
    ['petitionReceived', '2022-04-30', '信访条例 §21'],
    ['petitionReceived', '2022-05-01', '信访工作条例 §22'],
    ['informationPublished', '2019-05-14', '政府信息公开条例 §18'],
    ['informationPublished', '2019-05-15', '政府信息公开条例 §26'],
    ['recheckAsked', '2018-08-10', '浙江条例 §19'],
  ] as const)('%s on %s rests on %s', (key, on, article) => {
    expect(articleOn(limitOf(key, '浙江', day(on)).article, '浙江', day(on))).toBe(article)
  })

  test.each([
    ['2021-12-31', '民诉法 §82', '民诉法 §92'],
    ['2022-01-01', '民诉法 §85', '民诉法 §95'],
  ])('on %s a holiday moves the last day by %s, and announcement serves by %s', (on, moves, serves) => {
    expect(articleOn(HOLIDAY_MOVES, '浙江', day(on))).toBe(moves)
    const wait = minimumWait('servedByAnnouncement', '浙江', day(on))
    expect(wait && articleOn(wait.article, '浙江', day(on))).toBe(serves)
  })
})
