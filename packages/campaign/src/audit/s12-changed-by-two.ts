/** S12 协议由两人变更 · Agreement changed by two: revoked or supplemented on what another person proposed. */
import {
  agreementRevoked,
  agreementSupplemented,
  changeDeclined,
  revocationProposed,
  supplementProposed,
} from '../agreement-change.ts'
import { changedByOne } from './changed-by-two.ts'
import type { Rule } from './finding.ts'

const settling = [agreementRevoked.type, agreementSupplemented.type, changeDeclined.type]
const CHANGES = [
  { proposed: revocationProposed.type, approved: agreementRevoked.type, settling },
  { proposed: supplementProposed.type, approved: agreementSupplemented.type, settling },
]

export const agreementChangedByTwo: Rule = {
  id: 'S12',
  article: '条例 §25',
  *find({ campaign }) {
    for (const { facts, number: household } of campaign.households.values())
      for (const change of CHANGES)
        for (const { code, fact, person } of changedByOne(facts, change, ({ body }) => String(body.by))) {
          const params = { number: String(fact.body.agreement), on: fact.onDay, person }
          yield { code, severity: 'error', at: fact, household, params }
        }
  },
}
