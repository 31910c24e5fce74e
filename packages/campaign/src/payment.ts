/**
 * 补偿款支付 · Payment: one line of a batch, to one household (条例 §27: pay first, move after).
 */
import { defineEvent } from './event.ts'
import { dayKind, text, yuan } from './kinds.ts'
import type { FenText } from './money.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export interface PaymentMade {
  /** 款项: 补偿款, 差价 … */
  readonly item: string
  readonly amountFen: FenText
  /** 批次 */
  readonly paidIn: string | null
}
export const paymentMade = defineEvent<PaymentMade>('PaymentMade', 'household')

export const paymentSheet: Sheet = {
  name: '支付',
  key: ['户号', '款项', '批次'],
  columns: {
    户号: householdOf(text),
    款项: needed(text),
    支付日期: needed(dayKind),
    金额: needed(yuan),
    批次: optional(text),
  },
  states: [
    states(paymentMade, {
      of: '户号',
      on: '支付日期',
      body: { item: '款项', amountFen: '金额', paidIn: '批次' },
    }),
  ],
}
