/** G103 尚未付款 · Nothing paid: an agreement that was paid on is not taken back before the money is. */
import { yuanText } from '../../money.ts'
import { paidNetFen } from '../../refund.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const nothingPaid: Gate = {
  id: 'G103',
  article: { 全国: '条例 §27' },
  look(at) {
    const paid = paidNetFen(householdOf(at))
    return paid <= 0 ? open() : closed('paid-on', { paid: yuanText(String(paid)) })
  },
}
