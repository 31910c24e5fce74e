/** 支付 · Payments: what is due, the batches that pay it, and what the account covers. */
import type { Dossier } from '@oneruler/campaign/campaign'
import { dueItems } from '@oneruler/campaign/due'
import type { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { fen, toYuan } from '@oneruler/campaign/money'
import {
  batchApproved,
  batchDrafted,
  batchState,
  lineKey,
  lineReturned,
  linesOf,
  totalFen,
} from '@oneruler/campaign/payment-batch'
import { flagsOf } from '@oneruler/campaign/payment-flags'
import { maskedName, maskedNumber, withoutNumbers } from '@oneruler/campaign/privacy/masked'
import type { Situation } from '@oneruler/campaign/road/situation'
import type { Fact } from '@oneruler/campaign/standing'
import { streamsOf } from '@oneruler/campaign/streams'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { BatchLineRow, BatchPage, BatchRow, DueLine, PaymentsPage } from '../money-pages.ts'
import { evidenceLines } from './evidence-lines.ts'
import { moneyWay } from './reconciliation.ts'

/** @param plan the plan in force, for what becomes due after signing */
export function paymentsPage(loaded: LoadedCampaign, plan: Situation['plan']): PaymentsPage {
  const { campaign } = loaded
  const batches = streamsOf(campaign.facts, 'paymentBatch')
  const taken = new Set(batches.filter(isOpen).flatMap((batch) => linesOf(batch).map(lineKey)))
  const due = [...campaign.households.values()].flatMap((household) =>
    dueItems(household, plan)
      .filter(({ item }) => !taken.has(lineKey({ household: household.number, item })))
      .map((one) => dueLine(household, one)),
  )
  const rows = batches.map(batchRow).sort((a, b) => (a.number < b.number ? 1 : -1))
  return {
    money: moneyWay(loaded, plan),
    due,
    batches: rows,
    nextNumber: `P${String(batches.length + 1).padStart(3, '0')}`,
  }
}

export const batchNumbered = (facts: readonly Fact[], number: string): FactsAtHand | undefined =>
  streamsOf(facts, 'paymentBatch').find((one) => one.last(batchDrafted)?.body.number === number)

/**
 * null where there is no batch of that number.
 *
 * @param elsewhere households (stream ids) of which an owner stands in another project too
 */
export function batchPage(
  { campaign }: LoadedCampaign,
  number: string,
  elsewhere: ReadonlySet<string>,
): BatchPage | null {
  const batch = batchNumbered(campaign.facts, number)
  if (!batch) return null
  const drafted = batch.last(batchDrafted)
  const others = streamsOf(campaign.facts, 'paymentBatch').filter(
    (one) => one.last(batchDrafted)?.streamId !== drafted?.streamId,
  )
  const flagged = flagsOf(batch, others, campaign.households, elsewhere)
  const payees = drafted?.private?.payees ?? []
  const returns = new Map(batch.of(lineReturned).map((fact) => [lineKey(fact.body), fact]))
  return {
    batch: batchRow(batch),
    evidence: evidenceLines(batch),
    lines: linesOf(batch).map((line, index): BatchLineRow => {
      const payee = payees[index]
      const returned = returns.get(lineKey(line))
      return {
        household: line.household,
        item: line.item,
        agreement: line.agreement,
        amountYuan: toYuan(fen(line.amountFen)),
        payee: payee ? maskedName(payee.name) : null,
        account: payee ? maskedNumber(payee.account).slice(-4) : null,
        flags: flagged
          .filter((one) => one.household === line.household && one.item === line.item)
          .map(({ flag }) => flag),
        returned: returned ? (returned.body.isPaid ? 'paid' : 'failed') : null,
        note: withoutNumbers(returned?.private?.note ?? null),
      }
    }),
  }
}

const isOpen = (batch: FactsAtHand): boolean =>
  ['drafted', 'submitted', 'approved'].includes(batchState(batch))

const dueLine = (
  household: Dossier,
  due: { item: string; agreement: string; amountFen: string },
): DueLine => ({
  household: household.number,
  owner: maskedName(household.registered.private?.owner ?? ''),
  item: due.item,
  agreement: due.agreement,
  amountYuan: toYuan(fen(due.amountFen)),
})

export function batchRow(batch: FactsAtHand): BatchRow {
  const drafted = batch.last(batchDrafted)
  const lines = linesOf(batch)
  const returned = new Map(batch.of(lineReturned).map(({ body }) => [lineKey(body), body.isPaid]))
  return {
    number: drafted?.body.number ?? '',
    state: batchState(batch),
    draftedOn: drafted?.onDay ?? '',
    draftedBy: drafted?.body.by ?? '',
    approvedBy: batch.last(batchApproved)?.body.by ?? null,
    lines: lines.length,
    amountYuan: toYuan(totalFen(lines)),
    paidYuan: toYuan(totalFen(lines.filter((line) => returned.get(lineKey(line)) === true))),
    failed: lines.filter((line) => returned.get(lineKey(line)) === false).length,
  }
}
