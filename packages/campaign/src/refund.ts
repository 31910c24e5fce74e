/**
 * 退回款项 · Refund: what was paid and came back into the dedicated account, after an order was revoked or a payment proved wrong;
 * each names the line it returns, the day the bank had it and its voucher (条例 §12).
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { type FenText, fen } from './money.ts'
import { paymentMade } from './payment.ts'

export interface MoneyRefunded {
  /** 款项, as it was paid. */
  readonly item: string
  readonly amountFen: FenText
  /** The batch in which it was paid; null for any payment of the item. */
  readonly paidIn: string | null
  /** 银行凭证号 */
  readonly voucher: string
  readonly by: string
}
export const moneyRefunded = defineEvent<MoneyRefunded>('MoneyRefunded', 'household')

/** What a household has, in fen: paid to it, less what came back. */
export function paidNetFen(household: FactsAtHand, counts: (item: string) => boolean = () => true): number {
  const sum = (facts: readonly { readonly body: { item: string; amountFen: FenText } }[]) =>
    facts.reduce((total, { body }) => total + (counts(body.item) ? fen(body.amountFen) : 0), 0)
  return sum(household.of(paymentMade)) - sum(household.of(moneyRefunded))
}

/** Of what was paid to a household, each line of which something is still out, by item and batch. */
export function refundable(household: FactsAtHand): readonly Pick<MoneyRefunded, 'item' | 'paidIn'>[] {
  const lines = household.of(paymentMade).map(({ body: { item, paidIn } }) => ({ item, paidIn }))
  const once = new Map(lines.map((line) => [JSON.stringify(line), line]))
  return [...once.values()].filter((line) => refundableFen(household, line) > 0)
}

/** What is left to come back of a line, in fen. */
export function refundableFen(
  household: FactsAtHand,
  { item, paidIn }: Pick<MoneyRefunded, 'item' | 'paidIn'>,
): number {
  const paid = (batch: string | null) =>
    household
      .of(paymentMade)
      .filter(({ body }) => body.item === item && (batch === null || body.paidIn === batch))
      .reduce((sum, { body }) => sum + fen(body.amountFen), 0)
  const back = household
    .of(moneyRefunded)
    .filter(({ body }) => body.item === item && (paidIn === null || body.paidIn === paidIn))
    .reduce((sum, { body }) => sum + fen(body.amountFen), 0)
  // A refund of no batch in particular is none of any line's, and still of the item's whole.
  return Math.min(
    paid(paidIn) - back,
    paidNetFen(household, (one) => one === item),
  )
}
