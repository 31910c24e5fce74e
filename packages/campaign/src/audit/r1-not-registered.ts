/** R1 无登记的户 · Not registered: facts of a household that no longer stands on the register. */
import type { Rule } from './finding.ts'
import { grouped } from './grouped.ts'

/** @param register stream ids of the households on it */
export const registered = (household: string, register: ReadonlySet<string>): 'not-registered' | null =>
  register.has(household) ? null : 'not-registered'

/** One finding a household, at the first row of its facts. */
export const notRegistered: Rule = {
  id: 'R1',
  article: '条例 §15',
  *find({ campaign }) {
    const register = new Set(
      [...campaign.households.values()].map((household) => household.registered.streamId),
    )
    const ofHouseholds = campaign.facts.filter((fact) => fact.streamKind === 'household')
    for (const [household, facts] of grouped(ofHouseholds, (fact) => fact.streamId)) {
      const code = registered(household, register)
      if (code) yield { code, severity: 'warning', at: facts[0], params: { count: String(facts.length) } }
    }
  },
}
