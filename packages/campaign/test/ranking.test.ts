/** 排名: what a group may try in order to stand higher than its lawful results, and why it stays where it is. */
import { agreementRevoked } from '@oneruler/campaign/agreement-change'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { type Day, day } from '@oneruler/campaign/day'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { groupStandings } from '@oneruler/campaign/figures'
import { documentServed, VALUATION_NOTICE } from '@oneruler/campaign/serving'
import { standingFacts } from '@oneruler/campaign/standing'
import { householdSurveyed } from '@oneruler/campaign/survey'
import { frameOf, talliesOf } from '@oneruler/campaign/views'
import { describe, expect, test } from 'vitest'
import { imported, on, type Rows, record, SMALL } from './imported.ts'

type Row = Readonly<Record<string, string>>
const household = (group: string) => (number: string) => ({ 户号: number, 小组: group, 包干干部: 'R001' })
const signing = (number: string, household: string, on: Rows[string][number][string]) => ({
  ...(SMALL.签约?.[0] as Row),
  协议编号: number,
  户号: household,
  签约时间: on,
})

/** 西街组 leads with two of four, 东街组 follows with one of four. */
const SIGNED = [
  signing('X1', 'E1', on('2018-08-27', '09:00:00')),
  signing('X2', 'W1', on('2018-08-27', '09:00:00')),
  signing('X3', 'W2', on('2018-08-28', '09:00:00')),
]
const START: Rows = {
  ...SMALL,
  征收户: [
    ...['E1', 'E2', 'E3', 'E4'].map(household('东街组')),
    ...['W1', 'W2', 'W3', 'W4'].map(household('西街组')),
  ],
  房屋: [],
  签约: SIGNED,
}

/** `西街组 1: 2/4`, the highest first. */
const board = (events: readonly RecordedEvent[], asOf = '2018-09-01'): string[] =>
  groupStandings(talliesOf(events), frameOf(assembleCampaign(standingFacts(events))), day(asOf)).map(
    ({ 小组, 名次, 签约, 户数 }) => `${小组} ${名次}: ${签约}/${户数}`,
  )

const LAWFUL = ['西街组 1: 2/4', '东街组 2: 1/4']

/** Taken back on a day, as two people’s acts would have recorded it. */
function revoked(events: readonly RecordedEvent[], agreement: string, onDay: Day): RecordedEvent[] {
  const signed = events.find(({ body }) => body.agreement === agreement) as RecordedEvent
  const { type, v } = agreementRevoked
  return [...events, { ...signed, seq: events.length + 1, type, v, onDay, body: { agreement, by: 'R001' } }]
}

test('F4: given what was lawfully signed, when nobody tries anything, then the groups stand by their rates', () => {
  expect(board(imported(START))).toEqual(LAWFUL)
})

describe('an agreement that is signed to be taken back', () => {
  const signed = imported({
    ...START,
    签约: [
      ...SIGNED,
      signing('X4', 'E2', on('2018-08-29', '09:00:00')),
      signing('X5', 'E3', on('2018-08-29', '09:00:00')),
    ],
  })

  test('given two signed for a morning’s board, when they are taken back, then the group stands where it stood', () => {
    expect(board(signed)).toEqual(['东街组 1: 3/4', '西街组 2: 2/4'])
    expect(board(revoked(revoked(signed, 'X4', day('2018-08-31')), 'X5', day('2018-08-31')))).toEqual(LAWFUL)
  })

  test('given one taken back after 89 days and another after 91, when asked on those days, then each has left the board', () => {
    const late = revoked(revoked(signed, 'X4', day('2018-11-26')), 'X5', day('2018-11-28'))
    expect(board(late, '2018-11-25')).toEqual(['东街组 1: 3/4', '西街组 2: 2/4'])
    expect(board(late, '2018-11-26')).toEqual(['东街组 1: 2/4', '西街组 1: 2/4'])
    expect(board(late, '2018-11-28')).toEqual(LAWFUL)
  })
})

describe('one result that is handed in more than once', () => {
  test('F2: given a household signed, when it signs two more agreements, then it counts once', () => {
    const again = ['X4', 'X5'].map((number, n) => signing(number, 'E1', on(`2018-08-${28 + n}`, '09:00:00')))
    expect(board(imported({ ...START, 签约: [...SIGNED, ...again] }))).toEqual(LAWFUL)
  })

  test('F2: given an agreement taken back, when another of the household still counts, then it counts once', () => {
    const again = signing('X4', 'E1', on('2018-08-29', '09:00:00'))
    const signed = imported({ ...START, 签约: [...SIGNED, again] })
    expect(board(revoked(signed, 'X1', day('2018-08-28')))).toEqual(LAWFUL)
  })

  test('given a ledger, when it is imported again, then the board is the same', () => {
    expect(board(imported(START, START))).toEqual(LAWFUL)
  })

  test('given a household surveyed and served, when both are recorded twice again, then each counts once', () => {
    const once = imported({
      ...START,
      入户调查: [{ 户号: 'E1', 调查日期: on('2018-06-11'), 调查人: 'R001' }],
      送达: [{ 户号: 'E1', 文书: VALUATION_NOTICE, 送达日期: on('2018-06-11'), 送达人: 'R001' }],
    })
    const [surveyed, noticed] = [householdSurveyed, documentServed].map(({ type }) =>
      once.filter((event) => event.type === type),
    ) as [RecordedEvent[], RecordedEvent[]]
    expect([surveyed.length, noticed.length]).toEqual([1, 1])
    const again = [...surveyed, ...noticed, ...surveyed, ...noticed]
    const tallies = talliesOf([...once, ...again.map((event, n) => ({ ...event, seq: once.length + n + 1 }))])
    expect(tallies.byKey('surveyed', day('2018-09-01')).get('东街组')).toBe(1)
    expect(tallies.byKey('noticed', day('2018-09-01')).get('东街组')).toBe(1)
  })
})

describe('entries that are dated back', () => {
  test('given agreements of September, when a later import dates them to the first day, then no rank of today changes', () => {
    const dated = {
      ...START,
      签约: SIGNED.map((row) => ({ ...row, 签约时间: on('2018-08-26', '09:00:00') })),
    }
    expect(board(imported(START, dated))).toEqual(LAWFUL)
  })

  test('F2: given a second agreement dated before the first, when both stand, then the household counts once', () => {
    const earlier = signing('X0', 'E1', on('2018-08-26', '08:00:00'))
    expect(board(imported(START, { ...START, 签约: [...SIGNED, earlier] }))).toEqual(LAWFUL)
  })

  test('given an import that adds signings, when it is withdrawn, then nothing of it is left on the board', () => {
    const before = imported(START)
    const adds = imported(START, {
      ...START,
      签约: [...SIGNED, signing('X4', 'E2', on('2018-08-26', '09:00:00'))],
    })
    expect(board(adds)).toEqual(['东街组 1: 2/4', '西街组 1: 2/4'])
    const [first] = before as [RecordedEvent]
    const withdrawal = {
      events: [{ ...first, type: 'BatchWithdrawn', v: 1, body: { batch: 'batch-1' } }],
    }
    const all = record(withdrawal, adds, 'undo').map((event, n, { length }) =>
      n === length - 1 ? { ...event, batchId: null } : event,
    )
    expect(board(all)).toEqual(LAWFUL)
  })
})
