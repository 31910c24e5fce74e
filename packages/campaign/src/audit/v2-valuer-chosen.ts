/** V2 初评由选定的机构 · Valuer chosen: a first valuation posted before its valuer had been chosen, or by another. */
import type { Day } from '../day.ts'
import { FactsAtHand } from '../facts-at-hand.ts'
import { valuationPosted } from '../valuation.ts'
import { chosenValuer } from '../valuer.ts'
import type { Rule } from './finding.ts'

export const postedAfterChoice = (postedOn: Day, chosenOn: Day): 'posting-before-valuer' | null =>
  postedOn >= chosenOn ? null : 'posting-before-valuer'

export const postedByChosen = (valuer: string, chosen: string): 'posted-by-another' | null =>
  valuer === chosen ? null : 'posted-by-another'

export const valuerChosen: Rule = {
  id: 'V2',
  article: '条例 §20',
  *find({ campaign }) {
    const chosen = campaign.terms.steps.get('评估机构选定')
    if (!chosen) return
    const firm = chosenValuer(new FactsAtHand(campaign.facts))
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
        const { valuer } = posting.body
        const other = firm !== null && valuer !== null ? postedByChosen(valuer, firm) : null
        if (other)
          yield {
            code: other,
            severity: 'error',
            at: posting,
            household: household.number,
            params: { on: posting.onDay, name: valuer ?? '', chosen: firm ?? '' },
          }
      }
  },
}
