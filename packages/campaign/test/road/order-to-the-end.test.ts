/** From an order to the closed file: paid through a batch, moved by day or of its own accord, closed by another. */
import { audit } from '@oneruler/campaign/audit/audit'
import { day } from '@oneruler/campaign/day'
import { ENFORCEMENT_PAPERS } from '@oneruler/campaign/enforcement'
import type { OrderMade } from '@oneruler/campaign/order'
import { expect, it } from 'vitest'
import { IN_PERSON, Road } from './household-office.ts'

const LINE = { household: 'H2', item: '补偿款', payee: '示例乙', account: '6200 0001' }

/** Pays what the order grants, through a batch that R2 approves. */
function paid(road: Road, on: string): Road {
  const { settlementFen } = road.last('OrderMade').body as unknown as OrderMade
  road.done(on, 'addFunds', { amountFen: String(Number(settlementFen) / 100), bank: '示例银行' }, '')
  road.done(on, 'draftBatch', { lines: [LINE] }, 'P1').done(on, 'submitBatch', {}, 'P1')
  road.office.as('R2')
  road.done(on, 'approveBatch', { acknowledged: [] }, 'P1')
  road.done(on, 'returnBatch', { rows: [{ household: 'H2', item: '补偿款', isPaid: '是' }] }, 'P1')
  road.office.as('R1')
  return road
}

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

it('M4: given an order unpaid, when the household would give up its home, then it is paid first', () => {
  const found = { second: 'R2', isEmpty: '是', keysReturned: '是' }
  expect(new Road().ordered().tried('2018-10-20', 'acceptVacating', found)).toEqual(['M4 not-paid'])
  expect(new Road().served().tried('2018-10-20', 'acceptVacating', found)).toContain(
    'G99 neither-agreed-nor-ordered',
  )
})

it('G94, G95, O6: given a ruling and the money paid, then it is executed by day on a workday, and closed', () => {
  const road = paid(new Road().ordered(), '2018-10-10').done('2018-11-01', 'serveDemand', IN_PERSON)
  road.done('2019-03-22', 'applyToCourt', { papers: [...ENFORCEMENT_PAPERS] })
  road.done('2019-04-20', 'recordRuling', { ruling: '准予执行', document: '示行审1号' })
  const move = (at: string) => road.tried(at.slice(0, 10), 'executeOrder', { at, record: '公证在场' })
  expect(move('2019-10-01T09:00')).toEqual(['O6 moved-on-day-off'])
  expect(move('2019-10-08T20:01')).toEqual(['O6 moved-at-night'])
  expect(move('2019-10-08T20:00')).toEqual(['accepted'])
  closedBy(road, '2019-10-10')
  expect(errors(road, '2019-10-10')).toEqual([])
})
