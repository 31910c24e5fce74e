/**
 * 撤回导入 · Undoing an import: one `BatchWithdrawn`, refused where something later rests on the batch
 * (`batch-standing.ts` of the store says what does).
 */
import { createHash } from 'node:crypto'
import { batchWithdrawn } from '@oneruler/campaign/correction'
import type { Channel, NewEvent } from '@oneruler/campaign/event'
import { batchStanding, type LaterEvent } from '@oneruler/store/batch-standing'
import type { Store } from '@oneruler/store/store'
import { keepViews } from '@oneruler/store/view-store'
import { rejectionWords } from '@oneruler/words/rejections'
import { businessDay } from './business-day.ts'
import { importIdentity, newId } from './identity.ts'
import { keepImportedClaims } from './imported-claims.ts'
import { eventsOf, touchedEvents, versionsOf } from './recorded-events.ts'

export interface Undone {
  readonly withdrawn: boolean
  /** Why not, in words; empty where it was withdrawn. */
  readonly refusedBecause: readonly string[]
}

const text = rejectionWords.zh

export async function undoImport(
  store: Store,
  projectId: string,
  batchId: string,
  act: { readonly actor: string; readonly via: Channel; readonly now: () => Date },
): Promise<Undone> {
  // Read before it is asked what rests on the batch: what is recorded in between is seen by one of the two.
  const before = await eventsOf(store, projectId)
  const refusedBecause = await whatRestsOn(store, projectId, batchId)
  if (refusedBecause.length > 0) return { withdrawn: false, refusedBecause }
  const recordedAt = act.now()
  const commandId = newId()
  const withdrawal: NewEvent = {
    eventId: importIdentity(projectId, commandId).event(0),
    streamKind: batchWithdrawn.stream,
    streamId: projectId,
    type: batchWithdrawn.type,
    v: batchWithdrawn.v,
    onDay: businessDay(recordedAt),
    body: { batch: batchId },
    private: null,
    keyClass: null,
    targetSeq: null,
  }
  const touched = touchedEvents(before, [...before.filter((event) => event.batchId === batchId), withdrawal])
  const result = await store.events.append(projectId, {
    commandId,
    contentHash: createHash('sha256').update(`withdraw ${batchId}`).digest('hex'),
    actor: act.actor,
    onBehalfOf: null,
    via: act.via,
    recordedAt: recordedAt.toISOString(),
    claimedAt: null,
    batchId: null,
    events: [withdrawal],
    expected: versionsOf(before, touched, [withdrawal]),
    outcome: { withdrawn: batchId },
    within: async (tx, recorded) => {
      await keepViews(tx, store.markOf, projectId, touched, recorded)
      await keepImportedClaims(tx, projectId, touched, recorded)
      await tx.query('UPDATE batch SET withdrawn_seq = $3 WHERE project_id = $1 AND batch_id = $2', [
        projectId,
        batchId,
        recorded[0]?.seq,
      ])
    },
  })
  // Somebody wrote in between: what rests on the batch is asked again.
  if (result.kind === 'stream-moved') return undoImport(store, projectId, batchId, act)
  return { withdrawn: result.kind === 'appended', refusedBecause: [] }
}

/**
 * Why a batch cannot be withdrawn, in words; empty where nothing rests on it.
 *
 * @param most no more reasons than this; all where left out
 */
export async function whatRestsOn(
  { pool }: Store,
  projectId: string,
  batch: string,
  most?: number,
): Promise<string[]> {
  const standing = await batchStanding(pool, projectId, batch, most)
  if (!standing) return [text['unknown-batch']({ batch })]
  const { withdrawnOn, bulletins, later } = standing
  if (withdrawnOn !== null) return [text['withdrawn-already']({ batch, day: withdrawnOn })]
  return [...bulletins.map(text['rests-bulletin']), ...later.map(restsText)].slice(0, most)
}

function restsText({ type, onDay: day, batchId: batch, source }: LaterEvent): string {
  if (batch === null) return text['rests-record']({ what: type, day })
  return source
    ? text['rests-import']({ sheet: source.sheet, row: source.row, batch })
    : text['rests-plan']({ batch })
}
