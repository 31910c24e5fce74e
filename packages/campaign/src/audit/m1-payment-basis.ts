/** M1 先付款后签约 · Basis of payment: nothing is paid to a household before it has an agreement, or an order. */
import { agreementSigned } from '../agreement.ts'
import { agreementRevoked } from '../agreement-change.ts'
import type { Dossier } from '../campaign.ts'
import type { Day } from '../day.ts'
import { orderMade, orderRevoked } from '../order.ts'
import { paymentMade } from '../payment.ts'
import type { Fact } from '../standing.ts'
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

/** Whether an agreement or order made by the day still stood when it was paid; of one day, by what was recorded first. */
export function basisStands(household: Dossier, { onDay: on, seq }: Moment): boolean {
  const isBefore = (revoked: Moment) => revoked.onDay < on || (revoked.onDay === on && revoked.seq < seq)
  const stands = (made: Moment, revocations: readonly Moment[]) =>
    made.onDay <= on && !revocations.some(isBefore)
  return (
    household.of(agreementSigned).some((signed) =>
      stands(
        signed,
        household.of(agreementRevoked).filter(({ body }) => body.agreement === signed.body.agreement),
      ),
    ) ||
    household.of(orderMade).some((made) =>
      stands(
        made,
        household.of(orderRevoked).filter(({ body }) => body.order === made.body.order),
      ),
    )
  )
}

type Moment = Pick<Fact, 'onDay' | 'seq'>

export const paymentBasis: Rule = {
  id: 'M1',
  article: '条例 §12，§25',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const signedOn = boundOn(household)
      for (const payment of household.of(paymentMade)) {
        const early = paidAfterSigning(signedOn, payment.onDay)
        const code = early ?? (basisStands(household, payment) ? null : 'paid-after-revocation')
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
