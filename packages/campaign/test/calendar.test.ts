/** Rules K2–K5: days off and days worked, workdays, months. */
import { addDays, day, daysFrom } from '@oneruler/campaign/day'
import {
  addMonths,
  addWorkdays,
  addYears,
  isHoliday,
  isProvisional,
  isWorkday,
  workdayFrom,
  workdaysBetween,
} from '@oneruler/campaign/law/calendar'
import { HOLIDAYS } from '@oneruler/campaign/law/holidays'
import * as chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const FIRST = day('2014-01-01')
const anyDay = fc.integer({ min: 0, max: 4740 }).map((n) => addDays(FIRST, n))

describe('K2 days off by notice', () => {
  test.each(HOLIDAYS.map(({ year }) => year))('%i agrees, day by day, with another calendar', (year) => {
    const differing = daysFrom(day(`${year}-01-01`), day(`${year}-12-31`)).filter(
      (on) => isWorkday(on) !== chineseDays.isWorkday(on),
    )
    expect(differing).toEqual([])
  })

  test('the years follow one another, each by notice', () => {
    expect(HOLIDAYS.map(({ year }) => year)).toEqual(HOLIDAYS.map((_, n) => 2014 + n))
    for (const { notices } of HOLIDAYS) expect(notices[0]).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
  })

  test('days worked are Saturdays and Sundays, and none is a day off of the same year', () => {
    for (const { festivals } of HOLIDAYS)
      for (const { worked } of festivals)
        for (const on of worked) {
          expect([0, 6]).toContain(new Date(`${on}T00:00:00Z`).getUTCDay())
          expect(festivals.filter(({ first, last }) => first <= on && on <= last)).toEqual([])
        }
  })

  test.each([
    ['2018-10-01', true, 'National Day'],
    ['2018-10-07', true, 'the last day of its week'],
    ['2018-10-08', false, 'the Monday after it'],
    ['2018-09-29', false, 'a Saturday worked for it'],
    ['2018-09-22', true, 'a Saturday of a festival'],
    ['2018-12-29', false, 'a Saturday worked by the notice for 2019'],
    ['2018-12-31', true, 'a Monday off by the notice for 2019'],
    ['2015-09-03', true, 'a day off by a notice of its own'],
    ['2019-05-03', true, 'a day off by a notice that changed the first'],
    ['2020-02-01', true, 'a Saturday first worked, then off'],
  ])('%s is off: %s (%s)', (on, isOff) => {
    expect(isHoliday(day(on))).toBe(isOff)
  })
})

describe('K3 days that no notice settles', () => {
  test.each([
    ['2013-12-31', true],
    ['2014-01-01', false],
    ['2026-12-24', false],
    ['2026-12-25', true],
    ['2027-10-01', true],
  ])('%s is provisional: %s', (on, is) => {
    expect(isProvisional(day(on))).toBe(is)
  })

  test('2027-10-01, a Friday without a notice, counts as worked', () => {
    expect(isWorkday(day('2027-10-01'))).toBe(true)
  })
})

describe('K4 months and years', () => {
  test.each([
    ['2018-08-10', 6, '2019-02-10'],
    ['2018-01-31', 1, '2018-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2018-02-28', 1, '2018-03-28'],
    ['2018-08-31', 24, '2020-08-31'],
    ['2018-11-30', 3, '2019-02-28'],
  ])('%s and %i months end on %s', (from, months, last) => {
    expect(addMonths(day(from), months)).toBe(last)
  })

  test('2020-02-29 and 1 year end on 2021-02-28', () => {
    expect(addYears(day('2020-02-29'), 1)).toBe('2021-02-28')
  })
})

describe('K5 workdays', () => {
  test.each([
    ['2018-09-21', 1, '2018-09-25'],
    ['2018-09-28', 1, '2018-09-29'],
    ['2018-09-28', 2, '2018-09-30'],
    ['2018-09-28', 3, '2018-10-08'],
    ['2018-02-09', 1, '2018-02-11'],
    ['2018-02-14', 1, '2018-02-22'],
    ['2018-02-14', 3, '2018-02-24'],
  ])('%s and %i workdays end on %s', (from, n, last) => {
    expect(addWorkdays(day(from), n)).toBe(last)
  })

  test('given any day, when n workdays are added and then counted, then n', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 80 }), (from, n) => {
        const last = addWorkdays(from, n)
        expect(workdaysBetween(from, last)).toBe(n)
        expect(workdaysBetween(last, from)).toBe(n === 0 ? 0 : -workdaysBetween(from, last))
        if (n > 0) expect(isWorkday(last)).toBe(true)
      }),
    )
  })

  test('given any day, then the workday from it on is worked, and every day before that is off', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const next = workdayFrom(on)
        expect(isWorkday(next)).toBe(true)
        expect(daysFrom(on, addDays(next, -1)).every(isHoliday)).toBe(true)
      }),
    )
  })
})
