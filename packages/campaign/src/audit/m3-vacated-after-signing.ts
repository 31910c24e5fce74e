/** M3 先腾空后签约 · Vacated after signing: nobody moves out before an agreement is signed or an order made. */
import type { Day } from '../day.ts'
import { householdVacated } from '../vacating.ts'
import type { Rule } from './finding.ts'
import { boundOn } from './m1-payment-basis.ts'

/** The same day is in order. */
export function vacatedAfterSigning(signedOn: Day | null, vacatedOn: Day) {
  if (signedOn === null) return 'vacated-without-agreement'
  return signedOn <= vacatedOn ? null : 'vacated-before-signing'
}

export const vacatedAfter: Rule = {
  id: 'M3',
  article: '条例 §27',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const signedOn = boundOn(household)
      for (const vacating of household.of(householdVacated)) {
        const code = vacatedAfterSigning(signedOn, vacating.onDay)
        if (code)
          yield {
            code,
            severity: 'error',
            at: vacating,
            household: household.number,
            params: { on: vacating.onDay, signedOn: signedOn ?? '' },
          }
      }
    }
  },
}
