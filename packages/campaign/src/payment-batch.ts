/**
 * 支付批次 · Payment batch: what is due, gathered, approved by another, sent to the bank and matched line by line with
 * what comes back (条例 §12, §27; 专户存储、专款专用).
 *
 *     drafted ──▶ submitted ──▶ approved ──▶ returned, each line paid or failed
 *            └──▶ dropped
 *
 * Amounts are worked out from agreements and orders. An account number stands in `private` alone, under a key of its
 * own.
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { type FenText, fen } from './money.ts'

export interface BatchLine {
  readonly household: string
  /** 补偿款, 差价, or the name of an 另付项 of the plan. */
  readonly item: string
  readonly amountFen: FenText
  /** The agreement it pays. */
  readonly agreement: string
}
export const batchDrafted = defineEvent<
  { readonly number: string; readonly by: string; readonly lines: readonly BatchLine[] },
  { readonly payees: readonly Payee[] }
>('BatchDrafted', 'paymentBatch', 'account')

/** In the order of the lines. */
export interface Payee {
  readonly name: string
  readonly account: string
}
export const batchSubmitted = defineEvent<{ readonly by: string }>('BatchSubmitted', 'paymentBatch')

/** What must be looked at before money leaves, each answered by who approves. */
export const FLAGS = ['收款人不是权利人', '一个账户收多户款', '权利人在多户名下', '权利人在其他项目'] as const
export type Flag = (typeof FLAGS)[number]

export const batchApproved = defineEvent<
  { readonly by: string; readonly acknowledged: readonly Flag[] },
  { readonly reason: string | null }
>('BatchApproved', 'paymentBatch', 'text')
export const batchDropped = defineEvent<{ readonly by: string }, { readonly reason: string }>(
  'BatchDropped',
  'paymentBatch',
  'text',
)

export interface LineReturned {
  readonly household: string
  readonly item: string
  readonly isPaid: boolean
  readonly paidOn: string
}
/** One line as the bank's file has it. */
export const lineReturned = defineEvent<LineReturned, { readonly note: string | null }>(
  'LineReturned',
  'paymentBatch',
  'text',
)

export const BATCH_STATES = ['drafted', 'submitted', 'approved', 'returned', 'dropped'] as const
export type BatchState = (typeof BATCH_STATES)[number]

export const linesOf = (batch: FactsAtHand): readonly BatchLine[] =>
  batch.last(batchDrafted)?.body.lines ?? []

/** Lines the bank has not answered yet. */
export function linesWaiting(batch: FactsAtHand): readonly BatchLine[] {
  const returned = new Set(batch.of(lineReturned).map(({ body }) => lineKey(body)))
  return linesOf(batch).filter((line) => !returned.has(lineKey(line)))
}

export function batchState(batch: FactsAtHand): BatchState {
  if (batch.last(batchDropped)) return 'dropped'
  if (!batch.last(batchSubmitted)) return 'drafted'
  if (!batch.last(batchApproved)) return 'submitted'
  return linesWaiting(batch).length === 0 ? 'returned' : 'approved'
}

export const lineKey = ({ household, item }: Pick<BatchLine, 'household' | 'item'>): string =>
  `${household}/${item}`

export const totalFen = (lines: readonly BatchLine[]): number =>
  lines.reduce((sum, { amountFen }) => sum + fen(amountFen), 0)

/** What waits for the bank or was paid by it: the account must cover it. */
export function committedFen(batch: FactsAtHand): number {
  if (batchState(batch) === 'dropped') return 0
  const failed = new Set(batch.of(lineReturned).flatMap(({ body }) => (body.isPaid ? [] : [lineKey(body)])))
  return totalFen(linesOf(batch).filter((line) => !failed.has(lineKey(line))))
}
