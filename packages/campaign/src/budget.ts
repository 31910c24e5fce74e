/**
 * 补偿费用预算 · Budget: what the money in the dedicated account is for, item by item (条例 §12: 足额到位、专户存储、专款专用).
 *
 *     adopted, version 1 ──▶ adopted anew, version 2 … the last one stands
 *
 * An item bears the name under which money is paid, 补偿款, 差价 or a 另付项 of the plan, so that every line falls to one
 * item by itself; nobody says to which. What is set aside pays no line: it is moved to an item by a new version.
 */
import type { Plan } from '@oneruler/ruler/plan'
import { SETTLEMENT_ITEMS } from './due.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { type FenText, fen } from './money.ts'
import { paymentMade } from './payment.ts'
import { type BatchLine, batchState, linesWaiting } from './payment-batch.ts'
import { moneyRefunded } from './refund.ts'
import { type Fact, factsOf } from './standing.ts'
import { streamsOf } from './streams.ts'

/** Items that no line of a batch falls to: homes are paid to who builds them, the reserve to nobody. */
export const SET_ASIDE = ['产权调换安置房', '不可预见费'] as const

export interface BudgetItem {
  readonly item: string
  readonly amountFen: FenText
}

export interface BudgetAdopted {
  /** From 1 on. */
  readonly version: number
  /** 批准文号 */
  readonly document: string
  readonly by: string
  readonly items: readonly BudgetItem[]
}
export const budgetAdopted = defineEvent<BudgetAdopted, { readonly reason: string }>(
  'BudgetAdopted',
  'project',
  'text',
)

/** Null where none was adopted: then nothing is held against one. */
export const standingBudget = (
  project: FactsAtHand,
): Fact<BudgetAdopted, { readonly reason: string }> | null => project.last(budgetAdopted)

/** What a plan can have paid, in its order; a budget has an item for each. */
export const payableItems = ({ formulas }: Plan): readonly string[] => [
  ...SETTLEMENT_ITEMS,
  ...formulas.filter(({ role }) => role === '另付项').map(({ name }) => name),
]

export const budgetFen = (items: readonly BudgetItem[]): number =>
  items.reduce((sum, { amountFen }) => sum + fen(amountFen), 0)

/** What an item was given; null where the budget does not have it. */
export const budgetedFen = ({ items }: BudgetAdopted, item: string): number | null => {
  const found = items.find((one) => one.item === item)
  return found ? fen(found.amountFen) : null
}

/** By item, in fen: what was paid, by batches or by what a ledger says, less what came back, and what was approved and waits for the bank. */
export function spentByItem(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const atTheBank = streamsOf(facts, 'paymentBatch')
    .filter((batch) => batchState(batch) === 'approved')
    .flatMap(linesWaiting)
  const spent = new Map(sumByItem([...factsOf(facts, paymentMade).map(({ body }) => body), ...atTheBank]))
  for (const { body } of factsOf(facts, moneyRefunded))
    spent.set(body.item, (spent.get(body.item) ?? 0) - fen(body.amountFen))
  return spent
}

export function sumByItem(
  lines: readonly Pick<BatchLine, 'item' | 'amountFen'>[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { item, amountFen } of lines) sums.set(item, (sums.get(item) ?? 0) + fen(amountFen))
  return sums
}
