/** G85 没有有效的补偿决定 · No order stands: an agreement beside an order would compensate twice; the order is revoked first. */
import { standingOrder } from '../../order.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const noOrderStands: Gate = {
  id: 'G85',
  article: { 全国: '条例 §26' },
  look(at) {
    const order = standingOrder(householdOf(at))
    return order ? closed('order-stands', { order: order.body.order, on: order.onDay }) : open()
  },
}
