/** G176 确曾支付 · Was paid: no more comes back of a line than was paid on it and is still out (条例 §12). */
import { fen, yuanText } from '../../money.ts'
import { type MoneyRefunded, refundableFen } from '../../refund.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const wasPaid: Gate<Pick<MoneyRefunded, 'item' | 'paidIn' | 'amountFen'>> = {
  id: 'G176',
  article: { 全国: '条例 §12' },
  look(at, input) {
    if (!input) return null
    const left = refundableFen(householdOf(at), input)
    if (left <= 0) return closed('never-paid', { item: input.item })
    return fen(input.amountFen) <= left
      ? open()
      : closed('more-than-paid', { item: input.item, left: yuanText(String(left)) })
  },
}
