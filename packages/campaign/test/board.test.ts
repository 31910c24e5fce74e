/** 综合榜: what a group may try in order to stand higher on the board of quality, and why none of it helps. */
import { agreementRevoked } from '@oneruler/campaign/agreement-change'
import { type Board, boardOf } from '@oneruler/campaign/board/board'
import { boardFacts } from '@oneruler/campaign/board/known-by'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { type Day, day } from '@oneruler/campaign/day'
import type { JsonObject, RecordedEvent } from '@oneruler/campaign/event'
import { evidenceKept } from '@oneruler/campaign/evidence'
import { hardCaseListed, hardCaseResolved } from '@oneruler/campaign/hard-case'
import { VALUATION_REPORT } from '@oneruler/campaign/serving'
import { standingFacts } from '@oneruler/campaign/standing'
import { describe, expect, test } from 'vitest'
import { imported, on, propose, type Rows, record, SMALL } from './imported.ts'

type Row = Readonly<Record<string, string>>
const EAST = ['E1', 'E2', 'E3', 'E4']
const WEST = ['W1', 'W2', 'W3', 'W4']
const household = (group: string) => (number: string) => ({ 户号: number, 小组: group, 包干干部: 'R001' })
const house = (number: string, certificate = `示字${number}`) => ({
  户号: number,
  幢号: '1',
  权证号: certificate,
  用途: '住宅',
  认定面积: 80,
})
const surveyed = (number: string) => ({ 户号: number, 调查日期: on('2018-06-11'), 调查人: 'R001' })
const served = (number: string) => ({
  户号: number,
  文书: VALUATION_REPORT,
  送达日期: on('2018-08-18'),
  送达方式: '直接送达',
  送达人: 'R001',
})
const signing = (number: string, household: string, onDay: string) => ({
  ...(SMALL.签约?.[0] as Row),
  协议编号: number,
  户号: household,
  签约时间: on(onDay, '09:00:00'),
})

/** 西街组 has two of four, 东街组 one of four; every household was surveyed and served. */
const START: Rows = {
  ...SMALL,
  征收户: [...EAST.map(household('东街组')), ...WEST.map(household('西街组'))],
  房屋: [...EAST, ...WEST].map((number) => house(number)),
  入户调查: [...EAST, ...WEST].map(surveyed),
  送达: [...EAST, ...WEST].map(served),
  签约: [
    signing('X1', 'E1', '2018-08-27'),
    signing('X2', 'W1', '2018-08-27'),
    signing('X3', 'W2', '2018-08-28'),
  ],
}
const TODAY = day('2018-09-20')

/** The register on the eve of signing, then what a later workbook says, recorded on a day of its own. */
function ledgers(...later: readonly (readonly [string, Rows])[]): RecordedEvent[] {
  const eve = imported({ ...START, 签约: [] }).map((event) => ({
    ...event,
    recordedAt: '2018-08-25T08:00:00Z',
  }))
  return later.reduce((before, [recorded, rows], n) => {
    const batch = `later-${n}`
    return record(propose(rows, before, batch), before, batch).map((event) =>
      event.batchId === batch ? { ...event, recordedAt: `${recorded}T08:00:00Z` } : event,
    )
  }, eve)
}

const boardAt = (events: readonly RecordedEvent[], asOf: string, today: Day = TODAY): Board => {
  const facts = boardFacts(standingFacts(events), day(asOf), today)
  return boardOf(assembleCampaign(facts), day(asOf))
}
/** `西街组 2/4`, in the order of the ledger. */
const signed = (events: readonly RecordedEvent[], asOf = '2018-09-01', today: Day = TODAY): string[] =>
  [...boardAt(events, asOf, today).rows]
    .sort((a, b) => a.group.localeCompare(b.group, 'zh'))
    .map(({ group, signed: count, units }) => `${group} ${count}/${units}`)

const LAWFUL = ['东街组 1/4', '西街组 2/4']
const start = ledgers(['2018-08-28', START])

/** One more event on the stream of a household. */
function stated(
  events: readonly RecordedEvent[],
  number: string,
  type: string,
  onDay: string,
  body: JsonObject,
): RecordedEvent[] {
  const like = events.find(
    (event) => event.type === 'HouseholdRegistered' && event.body.number === number,
  ) as RecordedEvent
  const recordedAt = `${onDay}T09:00:00Z`
  const event = {
    ...like,
    seq: events.length + 1,
    type,
    v: 1,
    onDay: day(onDay),
    body,
    batchId: null,
    recordedAt,
  }
  return [...events, event]
}

