/** 各户的凭证 · Receipts of a household: of everything about it that stands in the sealed log and whose secret is kept. */
import type { Dossier } from '@oneruler/campaign/campaign'
import { agreementsOf, factsAsked, factsFrozen, factsSigned } from '@oneruler/campaign/plan-facts'
import { publishedRecord } from '@oneruler/campaign/publication'
import type { Fact } from '@oneruler/campaign/standing'
import { isRefused } from '@oneruler/log/refusal'
import type { TileTree } from '@oneruler/log/tile-tree'
import { fromUtf8 } from '@oneruler/log/utf8'
import type { OwnReceipt } from '@oneruler/portal/own/own-household'
import { formatReceipt } from '@oneruler/portal/receipt/receipt'
import type { Plan } from '@oneruler/ruler/plan'
import type { ShownEntry } from '@oneruler/store/public-log'

/** The sealed log as receipts are made from it. */
export interface SealedLog {
  readonly tree: TileTree
  /** The signed note, as published. */
  readonly checkpoint: Uint8Array
  /** By the `seq` of the event. */
  readonly entries: ReadonlyMap<number, ShownEntry>
}

/** Oldest first. @param facts of the household, and what it raised elsewhere */
export async function ownReceipts(
  { tree, checkpoint, entries }: SealedLog,
  household: Dossier,
  facts: readonly Fact[],
  plan: Plan | null,
): Promise<OwnReceipt[]> {
  const receipts: OwnReceipt[] = []
  for (const fact of facts.toSorted((a, b) => a.seq - b.seq)) {
    const shown = entries.get(fact.seq)
    const record = shown && recordOf(fact)
    if (!shown || !record || shown.index >= tree.size) continue
    const hashes = await tree.inclusion(shown.index)
    if (isRefused(hashes)) continue
    const file = formatReceipt({
      proof: { index: shown.index, hashes, checkpoint },
      entry: shown.entry,
      secret: shown.secret,
      kind: record.kind,
      fields: record.fields,
      facts: record.kind === 'agreement' ? factsComputed(household, fact.seq, plan) : null,
    })
    const { agreement, order, number } = record.fields
    receipts.push({
      kind: record.kind,
      number: agreement ?? order ?? number ?? '',
      day: fact.onDay,
      file: fromUtf8(file) ?? '',
    })
  }
  return receipts
}

/** What the event said when it was recorded; a fact that was corrected since says something else now. */
function recordOf(fact: Fact) {
  if (fact.correctedBy.length > 0) return null
  const { type, onDay, streamId, body, source } = fact
  // The row of the ledger was part of what was committed.
  const written = source === null ? body : { ...body, source: { ...source } }
  return publishedRecord({ type, onDay, streamId, body: written }, null)
}

function factsComputed(household: Dossier, seq: number, plan: Plan | null) {
  const agreement = agreementsOf(household).find((one) => one.seq === seq)
  if (!agreement || plan === null) return null
  return factsAsked(plan, factsFrozen(household, agreement) ?? factsSigned(household, agreement))
}
