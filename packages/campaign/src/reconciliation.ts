/**
 * 对账 · Reconciliation: every line from agreement to batch to bank, by household and item, so that the sums of a step are the
 * sums of its lines (条例 §12: 专户存储、专款专用).
 *
 *     account ─▶ budget ─▶ agreements and orders ─▶ approved batches ─▶ paid by the bank
 */
import type { Campaign } from './campaign.ts'
import { type Due, owedItems } from './due.ts'
import { fen } from './money.ts'
import { paymentMade } from './payment.ts'
import { type BatchLine, batchDrafted, batchState, linesWaiting } from './payment-batch.ts'
import { moneyRefunded } from './refund.ts'
import type { Situation } from './road/situation.ts'
import { streamsOf } from './streams.ts'

/** In fen: what is granted, what was approved of it, what the bank paid of that. */
export interface Steps {
  readonly agreed: number
  /** Paid and not come back, or approved and at the bank. */
  readonly approved: number
  readonly paid: number
}

export interface ReconciledLine extends Steps {
  readonly household: string
  /** 款项, and thereby its item of the budget. */
  readonly item: string
  /** The number of the agreement or order that grants it; null where none does any more. */
  readonly agreement: string | null
  /** Numbers of the batches it was paid in or waits in. */
  readonly batches: readonly string[]
  /** The last day on which the bank paid; null before. */
  readonly paidOn: string | null
}

interface Flowing {
  owed: Due | null
  approved: number
  paid: number
  paidOn: string | null
  readonly batches: Set<string>
}

/** One for each household and item that is owed, at the bank or paid; in the order of the register. */
export function reconciledLines(campaign: Campaign, plan: Situation['plan']): ReconciledLine[] {
  const atTheBank = linesAtTheBank(campaign)
  return [...campaign.households.values()].flatMap((household) => {
    const lines = new Map<string, Flowing>()
    const of = (item: string): Flowing => {
      const line = lines.get(item) ?? { owed: null, approved: 0, paid: 0, paidOn: null, batches: new Set() }
      lines.set(item, line)
      return line
    }
    for (const owed of owedItems(household, plan)) of(owed.item).owed = owed
    for (const { onDay, body } of household.of(paymentMade)) {
      const line = of(body.item)
      line.paid += fen(body.amountFen)
      line.approved += fen(body.amountFen)
      line.paidOn = onDay
      if (body.paidIn !== null) line.batches.add(body.paidIn)
    }
    for (const { body } of household.of(moneyRefunded)) {
      const line = of(body.item)
      line.paid -= fen(body.amountFen)
      line.approved -= fen(body.amountFen)
    }
    for (const { item, amountFen, batch } of atTheBank.get(household.number) ?? []) {
      const line = of(item)
      line.approved += fen(amountFen)
      line.batches.add(batch)
    }
    return [...lines].map(([item, { owed, batches, ...line }]) => ({
      household: household.number,
      item,
      agreement: owed?.agreement ?? null,
      agreed: fen(owed?.amountFen ?? '0'),
      ...line,
      batches: [...batches],
    }))
  })
}

/** What lines come to, item by item, at each step. */
export function sumsByItem(lines: readonly ReconciledLine[]): ReadonlyMap<string, Steps> {
  const sums = new Map<string, Steps>()
  for (const { item, agreed, approved, paid } of lines) {
    const before = sums.get(item) ?? { agreed: 0, approved: 0, paid: 0 }
    sums.set(item, {
      agreed: before.agreed + agreed,
      approved: before.approved + approved,
      paid: before.paid + paid,
    })
  }
  return sums
}

/** By 户号: lines that were approved and that the bank has not answered. */
function linesAtTheBank({ facts }: Campaign) {
  const waiting = new Map<string, (BatchLine & { readonly batch: string })[]>()
  for (const batch of streamsOf(facts, 'paymentBatch')) {
    if (batchState(batch) !== 'approved') continue
    const number = batch.last(batchDrafted)?.body.number ?? ''
    for (const line of linesWaiting(batch))
      waiting.set(line.household, [...(waiting.get(line.household) ?? []), { ...line, batch: number }])
  }
  return waiting
}
