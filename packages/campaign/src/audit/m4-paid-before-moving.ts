/**
 * M4 先补偿后搬迁 · Paid before moving: what is due has been paid in full by the day the home is vacated.
 *
 * Every payment up to that day counts, whatever its item, less what came back before it. A household whose settlement is not above zero owes, so
 * nothing is due to it.
 */
import { agreementSupplemented } from '../agreement-change.ts'
import { Dossier } from '../campaign.ts'
import type { Day } from '../day.ts'
import { orderExecuted } from '../enforcement.ts'
import { fen, toYuan } from '../money.ts'
import { paymentMade } from '../payment.ts'
import { moneyRefunded } from '../refund.ts'
import { householdVacated } from '../vacating.ts'
import type { Rule } from './finding.ts'
import { dueTo } from './m2-amount-paid.ts'

/** @param paid in fen, up to the day of vacating, that day included */
export function paidBeforeMoving(due: number, paid: number) {
  if (paid >= due) return null
  return paid === 0 ? 'vacated-unpaid' : 'vacated-part-paid'
}

export const paidFirst: Rule = {
  id: 'M4',
  article: '条例 §27',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const payments = household.of(paymentMade)
      const moves = [...household.of(householdVacated), ...household.of(orderExecuted)]
      for (const vacating of moves) {
        const due = dueTo(withoutLater(household, vacating.onDay))
        if (due === null) continue
        const paid = paidBy(payments, vacating.onDay) - refundedBefore(household, vacating.onDay)
        const code = paidBeforeMoving(due, paid)
        const next = payments.find(({ onDay }) => onDay > vacating.onDay)?.onDay
        if (code)
          yield {
            code,
            severity: 'error',
            at: vacating,
            household: household.number,
            params: {
              on: vacating.onDay,
              due: String(toYuan(due)),
              paid: String(toYuan(paid)),
              paidOn: next ?? '',
            },
          }
      }
    }
  },
}

/** Without what was supplemented after the move: that was not due before it. */
const withoutLater = (household: Dossier, day: Day): Dossier =>
  new Dossier(
    household.registered,
    household.facts.filter(({ type, onDay }) => type !== agreementSupplemented.type || onDay <= day),
  )

/** What came back on the day of moving came back after it: before, the act would have been refused. */
const refundedBefore = (household: Dossier, day: Day): number =>
  household
    .of(moneyRefunded)
    .filter(({ onDay }) => onDay < day)
    .reduce((sum, { body }) => sum + fen(body.amountFen), 0)

type Payments = readonly { readonly onDay: Day; readonly body: { readonly amountFen: string } }[]

const paidBy = (payments: Payments, day: Day): number =>
  payments.filter(({ onDay }) => onDay <= day).reduce((sum, { body }) => sum + fen(body.amountFen), 0)
