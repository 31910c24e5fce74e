/** W2 承诺书 · Pledge: everybody on the roster has signed one. */
import type { Day } from '../day.ts'
import { pledgeSigned } from '../person.ts'
import { factsOf } from '../standing.ts'
import type { Rule } from './finding.ts'
import { rosterOf } from './w1-roster.ts'

/** Whoever has left need not any more. */
export const hasPledged = (pledged: boolean, leftOn: Day | null): 'pledge-missing' | null =>
  pledged || leftOn !== null ? null : 'pledge-missing'

export const pledge: Rule = {
  id: 'W2',
  article: '内部规定（承诺书）',
  *find({ campaign }) {
    const pledged = new Set(factsOf(campaign.facts, pledgeSigned).map(({ body }) => body.person))
    const roster = rosterOf(campaign)
    for (const [person, joined] of campaign.people) {
      const code = hasPledged(pledged.has(person), roster.get(person)?.to ?? null)
      if (code) yield { code, severity: 'not-recorded', at: joined, params: { person } }
    }
  },
}
