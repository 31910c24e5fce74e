/** 已付的决定 · An order that was paid, through a batch that another approved. */
import type { OrderMade } from '@oneruler/campaign/order'
import type { Road } from './household-office.ts'

const LINE = { household: 'H2', item: '补偿款', payee: '示例乙', account: '6200 0001' }

/** Pays what the order grants, through a batch that R2 approves. */
export function paid(road: Road, on: string): Road {
  const { settlementFen } = road.last('OrderMade').body as unknown as OrderMade
  road.done(
    on,
    'addFunds',
    {
      amountFen: String(Number(settlementFen) / 100),
      bank: '示例银行',
      source: '本级财政',
      voucher: '示凭4',
    },
    '',
  )
  road.done(on, 'draftBatch', { lines: [LINE] }, 'P1').done(on, 'submitBatch', {}, 'P1')
  road.office.as('R2')
  road.done(on, 'approveBatch', { acknowledged: [] }, 'P1')
  road.done(on, 'returnBatch', { rows: [{ household: 'H2', item: '补偿款', isPaid: '是' }] }, 'P1')
  road.office.as('R1')
  return road
}
