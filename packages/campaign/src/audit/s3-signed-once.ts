/** S3 重复签约 · Signed once: a household has one agreement that stands. */
import { agreementSigned } from '../agreement.ts'
import { countingAgreement } from '../measures.ts'
import type { Rule } from './finding.ts'

/** @param standing 协议编号 of the agreement that stands already; null where none does */
export const notSignedYet = (standing: string | null): 'signed-twice' | null =>
  standing === null ? null : 'signed-twice'

/** Found at every agreement but the one that counts, the first by moment of signing. */
export const signedOnce: Rule = {
  id: 'S3',
  article: '条例 §25',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const first = countingAgreement(household)
      for (const agreement of household.of(agreementSigned)) {
        const code = agreement === first ? null : notSignedYet(first?.body.agreement ?? null)
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
