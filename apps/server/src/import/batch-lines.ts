/**
 * 导入记录 · Batch lines: what each import brought, whether it still stands, and why it could not be undone.
 */
import type { Store } from '@oneruler/store/store'
import type { BatchLine } from '../import-pages.ts'
import type { ImportCounts } from '../ledger-staging.ts'
import { whatRestsOn } from '../ledger-undo.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { accountNames } from '../sign-in/grant-lines.ts'

type Report = ImportCounts & { readonly files: readonly string[]; readonly rejected: number }

/** A hundred rows that rest on a batch say no more than the first few. */
const MOST_REASONS = 5

export async function batchLines(
  store: Store,
  { projectId, campaign }: LoadedCampaign,
): Promise<BatchLine[]> {
  const batches = await store.db
    .selectFrom('batch')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('first_seq', 'desc')
    .execute()
  const names = await accountNames(store)
  return Promise.all(
    batches.map(async (batch) => {
      const report = batch.report as unknown as Report
      const withdrawal = campaign.facts.find(({ seq }) => seq === batch.withdrawn_seq)
      const refusedBecause = withdrawal
        ? []
        : await whatRestsOn(store, projectId, batch.batch_id, MOST_REASONS)
      return {
        batch: batch.batch_id,
        recordedAt: new Date(batch.recorded_at).toISOString(),
        actor: names.get(batch.actor) ?? batch.actor,
        files: report.files,
        accepted: sum(report.accepted),
        corrected: sum(report.corrected),
        rejected: report.rejected,
        withdrawnAt: withdrawal?.recordedAt ?? null,
        refusedBecause,
      }
    }),
  )
}

/** How many events a batch wrote: they stand one after another. */
export async function recordsOf(store: Store, projectId: string, batchId: string): Promise<number> {
  const { first_seq, last_seq } = await store.db
    .selectFrom('batch')
    .select(['first_seq', 'last_seq'])
    .where('project_id', '=', projectId)
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow()
  return last_seq - first_seq + 1
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)
