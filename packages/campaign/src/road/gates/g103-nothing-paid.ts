/** G103 尚未付款 · Nothing paid: an agreement that was paid on is not taken back before the money is. */
import { fen, yuanText } from '../../money.ts'
import { paymentMade } from '../../payment.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const nothingPaid: Gate = {
  id: 'G103',
  article: { 全国: '条例 §27' },
  look(at) {
    const paid = householdOf(at)
      .of(paymentMade)
      .reduce((sum, { body }) => sum + fen(body.amountFen), 0)
    return paid === 0 ? open() : closed('paid-on', { paid: yuanText(String(paid)) })
  },
}
