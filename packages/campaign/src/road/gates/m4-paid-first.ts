/** M4 先补偿、后搬迁 · Paid first: what is due has been paid in full before the home is given up (条例 §27). */
import { dueTo } from '../../audit/m2-amount-paid.ts'
import { paidBeforeMoving } from '../../audit/m4-paid-before-moving.ts'
import { yuanText } from '../../money.ts'
import { paymentMade } from '../../payment.ts'
import { paidNetFen } from '../../refund.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const paidFirst: Gate = {
  id: 'M4',
  article: { 全国: '条例 §27' },
  look(at) {
    const household = householdOf(at)
    const due = dueTo(household)
    if (due === null) return null
    const payments = household.of(paymentMade)
    const paid = paidNetFen(household)
    return paidBeforeMoving(due, paid)
      ? closed('not-paid', { due: yuanText(String(due)), paid: yuanText(String(paid)) })
      : open(payments.at(-1)?.onDay ?? null)
  },
}
