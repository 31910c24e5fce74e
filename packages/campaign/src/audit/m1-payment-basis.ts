/** M1 先付款后签约 · Basis of payment: nothing is paid to a household before it has signed. */
import { agreementSigned } from '../agreement.ts'
import type { Day } from '../day.ts'
import { paymentMade } from '../payment.ts'
import type { Rule } from './finding.ts'

/** @param signedOn the household's first agreement; null where it has none */
export function paidAfterSigning(signedOn: Day | null, paidOn: Day) {
  if (signedOn === null) return 'paid-without-agreement'
  return signedOn <= paidOn ? null : 'paid-before-signing'
}

export const paymentBasis: Rule = {
  id: 'M1',
  article: '条例 §12，§25',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const signedOn = household.of(agreementSigned)[0]?.onDay ?? null
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
