/** S3 重复签约 · Signed once: a household has one agreement that stands. */
import { agreementSigned } from '../agreement.ts'
import { countedAgreements } from '../measures.ts'
import type { Rule } from './finding.ts'

/** @param standing 协议编号 of the agreement that stands already; null where none does */
export const notSignedYet = (standing: string | null): 'signed-twice' | null =>
  standing === null ? null : 'signed-twice'

/** Found at every agreement signed while another stood: of those that stand the first by moment counts. */
export const signedOnce: Rule = {
  id: 'S3',
  article: '条例 §25',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const counted = countedAgreements(household).map(({ agreement }) => agreement)
      for (const agreement of household.of(agreementSigned)) {
        if (counted.includes(agreement)) continue
        const first = counted.findLast(({ onDay }) => onDay <= agreement.onDay) ?? counted[0]
        const code = notSignedYet(first?.body.agreement ?? null)
        if (code)
          yield {
            code,
            severity: 'error',
            at: agreement,
            household: household.number,
            agreement: agreement.body.agreement,
            params: { on: agreement.onDay, first: first?.body.agreement ?? '', firstOn: first?.onDay ?? '' },
          }
      }
    }
  },
}
