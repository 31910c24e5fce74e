/**
 * O7 销号证据齐全 · Closing evidence: a household is closed out with an agreement or an executed order, paid, vacated,
 * handed over and deregistered.
 */
import type { Dossier } from '../campaign.ts'
import { houseHandedOver, standingClosing, titlesDeregistered } from '../closing.ts'
import { orderExecuted } from '../enforcement.ts'
import { countingAgreement } from '../measures.ts'
import { standingOrder } from '../order.ts'
import { paidNetFen } from '../refund.ts'
import { householdVacated } from '../vacating.ts'
import type { Rule } from './finding.ts'
import { dueTo } from './m2-amount-paid.ts'
import { paidBeforeMoving } from './m4-paid-before-moving.ts'

export const EVIDENCE = ['basis', 'paid', 'vacated', 'handed-over', 'deregistered'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** What is still missing, in the order of the road. */
export function missingEvidence(household: Dossier): readonly Evidence[] {
  const isExecuted = household.of(orderExecuted).length > 0
  const isVacated = isExecuted || household.of(householdVacated).length > 0
  const due = dueTo(household)
  const there: Readonly<Record<Evidence, boolean>> = {
    basis: countingAgreement(household) !== undefined || (standingOrder(household) !== null && isVacated),
    paid: due !== null && paidBeforeMoving(due, paidNetFen(household)) === null,
    vacated: isVacated,
    'handed-over': household.of(houseHandedOver).length > 0,
    deregistered: household.of(titlesDeregistered).length > 0,
  }
  return EVIDENCE.filter((evidence) => !there[evidence])
}

export const closedOnEvidence: Rule = {
  id: 'O7',
  article: '内部规定（销号）',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const closing = standingClosing(household)
      const missing = closing ? missingEvidence(household) : []
      if (closing && missing.length > 0)
        yield {
          code: 'closed-without-evidence',
          severity: 'error',
          at: closing,
          household: household.number,
          params: { on: closing.onDay, missing: missing.join(' ') },
        }
    }
  },
}
