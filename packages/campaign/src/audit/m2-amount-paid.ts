/**
 * M2 付款与应付 · Amount paid: neither more nor less than what the agreement leaves due.
 *
 * Due is the settlement of the agreement that counts, else of the order that stands, where it is above zero. Only the items that pay it are held
 * against it (补偿款, 差价), less what came back of them: an interim fee paid later by the month is another matter.
 */
import type { Dossier } from '../campaign.ts'
import { SETTLEMENT_ITEMS } from '../due.ts'
import { agreedTotals, countedAgreements, countingAgreement } from '../measures.ts'
import { type Fen, fen, toYuan } from '../money.ts'
import { standingOrder } from '../order.ts'
import { paymentMade } from '../payment.ts'
import { paidNetFen } from '../refund.ts'
import type { Rule } from './finding.ts'
import { byDayThenRow } from './grouped.ts'
import { boundOn } from './m1-payment-basis.ts'

/** What is due to a household by its agreement, else by the order that stands; null where it has neither. */
export function dueTo(household: Dossier): Fen | null {
  const counted = countedAgreements(household).at(-1)
  if (counted && counted.revokedOn === null)
    return Math.max(0, fen(agreedTotals(household, counted).settlementFen)) as Fen
  const order = standingOrder(household)
  return order ? (Math.max(0, fen(order.body.settlementFen)) as Fen) : null
}

/** Null where the two are equal. */
export function paidWhatIsDue(paid: number, due: number): 'paid-too-much' | 'paid-too-little' | null {
  if (paid === due) return null
  return paid > due ? 'paid-too-much' : 'paid-too-little'
}

/** Found at the last payment; a household to whom nothing was paid yet is not judged here. */
export const amountPaid: Rule = {
  id: 'M2',
  article: '条例 §12，§21',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const payments = household
        .of(paymentMade)
        .filter(({ body }) => SETTLEMENT_ITEMS.includes(body.item))
        .sort(byDayThenRow)
      const last = payments.at(-1)
      // What was paid on an order that was revoked since is to come back.
      const due = dueTo(household) ?? (boundOn(household) === null ? null : 0)
      if (due === null || !last) continue
      const paid = paidNetFen(household, (item) => SETTLEMENT_ITEMS.includes(item))
      const code = paidWhatIsDue(paid, due)
      if (code)
        yield {
          code,
          severity: code === 'paid-too-much' ? 'error' : 'warning',
          at: last,
          household: household.number,
          agreement: countingAgreement(household)?.body.agreement ?? '',
          params: {
            paid: String(toYuan(paid)),
            due: String(toYuan(due)),
            difference: String(toYuan(Math.abs(paid - due))),
          },
        }
    }
  },
}
