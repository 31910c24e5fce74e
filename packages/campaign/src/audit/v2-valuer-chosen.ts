/** V2 初评早于选定机构 · Valuer chosen: a first valuation posted before its valuer had been chosen. */
import type { Day } from '../day.ts'
import { valuationPosted } from '../valuation.ts'
import type { Rule } from './finding.ts'

export const postedAfterChoice = (postedOn: Day, chosenOn: Day): 'posting-before-valuer' | null =>
  postedOn >= chosenOn ? null : 'posting-before-valuer'

export const valuerChosen: Rule = {
  id: 'V2',
  article: '条例 §20',
  *find({ campaign }) {
    const chosen = campaign.terms.steps.get('评估机构选定')
    if (!chosen) return
    for (const household of campaign.households.values())
      for (const posting of household.of(valuationPosted)) {
        const code = postedAfterChoice(posting.onDay, chosen.onDay)
        if (code)
          yield {
            code,
            severity: 'error',
            at: posting,
            household: household.number,
            params: { on: posting.onDay, chosenOn: chosen.onDay },
          }
      }
  },
}
