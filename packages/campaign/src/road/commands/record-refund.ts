/**
 * 登记退回款项 · Record a refund: money that came back from a household into the account, by the bank's slip, which is handed in:
 * what came back may become due anew (条例 §12).
 */
import { moneyRefunded, paidNetFen } from '../../refund.ts'
import { defineCommand, state } from '../command.ts'
import { filesField, optional, paidBatchField, paidItemField, textField, yuanField } from '../field.ts'
import { fileOpen } from '../gates/g162-file-open.ts'
import { wasPaid } from '../gates/g176-was-paid.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

export const recordRefund = defineCommand({
  name: 'recordRefund',
  of: 'household',
  article: { 全国: '条例 §12' },
  fields: {
    item: paidItemField,
    paidIn: optional(paidBatchField),
    amountFen: yuanField,
    voucher: textField,
  },
  evidence: { bankSlip: filesField(['scan', 'photograph'], 1) },
  gates: [actorOnRoster, fileOpen, wasPaid],
  isOffered: (at) => paidNetFen(householdOf(at)) > 0,
  decide: ({ by }, refund) => ({ stated: [state(moneyRefunded, { ...refund, by })] }),
})
