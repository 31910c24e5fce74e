/** O8 另一人销号 · Closed by another: who signed, paid or accepted for a household does not close its file. */
import type { Dossier } from '../campaign.ts'
import { houseHandedOver, standingClosing } from '../closing.ts'
import { orderExecuted } from '../enforcement.ts'
import { countingAgreement } from '../measures.ts'
import { paymentMade } from '../payment.ts'
import { householdVacated } from '../vacating.ts'
import type { Rule } from './finding.ts'

/** Who did the work that closing proves: 工号, and the accounts that recorded payments. */
export function workersOf(household: Dossier): ReadonlySet<string> {
  return new Set(
    [
      countingAgreement(household)?.body.by,
      ...household.of(householdVacated).map(({ body }) => body.by),
      ...household.of(orderExecuted).map(({ body }) => body.by),
      ...household.of(houseHandedOver).map(({ body }) => body.by),
      ...household.of(paymentMade).map(({ actor }) => actor),
    ].filter((person) => person !== null && person !== undefined),
  )
}

export const closedByWorker = (workers: ReadonlySet<string>, by: string): 'closed-by-worker' | null =>
  workers.has(by) ? 'closed-by-worker' : null

export const closedByAnother: Rule = {
  id: 'O8',
  article: '内部规定（销号）',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const closing = standingClosing(household)
      const code = closing && closedByWorker(workersOf(household), closing.body.by)
      if (closing && code)
        yield {
          code,
          severity: 'error',
          at: closing,
          household: household.number,
          params: { on: closing.onDay, person: closing.body.by },
        }
    }
  },
}
