/**
 * M7 在预算之内 · Within the budget: once a budget stands, what is paid has an item in it, and no item is paid beyond what it
 * was given (条例 §12: 专款专用).
 *
 * Each payment is held against the version of its day, with all that was paid under the item until then and did
 * not come back.
 */
import { budgetAdopted, budgetedFen } from '../budget.ts'
import { fen, yuanText } from '../money.ts'
import { paymentMade } from '../payment.ts'
import { moneyRefunded } from '../refund.ts'
import { factsOf } from '../standing.ts'
import type { Rule } from './finding.ts'
import { byDayThenRow } from './grouped.ts'

/** @param budgeted of the item, null where the budget does not have it; @param spent with what is held against it */
export function withinBudget(
  budgeted: number | null,
  spent: number,
): 'paid-outside-budget' | 'paid-beyond-budget' | null {
  if (budgeted === null) return 'paid-outside-budget'
  return spent > budgeted ? 'paid-beyond-budget' : null
}

export const paidWithinBudget: Rule = {
  id: 'M7',
  article: '条例 §12',
  *find({ campaign }) {
    const budgets = factsOf(campaign.facts, budgetAdopted)
    if (budgets.length === 0) return
    const numberOf = new Map(
      [...campaign.households.values()].map(({ registered, number }) => [registered.streamId, number]),
    )
    const paid = new Map<string, number>()
    for (const payment of [
      ...factsOf(campaign.facts, paymentMade),
      ...factsOf(campaign.facts, moneyRefunded),
    ].sort(byDayThenRow)) {
      const { item, amountFen } = payment.body
      const isBack = payment.type === moneyRefunded.type
      const sum = (paid.get(item) ?? 0) + (isBack ? -1 : 1) * fen(amountFen)
      paid.set(item, sum)
      if (isBack) continue
      const budget = budgets.findLast(({ onDay }) => onDay <= payment.onDay)
      const budgeted = budget ? budgetedFen(budget.body, item) : null
      const code = budget ? withinBudget(budgeted, sum) : null
      if (code)
        yield {
          code,
          severity: 'error',
          at: payment,
          household: numberOf.get(payment.streamId) ?? null,
          params: {
            item,
            on: payment.onDay,
            paid: yuanText(String(sum)),
            budgeted: yuanText(String(budgeted ?? 0)),
          },
        }
    }
  },
}
