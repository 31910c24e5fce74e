/** From an order to the closed file: paid through a batch, moved by day or of its own accord, closed by another. */
import { audit } from '@oneruler/campaign/audit/audit'
import { day } from '@oneruler/campaign/day'
import { ENFORCEMENT_PAPERS } from '@oneruler/campaign/enforcement'
import { expect, it } from 'vitest'
import { IN_PERSON, Road } from './household-office.ts'
import { paid } from './paid-order.ts'
import { shutAndOpen } from './shut-and-open.ts'

function closedBy(road: Road, on: string): Road {
  road.done(on, 'handOver', { recipient: '示例公司' }).done(on, 'deregister', { way: '依文件径行注销' })
  road.office.as('R3')
  return road.done(on, 'closeOut')
}

const errors = (road: Road, on: string) =>
  audit(road.office.campaign(), day(on))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, code, params }) => [rule, code, params])

it('given an order paid, when the household moves of its own accord, then its file is closed without a finding', () => {
  const road = paid(new Road().ordered(), '2018-10-10')
  road.done('2018-10-20', 'acceptVacating', { second: 'R2', isEmpty: '是', keysReturned: '是' })
  closedBy(road, '2018-10-25')
  expect(errors(road, '2018-10-25')).toEqual([])
})

shutAndOpen(
  'M4: given an order unpaid, when the household would give up its home, then it is paid first',
  () => {
    const found = { second: 'R2', isEmpty: '是', keysReturned: '是' }
    const vacate = (road: Road) => road.tried('2018-10-20', 'acceptVacating', found)
    expect(vacate(new Road().ordered())).toEqual(['M4 not-paid'])
    expect(vacate(new Road().served())).toContain('G99 neither-agreed-nor-ordered')
    expect(vacate(paid(new Road().ordered(), '2018-10-10'))).toEqual(['accepted'])
  },
)

const PAPERS = { papers: [...ENFORCEMENT_PAPERS] }
const ALLOWED = { ruling: '准予执行', document: '示行审1号' }
const move = (road: Road, at: string) =>
  road.tried(at.slice(0, 10), 'executeOrder', { at, record: '公证在场' })

shutAndOpen(
  'G94: given a court that was not asked, or does not allow it, then nobody is moved by force until it does',
  () => {
    const road = paid(new Road().ordered(), '2018-10-10').done('2018-11-01', 'serveDemand', IN_PERSON)
    expect(move(road, '2019-03-21T09:00')).toEqual(['G94 no-ruling'])
    road.done('2019-03-22', 'applyToCourt', PAPERS)
    road.done('2019-04-20', 'recordRuling', { ...ALLOWED, ruling: '不予受理' })
    expect(move(road, '2019-04-22T09:00')).toEqual(['G94 not-allowed'])
    road.done('2019-04-22', 'applyToCourt', PAPERS).done('2019-04-23', 'recordRuling', ALLOWED)
    expect(move(road, '2019-04-23T09:00')).toEqual(['accepted'])
  },
)

shutAndOpen('G95: given a ruling and nothing paid, then nobody is moved until the money is there', () => {
  const road = new Road().ordered().done('2018-11-01', 'serveDemand', IN_PERSON)
  road.done('2019-03-22', 'applyToCourt', PAPERS).done('2019-04-20', 'recordRuling', ALLOWED)
  expect(move(road, '2019-04-22T09:00')).toEqual(['G95 not-paid'])
  expect(move(paid(road, '2019-04-22'), '2019-04-22T10:00')).toEqual(['accepted'])
})

shutAndOpen(
  'O6: given a ruling and the money paid, then it is executed by day on the first workday after National Day, and closed',
  () => {
    const road = paid(new Road().ordered(), '2018-10-10').done('2018-11-01', 'serveDemand', IN_PERSON)
    road.done('2019-03-22', 'applyToCourt', PAPERS).done('2019-04-20', 'recordRuling', ALLOWED)
    expect(move(road, '2019-10-01T09:00')).toEqual(['O6 moved-on-day-off'])
    expect(move(road, '2019-10-07T09:00')).toEqual(['O6 moved-on-day-off'])
    expect(move(road, '2019-10-08T07:59')).toEqual(['O6 moved-at-night'])
    expect(move(road, '2019-10-08T20:01')).toEqual(['O6 moved-at-night'])
    expect(move(road, '2019-10-08T20:00')).toEqual(['accepted'])
    closedBy(road, '2019-10-10')
    expect(errors(road, '2019-10-10')).toEqual([])
  },
)

shutAndOpen(
  'G162: given a file closed on an order, when the order would be revoked, then the closing is taken back first',
  () => {
    const road = paid(new Road().ordered(), '2018-10-10')
    road.done('2018-10-20', 'acceptVacating', { second: 'R2', isEmpty: '是', keysReturned: '是' })
    closedBy(road, '2018-10-25').done('2018-10-26', 'proposeOrderRevocation', { reason: '送达有误' })
    road.office.as('R2')
    expect(road.tried('2018-10-26', 'approveOrderRevocation')).toEqual(['G162 file-closed'])
    road.done('2018-10-26', 'reopenCloseOut', { reason: '决定将撤销' })
    expect(road.tried('2018-10-26', 'approveOrderRevocation')).toEqual(['accepted'])
  },
)

it('given a ruling that allows it, then the court is not asked again', () => {
  const road = paid(new Road().ordered(), '2018-10-10').done('2018-11-01', 'serveDemand', IN_PERSON)
  const apply = () => road.tried('2019-03-22', 'applyToCourt', { papers: [...ENFORCEMENT_PAPERS] })
  expect(apply()).toEqual(['accepted'])
  road.done('2019-03-22', 'recordRuling', { ruling: '不予受理', document: '示行审1号' })
  expect(apply()).toEqual(['accepted'])
  road.done('2019-03-22', 'recordRuling', { ruling: '准予执行', document: '示行审2号' })
  expect(apply()).toEqual(['G3 nothing-to-do'])
})
