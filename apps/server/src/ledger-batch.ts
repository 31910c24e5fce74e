/**
 * 导入批次 · Ledger batch: the line an import leaves in the list of imports, in the transaction of its events.
 */
import type { RecordedEvent } from '@oneruler/campaign/event'
import type { Transaction } from '@oneruler/store/transaction'
import type { StagedImport } from './ledger-staging.ts'

/** @param attachments ids of the files that were kept with it */
export async function recordBatch(
  tx: Transaction,
  staged: StagedImport,
  recorded: readonly RecordedEvent[],
  act: { readonly actor: string; readonly recordedAt: string; readonly attachments: readonly string[] },
): Promise<void> {
  const { accepted, skipped, corrected, rejected, files } = staged
  const report = {
    accepted,
    skipped,
    corrected,
    rejected: rejected.length,
    files: [files.workbook.name],
    attachments: act.attachments,
  }
  await tx.query(
    `INSERT INTO batch (project_id, batch_id, recorded_at, actor, first_seq, last_seq, report)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      staged.projectId,
      staged.batchId,
      act.recordedAt,
      act.actor,
      recorded[0]?.seq,
      recorded.at(-1)?.seq,
      JSON.stringify(report),
    ],
  )
}
