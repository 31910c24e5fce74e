/** G95 先补偿、后搬迁 · Paid first: what the order grants is paid, or lodged for the household, before it is moved (条例 §27). */

import { dueTo } from '../../audit/m2-amount-paid.ts'
import { paidBeforeMoving } from '../../audit/m4-paid-before-moving.ts'
import { yuanText } from '../../money.ts'
import { paidNetFen } from '../../refund.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const paidBeforeForce: Gate = {
  id: 'G95',
  article: { 全国: '条例 §27' },
  look(at) {
    const household = householdOf(at)
    const due = dueTo(household)
    if (due === null) return null
    const paid = paidNetFen(household)
    return paidBeforeMoving(due, paid)
      ? closed('not-paid', { due: yuanText(String(due)), paid: yuanText(String(paid)) })
      : open()
  },
}
