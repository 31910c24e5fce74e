/** G92 搬迁期限届满 · Moving period over: a demand is for whom has the order and did not move in time (条例 §28). */
import { addDays, type Day } from '../../day.ts'
import { orderServedOn, standingOrder } from '../../order.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const movingPeriodOver: Gate = {
  id: 'G92',
  article: { 全国: '条例 §28，行政强制法 §54' },
  look(at) {
    const household = householdOf(at)
    const order = standingOrder(household)
    if (!order) return closed('no-order')
    const servedOn = orderServedOn(household, order.seq)
    if (servedOn === null) return closed('order-not-served')
    if (servedOn > at.on) return closed('order-not-served', {}, servedOn)
    const { movesBy } = order.body
    return at.on > movesBy
      ? open(movesBy as Day)
      : closed('moving-period-running', { movesBy }, addDays(movesBy as Day, 1))
  },
}