test('given what was lawfully signed, then each group counts it, and no more', () => {
  expect(signed(start)).toEqual(LAWFUL)
  expect(boardAt(start, '2018-09-01').rows.map(({ group, rank }) => [rank, group])).toEqual([
    [1, '西街组'],
    [2, '东街组'],
  ])
  expect(boardAt(start, '2018-09-01').uncounted).toEqual([])
})

test('given equal scores, then they share a rank', () => {
  const even = ledgers(['2018-08-28', { ...START, 签约: START.签约?.slice(0, 2) ?? [] }])
  expect(boardAt(even, '2018-09-01').rows.map(({ rank }) => rank)).toEqual([1, 1])
})

describe('entries that are dated back', () => {
  const more = { ...START, 签约: [...(START.签约 ?? []), signing('X4', 'E2', '2018-08-26')] }
  const late = ledgers(['2018-08-28', START], ['2018-09-10', more])

  test('given a signing of 26 August recorded on 10 September, then the boards of those days stay as they were', () => {
    for (const asOf of ['2018-08-28', '2018-09-01', '2018-09-07'])
      expect(signed(late, asOf)).toEqual(signed(start, asOf))
    expect(signed(late, '2018-09-08')).toEqual(['东街组 2/4', '西街组 2/4'])
  })

  test('given a ledger corrected to an earlier day, then the boards that were closed stay as they were', () => {
    const first = ledgers(['2018-08-30', { ...START, 签约: [signing('X1', 'E1', '2018-08-30')] }])
    const back = { ...START, 签约: [signing('X1', 'E1', '2018-08-26')] }
    const corrected = record(propose(back, first, 'back'), first, 'back').map((event) =>
      event.batchId === 'back' ? { ...event, recordedAt: '2018-09-10T08:00:00Z' } : event,
    )
    expect(signed(corrected, '2018-08-27')).toEqual(['东街组 0/4', '西街组 0/4'])
    expect(signed(corrected, '2018-08-30')).toEqual(['东街组 1/4', '西街组 0/4'])
  })

  test('given one recorded on the second day after, then it counts on its day', () => {
    const soon = ledgers(
      ['2018-08-28', START],
      ['2018-08-30', { ...START, 签约: [signing('X4', 'E2', '2018-08-28')] }],
    )
    expect(signed(soon, '2018-08-28')).toEqual(['东街组 2/4', '西街组 2/4'])
  })

  test('given a history brought in on the first day, then it counts on the days it states', () => {
    const history = imported(START)
    expect(signed(history, '2018-08-27')).toEqual(['东街组 1/4', '西街组 1/4'])
  })
})

test('given an agreement signed to be revoked, then it leaves the board on that day and is not right the first time', () => {
  const gained = ledgers([
    '2018-08-28',
    { ...START, 签约: [...(START.签约 ?? []), signing('X4', 'E2', '2018-08-28')] },
  ])
  const { type } = agreementRevoked
  const revoked = stated(gained, 'E2', type, '2018-08-31', { agreement: 'X4', by: 'R001' })
  expect(signed(revoked)).toEqual(LAWFUL)
  const east = (events: readonly RecordedEvent[]) =>
    boardAt(events, '2018-09-01').rows.find(({ group }) => group === '东街组')
  expect(east(revoked)?.parts.firstTime).toBe(50)
  expect(east(revoked)?.score).toBeLessThan(east(start)?.score ?? 0)
})

test('given a signed household split into three over one certificate, then they count as one', () => {
  const split: Rows = {
    ...START,
    征收户: [...(START.征收户 ?? []), ...['E5', 'E6'].map(household('东街组'))],
    房屋: [...(START.房屋 ?? []), house('E5', '示字E1'), house('E6', '示字E1')],
    入户调查: [...(START.入户调查 ?? []), surveyed('E5'), surveyed('E6')],
    送达: [...(START.送达 ?? []), served('E5'), served('E6')],
    签约: [...(START.签约 ?? []), signing('X5', 'E5', '2018-08-28'), signing('X6', 'E6', '2018-08-28')],
  }
  expect(signed(ledgers(['2018-08-28', split]))).toEqual(LAWFUL)
  const oneUnsigned = { ...split, 签约: split.签约?.slice(0, 4) ?? [] }
  expect(signed(ledgers(['2018-08-28', oneUnsigned]))).toEqual(['东街组 0/4', '西街组 2/4'])
  expect(boardAt(ledgers(['2018-08-28', oneUnsigned]), '2018-09-01').uncounted).toEqual([
    { group: '东街组', household: 'E1', why: 'certificate-shared' },
    { group: '东街组', household: 'E5', why: 'certificate-shared' },
  ])
})

