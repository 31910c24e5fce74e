/** 推测: what any guess must keep to, whatever the days were; and the days it is drawn from. */
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { addDays, day, daysFrom } from '@oneruler/campaign/day'
import { type Asked, guess } from '@oneruler/campaign/forecast/guess'
import { type Pace, type PaceCell, paceOf, paceUntil } from '@oneruler/campaign/forecast/pace'
import { standingFacts } from '@oneruler/campaign/standing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { imported, on, SMALL } from './imported.ts'

const FIRST = day('2018-08-26')

/** A window in which each of some groups signs so many a day of those it has. */
const windows = fc
  .record({
    groups: fc.array(fc.record({ households: fc.integer({ min: 1, max: 120 }), hard: fc.nat(20) }), {
      minLength: 1,
      maxLength: 4,
    }),
    shares: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 }),
    left: fc.integer({ min: 1, max: 6 }),
    rushed: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
  })
  .map(({ groups, shares, left, rushed }): Asked => {
    const days = daysFrom(FIRST, addDays(FIRST, shares.length + left - 1))
    let open: PaceCell[] = groups.flatMap(({ households, hard }, at) => [
      { group: `${at}组`, kind: '一般户', open: households, openCertificates: households * 2, signed: 0 },
      { group: `${at}组`, kind: '难户', open: hard, openCertificates: hard, signed: 0 },
    ])
    const lived = shares.map((share) => {
      const today = open.map((cell) => ({ ...cell, signed: Math.floor((cell.open * share) / 100) }))
      open = today.map((cell) => ({
        ...cell,
        open: cell.open - cell.signed,
        openCertificates: cell.openCertificates - cell.signed * (cell.kind === '难户' ? 1 : 2),
        signed: 0,
      }))
      return today
    })
    const pace: Pace = {
      days,
      lived,
      ahead: open,
      groups: new Map(groups.map(({ households, hard }, at) => [`${at}组`, households + hard])),
      certificates: groups.reduce((sum, { households, hard }) => sum + 2 * households + hard, 0),
    }
    return { pace, isRush: rushed.slice(0, days.length), needed: Math.ceil(pace.certificates * 0.8) }
  })

const total = (pace: Pace) => [...pace.groups.values()].reduce((sum, count) => sum + count, 0)
const signedSoFar = (pace: Pace) => total(pace) - pace.ahead.reduce((sum, { open }) => sum + open, 0)

describe('given any window, when its end is guessed', () => {
  test('then no band leaves what is signed and what there is, none falls, and the middle lies within', () => {
    fc.assert(
      fc.property(windows, (asked) => {
        const told = guess(asked)
        let before = {
          low: signedSoFar(asked.pace),
          middle: signedSoFar(asked.pace),
          high: signedSoFar(asked.pace),
        }
        for (const { signed } of told?.ahead ?? []) {
          expect(signed.low).toBeLessThanOrEqual(signed.middle)
          expect(signed.middle).toBeLessThanOrEqual(signed.high)
          expect(signed.high).toBeLessThanOrEqual(total(asked.pace))
          for (const end of ['low', 'middle', 'high'] as const)
            expect(signed[end]).toBeGreaterThanOrEqual(before[end])
          before = signed
        }
        for (const [group, { low, high }] of told?.groups ?? []) {
          const open = asked.pace.ahead.reduce(
            (sum, cell) => (cell.group === group ? sum + cell.open : sum),
            0,
          )
          expect(low).toBeGreaterThanOrEqual((asked.pace.groups.get(group) ?? 0) - open)
          expect(high).toBeLessThanOrEqual(asked.pace.groups.get(group) ?? 0)
        }
      }),
    )
  })

  test('then asked twice it says the same', () => {
    fc.assert(
      fc.property(windows, (asked) => {
        expect(guess(asked)).toEqual(guess(asked))
      }),
    )
  })

  test('then asked for the next evening alone, it says of that what it says among all', () => {
    fc.assert(
      fc.property(windows, (asked) => {
        expect(guess({ ...asked, daysAhead: 1 })?.ahead).toEqual(guess(asked)?.ahead.slice(0, 1))
      }),
    )
  })

  test('then a group that would be five times as quick is not guessed to end lower', () => {
    fc.assert(
      fc.property(windows, (asked) => {
        const faster = guess({ ...asked, faster: new Map([['0组', 5]]) })
        expect(faster?.groups.get('0组')?.high ?? 0).toBeGreaterThanOrEqual(
          guess(asked)?.groups.get('0组')?.middle ?? 0,
        )
      }),
    )
  })

  test('then days before the first evening and after the last are not guessed', () => {
    fc.assert(
      fc.property(windows, (asked) => {
        expect(guess({ ...asked, pace: paceUntil(asked.pace, 0) })).toBeNull()
        expect(
          guess({
            ...asked,
            pace: { ...asked.pace, days: asked.pace.days.slice(0, asked.pace.lived.length) },
          }),
        ).toBeNull()
      }),
    )
  })
})

test('given everybody signed, then the threshold has fallen and nothing more is guessed', () => {
  const cell: PaceCell = { group: '一组', kind: '一般户', open: 10, openCertificates: 10, signed: 10 }
  const pace: Pace = {
    days: daysFrom(FIRST, addDays(FIRST, 2)),
    lived: [[cell]],
    ahead: [],
    groups: new Map([['一组', 10]]),
    certificates: 10,
  }
  const told = guess({ pace, isRush: [false, false, true], needed: 8 })
  expect(told?.ahead.map(({ signed }) => signed)).toEqual(
    [10, 10].map((n) => ({ low: n, middle: n, high: n })),
  )
  expect(told?.threshold?.reachedOf100).toBe(100)
})

describe('given a ledger', () => {
  const window = { startsOn: day('2018-08-25'), endsOn: day('2018-09-04') }
  const facts = standingFacts(
    imported({
      ...SMALL,
      难户: [
        { 户号: 'H2', 列入日期: on('2018-08-24'), 难点: '示例', 化解日期: on('2018-08-26') },
        { 户号: 'H3', 列入日期: on('2018-08-26'), 难点: '示例' },
      ],
    }),
  )
  const paceOn = (evening: string) =>
    paceOf(
      assembleCampaign(facts.filter(({ onDay }) => onDay <= evening)).households.values(),
      window,
      day(evening),
    )
  const cell = (group: string, kind: string, open: number, openCertificates: number, signed = 0) => ({
    group,
    kind,
    open,
    openCertificates,
    signed,
  })

  test('when a household signs, then it was open in the morning and is not the day after', () => {
    const { lived, ahead } = paceOn('2018-08-27')
    expect(lived).toEqual([
      [cell('东街组', '一般户', 1, 2), cell('东街组', '难户', 1, 1), cell('西街组', '一般户', 1, 1)],
      [cell('东街组', '一般户', 1, 2, 1), cell('东街组', '难户', 1, 1), cell('西街组', '一般户', 1, 1)],
      [cell('东街组', '一般户', 1, 1), cell('西街组', '难户', 1, 1)],
    ])
    expect(ahead).toEqual([cell('东街组', '一般户', 1, 1), cell('西街组', '难户', 1, 1)])
  })

  test('when an earlier evening is asked for, then nothing later is known', () => {
    expect(paceOn('2018-08-25').lived).toHaveLength(1)
    expect(paceUntil(paceOn('2018-08-27'), 1).ahead).toEqual(paceOn('2018-08-27').lived[1])
  })
})
