/**
 * 撤回导入 · Undoing an import: one `BatchWithdrawn`, refused where something later rests on the batch.
 *
 * A later event rests on it when it corrects one of its events, or stands on a stream that it began (a household's
 * visit on the household's registration); a bulletin does when it knew the batch.
 */
import { createHash } from 'node:crypto'
import { batchWithdrawn } from '@oneruler/campaign/correction'
import { parseDay } from '@oneruler/campaign/day'
import type { Channel, NewEvent, RecordedEvent, Source } from '@oneruler/campaign/event'
import { withdrawnBatches } from '@oneruler/campaign/standing'
import type { Store } from '@oneruler/store/store'
import { keepViews } from '@oneruler/store/view-store'
import { rejectionWords } from '@oneruler/words/rejections'
import { businessDay } from './business-day.ts'
import { importIdentity, newId } from './identity.ts'
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
  const before = await eventsOf(store, projectId)
  const refusedBecause = await whatRestsOn(store, projectId, batchId, before)
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
      await keepViews(tx, projectId, touched, recorded)
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

/** Why a batch cannot be withdrawn, in words; empty where nothing rests on it. */
export async function whatRestsOn(
  store: Store,
  projectId: string,
  batchId: string,
  before: readonly RecordedEvent[],
): Promise<string[]> {
  const own = before.filter((event) => event.batchId === batchId)
  const last = own.at(-1)
  if (!last) return [text['unknown-batch']({ batch: batchId })]
  const withdrawal = before.find(
    (event) => event.type === batchWithdrawn.type && event.body.batch === batchId,
  )
  if (withdrawal) return [text['withdrawn-already']({ batch: batchId, day: withdrawal.onDay })]
  const bulletins = await store.db
    .selectFrom('bulletin')
    .select(['number', 'day'])
    .where('project_id', '=', projectId)
    .where('known_to', '>=', own[0]?.seq ?? 0)
    .orderBy('number')
    .execute()
  return [
    ...bulletins.map(({ number, day }) => text['rests-bulletin']({ number, day: parseDay(day) ?? day })),
    ...laterEvents(before, own, last.seq).map(restsText),
  ]
}

function laterEvents(
  before: readonly RecordedEvent[],
  own: readonly RecordedEvent[],
  lastSeq: number,
): RecordedEvent[] {
  const seqs = new Set(own.map(({ seq }) => seq))
  const begun = new Set(
    own
      .filter(({ streamVersion, streamKind }) => streamVersion === 1 && streamKind !== 'project')
      .map(({ streamId }) => streamId),
  )
  const withdrawn = withdrawnBatches(before)
  return before.filter(
    (event) =>
      event.seq > lastSeq &&
      !(event.batchId !== null && withdrawn.has(event.batchId)) &&
      ((event.targetSeq !== null && seqs.has(event.targetSeq)) || begun.has(event.streamId)),
  )
}

function restsText(event: RecordedEvent): string {
  const source = event.body.source as unknown as Source | undefined
  return event.batchId && source
    ? text['rests-import']({ sheet: source.sheet, row: source.row, batch: event.batchId })
    : text['rests-record']({ what: event.type, day: event.onDay })
}
