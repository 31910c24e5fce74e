/** C1 难户化解 · Hard case: counted as resolved, yet the household has not signed by then. */
import { agreementSigned } from '../agreement.ts'
import type { Day } from '../day.ts'
import { hardCaseResolved } from '../hard-case.ts'
import type { Rule } from './finding.ts'

export const resolvedBySigning = (
  signedOn: Day | null,
  resolvedOn: Day,
): 'resolved-without-agreement' | null =>
  signedOn !== null && signedOn <= resolvedOn ? null : 'resolved-without-agreement'

export const hardCase: Rule = {
  id: 'C1',
  article: '难户台账',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const resolved of household.of(hardCaseResolved)) {
        const code = resolvedBySigning(household.of(agreementSigned)[0]?.onDay ?? null, resolved.onDay)
        if (code)
          yield {
            code,
            severity: 'note',
            at: resolved,
            household: household.number,
            params: { on: resolved.onDay },
          }
      }
  },
}
