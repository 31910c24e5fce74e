/**
 * 核验凭证 · Checking a receipt, step by step, with nothing but its bytes and the log's key: what it says is what the entry fixes,
 * the entry stands in the log, the log's key signed that log.
 */

import { toBase64 } from '@oneruler/log/base64'
import { leafHash } from '@oneruler/log/hash'
import { type NoteKey, parseKey } from '@oneruler/log/note-key'
import type { Policy } from '@oneruler/log/policy'
import { verifyInclusion } from '@oneruler/log/proof'
import { trustCheckpoint } from '@oneruler/log/quorum'
import { checkField, parseRecord, showField } from '@oneruler/log/record'
import { isRefused, type Refused, refused } from '@oneruler/log/refusal'
import type { PublishedQuote } from '@oneruler/ruler/compiled/published-plan'
import { sumOf } from '../amounts.ts'
import { parseReceipt, type Receipt } from './receipt.ts'

export interface CheckedReceipt {
  readonly receipt: Receipt
  readonly origin: string
  readonly index: number
  readonly size: number
  /** Base64. */
  readonly root: string
  /** How many hashes led from the entry to the root. */
  readonly steps: number
}

/** The first thing that does not hold, by the log's own codes; else what is shown. */
export function checkReceipt(bytes: Uint8Array, logKey: string): CheckedReceipt | Refused {
  const receipt = parseReceipt(bytes)
  if (isRefused(receipt)) return receipt
  const key = parseKey(logKey)
  if (isRefused(key)) return key
  const wrong = wrongField(receipt)
  if (wrong !== null) return wrong
  const trusted = trustCheckpoint(receipt.proof.checkpoint, trusting(key))
  if (isRefused(trusted)) return trusted
  const { origin, size, root } = trusted.checkpoint
  const { index, hashes } = receipt.proof
  if (!verifyInclusion(leafHash(receipt.entry), index, size, hashes, root))
    return refused('inclusion-wrong', index)
  return { receipt, origin, index, size, root: toBase64(root), steps: hashes.length }
}

const trusting = (key: NoteKey): Policy => ({
  logs: [{ key, url: null }],
  witnesses: [],
  quorum: { atLeast: 0, of: [] },
})

/** Every field of the entry must be told, so that none is left out that would say something else. */
function wrongField({ entry, kind, fields, secret }: Receipt): Refused | null {
  const record = parseRecord(entry)
  if (isRefused(record)) return record
  for (const name of record.commitments.keys())
    if (!Object.hasOwn(fields, name)) return refused('field-unknown', name)
  for (const [name, value] of Object.entries(fields)) {
    const wrong = checkField(record, showField(kind, name, value, secret))
    if (wrong !== null) return wrong
  }
  return null
}

/** Two receipts of logs that the same key signed, of one size and with two roots: somebody was shown another log. */
export const areSplit = (one: CheckedReceipt, other: CheckedReceipt): boolean =>
  one.origin === other.origin && one.size === other.size && one.root !== other.root

export type Recomputed =
  | { readonly is: 'same'; readonly yuan: string }
  | { readonly is: 'other'; readonly yuan: string; readonly agreed: string }
  /** No agreement, no facts, or another plan than the one at hand. */
  | { readonly is: 'not-here' }

/** The agreement's total, computed anew from the facts of the receipt by the published plan. */
export function recomputed(
  { kind, fields, facts }: Receipt,
  compute: ((facts: unknown) => PublishedQuote) | null,
): Recomputed {
  const agreed = fields.totalFen
  if (kind !== 'agreement' || compute === null || facts === null || !agreed) return { is: 'not-here' }
  const quote = compute(facts)
  if ('problems' in quote || quote.refused.length > 0) return { is: 'not-here' }
  const due = quote.lines.filter(({ role }) => role === '补偿项').map(({ amount }) => amount)
  if (due.some((amount) => amount === null)) return { is: 'not-here' }
  const yuan = sumOf(due.map((amount) => amount ?? '0'))
  const total = yuanOf(agreed)
  return yuan === total ? { is: 'same', yuan } : { is: 'other', yuan, agreed: total }
}

/** 元 of fen, without decimals where it is whole. */
export const yuanOf = (fen: string): string =>
  fen.endsWith('00') ? fen.slice(0, -2) : `${fen.slice(0, -2) || '0'}.${fen.slice(-2).padStart(2, '0')}`
