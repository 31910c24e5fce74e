/** S4 签约期外签约 · Signing period: an agreement is signed within the period the plan states, both days counted. */
import { agreementSigned } from '../agreement.ts'
import type { Day } from '../day.ts'
import type { Rule } from './finding.ts'

export function signedInPeriod(period: { readonly startsOn: Day; readonly endsOn: Day }, signedOn: Day) {
  if (signedOn < period.startsOn) return 'signed-before-window'
  return signedOn <= period.endsOn ? null : 'signed-after-window'
}

export const signingPeriod: Rule = {
  id: 'S4',
  article: '条例 §26',
  *find({ campaign }) {
    const period = campaign.terms.signingPeriod
    if (!period) return
    for (const household of campaign.households.values())
      for (const agreement of household.of(agreementSigned)) {
        const code = signedInPeriod(period, agreement.onDay)
        if (code)
          yield {
            code,
            severity: 'error',
            at: agreement,
            household: household.number,
            agreement: agreement.body.agreement,
            params: { on: agreement.onDay, startsOn: period.startsOn, endsOn: period.endsOn },
          }
      }
  },
}
