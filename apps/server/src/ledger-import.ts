/**
 * 导入台账 · Importing a ledger: what was staged, written as one batch of the log.
 *
 * Files first, then one transaction: events + views + batch; decided anew where the log moved meanwhile.
 */
import { createHash } from 'node:crypto'
import { canonical } from '@oneruler/campaign/canonical'
import type { Channel, JsonObject } from '@oneruler/campaign/event'
import { registerProject } from '@oneruler/store/project-head'
import type { Store } from '@oneruler/store/store'
import { keepViews } from '@oneruler/store/view-store'
import { importWords } from '@oneruler/words/import'
import { businessDay } from './business-day.ts'
import { keepImportedClaims } from './imported-claims.ts'
import { attachmentsOf, keepPublished } from './ledger-attachments.ts'
import { recordBatch } from './ledger-batch.ts'
import { type Progress, type StagedImport, stageImport } from './ledger-staging.ts'
import { touchedEvents, versionsOf } from './recorded-events.ts'

/** Tries before saying that the log moves too fast. */
const TRIES = 3

export type Committed =
  | { readonly batch: string | null; readonly staged: StagedImport }
  | { readonly refusal: string }

/**
 * Writes a staged import as one batch; `batch` is null where it holds nothing new. Calling it again with the same
 * staged import writes it once. Where the log moved since, it is decided again on what stands now.
 */
export async function commitImport(
  store: Store,
  first: StagedImport,
  act: {
    readonly actor: string
    readonly via: Channel
    readonly now: () => Date
    readonly onProgress?: Progress
  },
): Promise<Committed> {
  const { attachments } = store
  let staged = first
  for (let tries = 0; tries < TRIES; tries++) {
    const now = act.now()
    const recording = { recordedAt: now.toISOString(), today: businessDay(now) }
    if (staged.events.length === 0) {
      await keepPublished(store, staged, recording)
      return { batch: null, staged }
    }
    act.onProgress?.('writing', 0)
    const { recordedAt } = recording
    const { projectId, batchId, events, before } = staged
    await registerProject(store.pool, {
      projectId,
      name: staged.projectName,
      county: staged.county,
      registeredAt: recordedAt,
    })
    const touched = touchedEvents(before, events)
    const written = await attachments.write(projectId, await attachmentsOf(staged))
    const result = await store.events.append(projectId, {
      commandId: batchId,
      contentHash: createHash('sha256')
        .update(canonical(events as unknown as JsonObject[]))
        .digest('hex'),
      actor: act.actor,
      onBehalfOf: null,
      via: act.via,
      recordedAt,
      claimedAt: null,
      batchId,
      events,
      expected: versionsOf(before, touched, events),
      outcome: { batch: batchId },
      within: async (tx, recorded) => {
        await keepViews(tx, store.markOf, projectId, touched, recorded)
        await keepImportedClaims(tx, projectId, touched, recorded)
        const kept = await attachments.record(tx, projectId, written, { ...recording, batchId })
        await recordBatch(tx, staged, recorded, { actor: act.actor, recordedAt, attachments: kept })
      },
    })
    // Not where `append` throws: whether the rows are there is then unknown, and the sweep looks again.
    await attachments.discardSpare(projectId, written)
    act.onProgress?.('writing', 1)
    if (result.kind === 'appended') return { batch: batchId, staged }
    const again = await stageImport(store, staged.files, { projectId })
    if ('refusal' in again) return again
    staged = again.staged
  }
  return { refusal: importWords.zh.logMoved() }
}