test('given unsigned households moved to another group by an import once signing began, then each stays with its own', () => {
  const moved: Rows = {
    ...START,
    征收户: (START.征收户 ?? []).map((row) =>
      ['E2', 'E3'].includes(String(row.户号)) ? { ...row, 小组: '西街组' } : row,
    ),
  }
  expect(signed(ledgers(['2018-08-28', START], ['2018-08-31', moved]))).toEqual(LAWFUL)
})

test('given a household moved before signing began, then it counts for the group it was moved to', () => {
  const before = imported({ ...START, 签约: [] }).map((event) => ({
    ...event,
    recordedAt: '2018-08-20T08:00:00Z',
  }))
  const rows: Rows = {
    ...START,
    征收户: (START.征收户 ?? []).map((row) => (row.户号 === 'E2' ? { ...row, 小组: '西街组' } : row)),
  }
  const moved = record(propose(rows, before, 'move'), before, 'move').map((event) =>
    event.batchId === 'move' ? { ...event, recordedAt: '2018-08-24T08:00:00Z' } : event,
  )
  expect(signed(moved)).toEqual(['东街组 1/3', '西街组 2/5'])
})

test('given agreements without survey, without report, or with a report served later, then none counts, and each says why', () => {
  const broken: Rows = {
    ...START,
    入户调查: (START.入户调查 ?? []).filter((row) => row.户号 !== 'E2'),
    送达: (START.送达 ?? [])
      .filter((row) => row.户号 !== 'E3')
      .map((row) => (row.户号 === 'E4' ? { ...row, 送达日期: on('2018-08-29') } : row)),
    签约: [
      ...(START.签约 ?? []),
      ...['E2', 'E3', 'E4'].map((number) => signing(`Y${number}`, number, '2018-08-28')),
    ],
  }
  const events = imported(broken)
  expect(signed(events)).toEqual(LAWFUL)
  expect(boardAt(events, '2018-09-01').uncounted).toEqual([
    { group: '东街组', household: 'E2', why: 'survey-missing' },
    { group: '东街组', household: 'E3', why: 'report-missing' },
    { group: '东街组', household: 'E4', why: 'report-later' },
  ])
})

test('given one photograph for two surveys, then the household it showed second does not count', () => {
  const shown = (events: readonly RecordedEvent[], number: string) =>
    stated(events, number, evidenceKept.type, '2018-08-27', {
      act: 'surveyHousehold',
      files: [{ blank: 'documents', sha256: 'a'.repeat(64), media: 'image/jpeg', bytes: 1 }],
    })
  const events = shown(shown(start, 'W1'), 'E1')
  expect(signed(events)).toEqual(['东街组 0/4', '西街组 2/4'])
  expect(boardAt(events, '2018-09-01').uncounted).toEqual([
    { group: '东街组', household: 'E1', why: 'photograph-twice' },
  ])
})

test('given a hard case listed and resolved three times, then no part of the board moves', () => {
  const three = ['2018-08-28', '2018-08-29', '2018-08-30'].reduce<readonly RecordedEvent[]>(
    (events, listedOn) =>
      stated(
        stated(events, 'E2', hardCaseListed.type, listedOn, { listedOn }),
        ...(['E2', hardCaseResolved.type, listedOn, { listedOn }] as const),
      ),
    start,
  )
  expect(boardAt(three, '2018-09-01').rows).toEqual(boardAt(start, '2018-09-01').rows)
})

test('given shops in one group and flats in the other, then each is held against what its kind signs anywhere', () => {
  const shops: Rows = {
    ...START,
    房屋: [
      ...EAST.map((number) => ({ ...house(number), 用途: '商业' })),
      ...WEST.map((number) => house(number)),
    ],
    签约: [
      signing('X1', 'E1', '2018-08-27'),
      ...WEST.slice(0, 3).map((w) => signing(`Z${w}`, w, '2018-08-27')),
    ],
  }
  const { rows } = boardAt(imported(shops), '2018-09-01')
  expect(rows.map(({ group, parts, expected }) => [group, expected, parts.progress])).toEqual([
    ['东街组', 1, 50],
    ['西街组', 3, 50],
  ])
})
