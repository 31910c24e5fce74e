/** 退回款项 · Refund: what was paid on an order that was revoked comes back, and account, budget and audit know it. */
import { audit } from '@oneruler/campaign/audit/audit'
import { spentByItem } from '@oneruler/campaign/budget'
import type { JsonObject } from '@oneruler/campaign/event'
import { fen } from '@oneruler/campaign/money'
import type { OrderMade } from '@oneruler/campaign/order'
import { beforeEach, expect, it } from 'vitest'
import { Road, SHOWN } from './household-office.ts'
import { paid } from './paid-order.ts'
import { shutAndOpen } from './shut-and-open.ts'

/** An order paid in full on 10-10 and revoked on 10-12. */
let road: Road
let grantedYuan: number
beforeEach(() => {
  road = paid(new Road().ordered(), '2018-10-10')
  grantedYuan = fen((road.last('OrderMade').body as unknown as OrderMade).settlementFen) / 100
  road.done('2018-10-12', 'proposeOrderRevocation', { reason: '复议机关撤销' }).office.as('R2')
  road.done('2018-10-12', 'approveOrderRevocation').office.as('R1')
})

const refund = (yuan: number, changes: JsonObject = {}): JsonObject => ({
  item: '补偿款',
  amountFen: yuan.toFixed(2),
  paidIn: 'P1',
  voucher: '示凭2018-101',
  bankSlip: SHOWN,
  ...changes,
})
const told = () =>
  audit(road.office.campaign(), road.office.today)
    .filter(({ rule }) => rule === 'M2')
    .map(({ code, params }) => `${code} ${params.difference}`)

it('M2: given an order revoked after it was paid, then what is to come back is named, less what came back, until all has', () => {
  expect(told()).toEqual([`paid-too-much ${grantedYuan}`])
  road.done('2018-10-15', 'recordRefund', refund(1000))
  expect(told()).toEqual([`paid-too-much ${grantedYuan - 1000}`])
  road.done('2018-10-16', 'recordRefund', refund(grantedYuan - 1000, { voucher: '示凭2018-102' }))
  expect(told()).toEqual([])
  expect(spentByItem(road.office.campaign().facts).get('补偿款')).toBe(0)
})

shutAndOpen('G176: given a payment, then no more comes back than was paid, of that line, and once', () => {
  expect(road.tried('2018-10-15', 'recordRefund', refund(grantedYuan + 0.01))).toEqual([
    'G176 more-than-paid',
  ])
  expect(road.tried('2018-10-15', 'recordRefund', refund(1, { item: '差价' }))).toEqual(['G176 never-paid'])
  expect(road.tried('2018-10-15', 'recordRefund', refund(1, { paidIn: 'P9' }))).toEqual(['G176 never-paid'])
  expect(road.tried('2018-10-15', 'recordRefund', refund(grantedYuan))).toEqual(['accepted'])
  expect(road.tried('2018-10-15', 'recordRefund', refund(1))).toEqual(['G176 never-paid'])
})

it('given no slip of the bank, then nothing came back', () => {
  expect(road.tried('2018-10-15', 'recordRefund', refund(1, { bankSlip: [] }))).toEqual(['bankSlip required'])
})
