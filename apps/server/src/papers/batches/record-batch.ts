/** 印制入库 · Recording a batch: what was printed, of whom and with which hash, before anybody may fetch it. */
import { createHash } from 'node:crypto'
import { canonical } from '@oneruler/campaign/canonical'
import type { Day } from '@oneruler/campaign/day'
import type { JsonObject, NewEvent } from '@oneruler/campaign/event'
import { type PapersPrinted, papersPrinted } from '@oneruler/campaign/papers-printed'
import type { Store } from '@oneruler/store/store'
import { importIdentity } from '../../identity.ts'

/** Repeated with the same batch it is recorded once. */
export async function recordBatch(
  store: Pick<Store, 'events'>,
  projectId: string,
  batch: string,
  printed: PapersPrinted,
  act: { readonly actor: string; readonly now: Date; readonly today: Day },
): Promise<void> {
  const body = { ...printed } as unknown as JsonObject
  const event: NewEvent = {
    eventId: importIdentity(projectId, batch).event(0),
    streamKind: papersPrinted.stream,
    streamId: batch,
    type: papersPrinted.type,
    v: papersPrinted.v,
    onDay: act.today,
    body,
    private: null,
    keyClass: null,
    targetSeq: null,
  }
  const appended = await store.events.append(projectId, {
    commandId: batch,
    contentHash: createHash('sha256').update(canonical(body)).digest('hex'),
    actor: act.actor,
    onBehalfOf: null,
    via: 'console',
    recordedAt: act.now.toISOString(),
    claimedAt: null,
    batchId: null,
    events: [event],
    outcome: { batch },
  })
  if (appended.kind !== 'appended') throw new Error(`batch ${batch}: ${appended.kind}`)
}
