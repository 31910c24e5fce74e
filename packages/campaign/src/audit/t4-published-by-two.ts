/** T4 方案由两人公布 · Plan published by two: the text that another person proposed (条例 §10). */
import { type PlanAdopted, planAdopted } from '../plan.ts'
import { planProposalDeclined, planProposed } from '../plan-proposed.ts'
import type { Fact } from '../standing.ts'
import { changedByOne } from './changed-by-two.ts'
import type { Rule } from './finding.ts'

const change = {
  proposed: planProposed.type,
  approved: planAdopted.type,
  settling: [planAdopted.type, planProposalDeclined.type],
}
const CODES = {
  'changed-unproposed': 'published-unproposed',
  'changed-by-proposer': 'published-by-proposer',
} as const

export const publishedByTwo: Rule = {
  id: 'T4',
  article: '条例 §10',
  *find({ ledger }) {
    // A version is published before the day from which it applies.
    for (const { code, fact, person } of changedByOne(
      ledger.facts.filter(isOfPublishing),
      change,
      approverOf,
    )) {
      const params = { number: String(fact.body.version), person }
      yield { code: CODES[code], severity: 'error', at: fact, params }
    }
  },
}

/** What a ledger brings was published elsewhere. */
const isOfPublishing = ({ type, streamKind, body }: Fact): boolean =>
  streamKind === planAdopted.stream && (type !== planAdopted.type || body.publication !== undefined)

/** The account where it was published before publishing took two. */
const approverOf = ({ body, actor }: Fact): string =>
  (body as unknown as PlanAdopted).publication?.approvedBy ?? actor
