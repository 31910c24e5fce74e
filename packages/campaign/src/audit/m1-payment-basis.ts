/** M1 先付款后签约 · Basis of payment: nothing is paid to a household before it has an agreement, or an order. */
import { agreementSigned } from '../agreement.ts'
import type { Dossier } from '../campaign.ts'
import type { Day } from '../day.ts'
import { orderMade } from '../order.ts'
import { paymentMade } from '../payment.ts'
import type { Rule } from './finding.ts'

/** The first agreement or order of a household: what it is paid for, and moves by. */
export const boundOn = (household: Dossier): Day | null =>
  [...household.of(agreementSigned), ...household.of(orderMade)]
    .map(({ onDay }) => onDay)
    .reduce<Day | null>((first, on) => (first === null || on < first ? on : first), null)

/** @param signedOn the household's first agreement or order; null where it has none */
export function paidAfterSigning(signedOn: Day | null, paidOn: Day) {
  if (signedOn === null) return 'paid-without-agreement'
  return signedOn <= paidOn ? null : 'paid-before-signing'
}

export const paymentBasis: Rule = {
  id: 'M1',
  article: '条例 §12，§25',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const signedOn = boundOn(household)
      for (const payment of household.of(paymentMade)) {
        const code = paidAfterSigning(signedOn, payment.onDay)
        if (code)
          yield {
            code,
            severity: 'error',
            at: payment,
            household: household.number,
            params: { item: payment.body.item, on: payment.onDay, signedOn: signedOn ?? '' },
          }
      }
    }
  },
}
