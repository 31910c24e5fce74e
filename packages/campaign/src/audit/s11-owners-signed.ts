/**
 * S11 共有人全部签字 · Owners signed: every owner recorded by then signed the agreement, in person or by a proxy.
 *
 * Of an agreement that a ledger brought nobody knows who signed; it is not judged.
 */
import { agreementSigned } from '../agreement.ts'
import { FactsAtHand } from '../facts-at-hand.ts'
import { ownersOf } from '../owner.ts'
import type { Rule } from './finding.ts'

/** The owners who did not sign. */
export const unsignedOwners = (
  owners: ReadonlySet<string>,
  signers: readonly { readonly owner: string }[],
): readonly string[] => [...owners].filter((owner) => !signers.some((signer) => signer.owner === owner))

export const ownersSigned: Rule = {
  id: 'S11',
  article: '民法典 §301，浙江条例 §38',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const agreement of household.of(agreementSigned)) {
        const { agreed } = agreement.body
        const before = new FactsAtHand(household.facts.filter(({ seq }) => seq < agreement.seq))
        const missing = agreed ? unsignedOwners(ownersOf(before), agreed.signers ?? []) : []
        if (missing.length > 0)
          yield {
            code: 'owners-unsigned',
            severity: 'error',
            at: agreement,
            household: household.number,
            agreement: agreement.body.agreement,
            params: { on: agreement.onDay, missing: missing.join('、') },
          }
      }
  },
}
