/** 启用模板 · Taking a template into use: recorded with its Word file, or the shipped one taken again. */
import { createHash } from 'node:crypto'
import { canonical } from '@oneruler/campaign/canonical'
import type { Day } from '@oneruler/campaign/day'
import type { JsonObject, NewEvent } from '@oneruler/campaign/event'
import { type PaperTemplateTaken, paperTemplateTaken } from '@oneruler/campaign/paper-template'
import type { Store } from '@oneruler/store/store'
import { importIdentity, newId } from '../identity.ts'

export interface Taking {
  /** The id of the paper. */
  readonly paper: string
  /** Checked; null is the shipped one. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null
  readonly reason: string
}

export async function takeTemplate(
  store: Pick<Store, 'events' | 'attachments'>,
  projectId: string,
  { paper, file, reason }: Taking,
  act: { readonly actor: string; readonly now: Date; readonly today: Day },
): Promise<void> {
  const commandId = newId()
  const body: PaperTemplateTaken = {
    paper,
    sha256: file && createHash('sha256').update(file.bytes).digest('hex'),
  }
  const event: NewEvent = {
    eventId: importIdentity(projectId, commandId).event(0),
    streamKind: paperTemplateTaken.stream,
    streamId: commandId,
    type: paperTemplateTaken.type,
    v: paperTemplateTaken.v,
    onDay: act.today,
    body: body as unknown as JsonObject,
    private: { reason },
    keyClass: 'text',
    targetSeq: null,
  }
  const recordedAt = act.now.toISOString()
  const kept = file ? [{ kind: 'paper-template' as const, ...file }] : []
  const written = await store.attachments.write(projectId, kept)
  const appended = await store.events.append(projectId, {
    commandId,
    contentHash: createHash('sha256').update(canonical(event.body)).digest('hex'),
    actor: act.actor,
    onBehalfOf: null,
    via: 'console',
    recordedAt,
    claimedAt: null,
    batchId: null,
    events: [event],
    outcome: { paper },
    within: async (tx) => {
      await store.attachments.record(tx, projectId, written, { batchId: null, recordedAt, today: act.today })
    },
  })
  await store.attachments.discardSpare(projectId, written)
  if (appended.kind !== 'appended') throw new Error(`template of ${paper}: ${appended.kind}`)
}
