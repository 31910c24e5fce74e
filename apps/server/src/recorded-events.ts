/**
 * 已记事件 · Recorded events: what a decision reads of a project's log, and the versions on which it then rests.
 */
import { batchWithdrawn } from '@oneruler/campaign/correction'
import { APART, type NewEvent, type RecordedEvent } from '@oneruler/campaign/event'
import type { Store } from '@oneruler/store/store'

/** All that was recorded of a project; nothing where it is not registered yet. */
export async function eventsOf(store: Store, projectId: string): Promise<RecordedEvent[]> {
  const registered = await store.db
    .selectFrom('project')
    .select('project_id')
    .where('project_id', '=', projectId)
    .executeTakeFirst()
  const events: RecordedEvent[] = []
  if (registered) for await (const event of store.events.read(projectId)) events.push(event)
  return events
}

/** The earlier events that the views need to follow a change of these streams (`viewChanges`). */
export function touchedEvents(
  before: readonly RecordedEvent[],
  changed: readonly Pick<NewEvent, 'streamId' | 'streamKind'>[],
): RecordedEvent[] {
  const streams = new Set(changed.map(({ streamId }) => streamId))
  const offices = changed.some(({ streamKind }) => !APART.includes(streamKind))
  return before.filter(
    (event) =>
      streams.has(event.streamId) ||
      event.type === batchWithdrawn.type ||
      (offices && !APART.includes(event.streamKind)),
  )
}

/** The versions of every stream read for a decision or written by it. */
export function versionsOf(
  before: readonly RecordedEvent[],
  touched: readonly RecordedEvent[],
  added: readonly NewEvent[],
): { stream: string; version: number }[] {
  const versions = new Map<string, number>()
  for (const { streamId } of [...touched, ...added]) versions.set(streamId, 0)
  for (const { streamId, streamVersion } of before)
    if (versions.has(streamId)) versions.set(streamId, streamVersion)
  return [...versions].map(([stream, version]) => ({ stream, version }))
}
