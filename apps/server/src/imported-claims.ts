/**
 * 台账占用的编号 · Imported claims: the numbers that a ledger gives are its households', so that no act gives them again.
 */
import { CLAIMED_KINDS, claimedBy } from '@oneruler/campaign/claimed'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { standingFacts } from '@oneruler/campaign/standing'
import { keepClaims } from '@oneruler/store/claims'
import type { Transaction } from '@oneruler/store/transaction'

/**
 * In the transaction of an import or of its undoing.
 *
 * @param touched every earlier event of the streams that change, and every `BatchWithdrawn`
 */
export async function keepImportedClaims(
  tx: Transaction,
  projectId: string,
  touched: readonly RecordedEvent[],
  recorded: readonly RecordedEvent[],
): Promise<void> {
  const events = [...touched, ...recorded]
  const streams = [...new Set(events.map(({ streamId }) => streamId))]
  const claims = standingFacts(events).flatMap((fact) =>
    claimedBy(fact).map((claim) => ({ ...claim, streamId: fact.streamId })),
  )
  await keepClaims(tx, projectId, streams, CLAIMED_KINDS, claims)
}
