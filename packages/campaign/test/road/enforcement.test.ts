/** 催告、救济与强制执行 · Demand, remedies and enforcement: after an order, up to the court. */
import { audit } from '@oneruler/campaign/audit/audit'
import { day } from '@oneruler/campaign/day'
import { ENFORCEMENT_PAPERS } from '@oneruler/campaign/enforcement'
import { beforeEach, expect, it } from 'vitest'
import { IN_PERSON, ORDER, Road, SHOWN } from './household-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

/** Ordered and served on 09-21: suit until 2019-03-21, the court until 2019-06-21. */
let road: Road
beforeEach(() => {
  road = new Road()
})

const APPLICATION = { papers: [...ENFORCEMENT_PAPERS] }
const errors = (on: string) =>
  audit(road.office.campaign(), day(on))
    .filter(({ severity, rule }) => severity === 'error' && rule.startsWith('O'))
    .map(({ rule, code }) => `${rule} ${code}`)

shutAndOpen('G92: given time to move until 10-31, then the demand is served on 11-01 and not before', () => {
  road.ordered()
  expect(road.tried('2018-10-31', 'serveDemand', IN_PERSON)).toEqual([
    'G92 moving-period-running → 2018-11-01',
  ])
  expect(road.tried('2018-11-01', 'serveDemand', IN_PERSON)).toEqual(['accepted'])
})

shutAndOpen(
  'G92: given an order announced on 09-21, then the demand waits for the day on which it counts as served',
  () => {
    road.proposed().done('2018-09-21', 'makeOrder', ORDER)
    road.done('2018-09-21', 'serveOrder', { method: '公告送达', reason: '下落不明', proof: SHOWN })
    expect(road.tried('2018-11-20', 'serveDemand', IN_PERSON)).toEqual(['G92 order-not-served → 2018-11-21'])
    expect(road.tried('2018-11-21', 'serveDemand', IN_PERSON)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'O5: given a demand served early, then the court is asked from the day after the six months to sue',
  () => {
    road.ordered().done('2018-11-01', 'serveDemand', IN_PERSON)
    expect(road.tried('2019-03-21', 'applyToCourt', APPLICATION)).toEqual([
      'O5 applied-too-early → 2019-03-22',
    ])
    expect(road.tried('2019-03-22', 'applyToCourt', APPLICATION)).toEqual(['accepted'])
  },
)

shutAndOpen('O5: given three months from 03-21, then the court is asked on 06-21 and not on 06-22', () => {
  road.ordered().done('2018-11-01', 'serveDemand', IN_PERSON)
  expect(road.clocks('2019-06-21')).toContain('enforcementApplied 2019-06-21 0 office')
  expect(road.clocks('2019-06-22')).toContain('enforcementApplied 2019-06-21 -1 office')
  expect(road.tried('2019-06-22', 'applyToCourt', APPLICATION)).toEqual(['O5 applied-too-late'])
  expect(road.tried('2019-06-21', 'applyToCourt', APPLICATION)).toEqual(['accepted'])
})

shutAndOpen('O5: given a demand served on 03-22, then its ten workdays pass over Qingming to 04-08', () => {
  road.ordered().done('2019-03-22', 'serveDemand', IN_PERSON)
  expect(road.tried('2019-04-08', 'applyToCourt', APPLICATION)).toEqual(['O5 applied-too-early → 2019-04-09'])
  expect(road.tried('2019-04-09', 'applyToCourt', APPLICATION)).toEqual(['accepted'])
})

shutAndOpen('O5: given no demand, or a suit not decided, then the court is not asked', () => {
  road.ordered()
  expect(road.tried('2019-03-22', 'applyToCourt', APPLICATION)).toEqual(['O5 demand-not-served'])
  road.done('2019-03-22', 'serveDemand', IN_PERSON)
  road.done('2019-04-09', 'fileSuit', { filed: '示行初1号' })
  expect(road.tried('2019-04-09', 'applyToCourt', APPLICATION)).toEqual(['O5 remedy-open'])
  road.done('2019-09-10', 'recordJudgment', { result: '驳回' })
  expect(road.tried('2019-09-10', 'applyToCourt', APPLICATION)).toEqual(['O5 applied-too-early → 2019-09-11'])
  expect(road.tried('2019-09-11', 'applyToCourt', APPLICATION)).toEqual(['accepted'])
  expect(errors('2019-09-11')).toEqual([])
})

it('O5: given a reconsideration decided on 2019-01-17, then fifteen days to sue, and May Day moves the last day', () => {
  road.ordered().done('2018-11-01', 'serveDemand', IN_PERSON)
  road.done('2018-11-20', 'fileReconsideration', { filed: '示复1号' })
  expect(road.tried('2018-12-01', 'applyToCourt', APPLICATION)).toEqual(['O5 remedy-open'])
  road.done('2019-01-17', 'recordReconsideration', { result: '维持' })
  expect(road.clocks('2019-02-01')).toContain('litigationAfterReconsideration 2019-02-01 0 household')
  expect(road.tried('2019-02-01', 'applyToCourt', APPLICATION)).toEqual(['O5 applied-too-early → 2019-02-02'])
  expect(road.clocks('2019-05-05')).toContain('enforcementApplied 2019-05-05 0 office')
  expect(road.tried('2019-05-06', 'applyToCourt', APPLICATION)).toEqual(['O5 applied-too-late'])
})

it('O5: given an order that was quashed, then the court is not asked for it', () => {
  road.ordered().done('2018-11-01', 'serveDemand', IN_PERSON)
  road.done('2018-11-20', 'fileReconsideration', { filed: '示复1号' })
  road.done('2019-01-17', 'recordReconsideration', { result: '撤销' })
  expect(road.tried('2019-03-22', 'applyToCourt', APPLICATION)).toEqual(['O5 remedy-open'])
})

shutAndOpen('G93: given an application, then all the papers the court asks for go with it', () => {
  road.ordered().done('2018-11-01', 'serveDemand', IN_PERSON)
  const [, ...others] = ENFORCEMENT_PAPERS
  expect(road.tried('2019-03-22', 'applyToCourt', { papers: others })).toEqual(['G93 papers-missing'])
  expect(road.tried('2019-03-22', 'applyToCourt', APPLICATION)).toEqual(['accepted'])
})

it('G94, G95, O6: given a ruling, then nobody is moved unpaid, at night or on a day off', () => {
  road.ordered().done('2018-11-01', 'serveDemand', IN_PERSON).done('2019-03-22', 'applyToCourt', APPLICATION)
  road.done('2019-04-20', 'recordRuling', { ruling: '准予执行', document: '示行审1号' })
  const move = (at: string) => road.tried('2019-07-10', 'executeOrder', { at, record: '公证在场' })
  expect(move('2019-07-10T09:00')).toEqual(['G95 not-paid'])
  expect(move('2019-07-09T20:01')).toEqual(['G95 not-paid', 'O6 moved-at-night'])
  expect(move('2019-07-07T09:00')).toEqual(['G95 not-paid', 'O6 moved-on-day-off'])
})

it('G94: given a ruling that does not allow it, then nobody is moved', () => {
  road.ordered().done('2018-11-01', 'serveDemand', IN_PERSON).done('2019-03-22', 'applyToCourt', APPLICATION)
  road.done('2019-04-20', 'recordRuling', { ruling: '不准予执行', document: '示行审1号' })
  expect(road.tried('2019-07-10', 'executeOrder', { at: '2019-07-10T09:00', record: '公证在场' })).toEqual([
    'G94 not-allowed',
    'G95 not-paid',
  ])
})
