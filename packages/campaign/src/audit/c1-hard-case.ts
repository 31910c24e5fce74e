/** C1 难户化解 · Hard case: counted as resolved, yet the household has not signed to this day. */
import { hardCaseResolved } from '../hard-case.ts'
import { countingAgreement } from '../measures.ts'
import type { Rule } from './finding.ts'

/** @param agreements how many stand; they may follow the resolution by some days */
export const resolvedBySigning = (agreements: number): 'resolved-without-agreement' | null =>
  agreements > 0 ? null : 'resolved-without-agreement'

export const hardCase: Rule = {
  id: 'C1',
  article: '内部规定（难户化解）',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const resolved of household.of(hardCaseResolved)) {
        const code = resolvedBySigning(countingAgreement(household) ? 1 : 0)
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
