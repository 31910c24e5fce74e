/** R3 无房屋 · House missing: a household on the register without a house. */
import { housesOf } from '../campaign.ts'
import type { Rule } from './finding.ts'

export const hasHouse = (houses: number): 'house-missing' | null => (houses > 0 ? null : 'house-missing')

export const houseMissing: Rule = {
  id: 'R3',
  article: '条例 §15',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const code = hasHouse(housesOf(household).length)
      if (code)
        yield { code, severity: 'not-recorded', at: household.registered, household: household.number }
    }
  },
}
