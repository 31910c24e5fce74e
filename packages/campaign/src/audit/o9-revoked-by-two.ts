/** O9 补偿决定由两人撤销 · Order revoked by two: on what another person proposed. */
import { orderRevocationDeclined, orderRevocationProposed, orderRevoked } from '../order.ts'
import { changedByOne } from './changed-by-two.ts'
import type { Rule } from './finding.ts'

const change = {
  proposed: orderRevocationProposed.type,
  approved: orderRevoked.type,
  settling: [orderRevoked.type, orderRevocationDeclined.type],
}

export const orderRevokedByTwo: Rule = {
  id: 'O9',
  article: '内部规定（撤销审批）',
  *find({ campaign }) {
    for (const { facts, number: household } of campaign.households.values())
      for (const { code, fact, person } of changedByOne(facts, change, ({ body }) =>
        String(body.approvedBy),
      )) {
        const params = { number: String(fact.body.order), on: fact.onDay, person }
        yield { code, severity: 'error', at: fact, household, params }
      }
  },
}
