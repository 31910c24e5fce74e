/** V3 核对早于公示 · Check of the valuation: the group checked a first valuation before it was posted. */
import type { Day } from '../day.ts'
import { valuationChecked, valuationPosted } from '../valuation.ts'
import type { Rule } from './finding.ts'

export const checkedAfterPosting = (checkedOn: Day, postedOn: Day | null): 'check-before-posting' | null =>
  postedOn !== null && checkedOn >= postedOn ? null : 'check-before-posting'

export const valuationCheck: Rule = {
  id: 'V3',
  article: '评估办法 §16',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const posted = household.of(valuationPosted)[0]
      for (const check of household.of(valuationChecked)) {
        const code = checkedAfterPosting(check.onDay, posted?.onDay ?? null)
        if (code)
          yield {
            code,
            severity: 'warning',
            at: check,
            household: household.number,
            params: { on: check.onDay, postedOn: posted?.onDay ?? '' },
          }
      }
    }
  },
}
