/** G178 凭证未入账 · Voucher is new: a deposit is counted once, so that no batch is covered by money that came in before (条例 §12). */
import { fundsDeposited } from '../../decision.ts'
import { factsOf } from '../../standing.ts'
import { closed, type Gate, open } from '../gate.ts'
import { officeFacts } from '../situation.ts'

export const voucherIsNew: Gate<{ readonly voucher: string }> = {
  id: 'G178',
  article: { 全国: '条例 §12' },
  look(at, input) {
    if (!input) return null
    const { voucher } = input
    const entered = factsOf(officeFacts(at), fundsDeposited).find(({ body }) => body.voucher === voucher)
    return entered ? closed('voucher-entered', { voucher, on: entered.onDay }) : open()
  },
}
