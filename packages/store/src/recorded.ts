/**
 * An event with its place in the log, from its stored columns.
 */
import type { NewEvent, RecordedEvent } from '@oneruler/campaign/event'
import type { EventRow } from './chain.ts'
import { toMilliseconds } from './event-columns.ts'

export function recorded(event: NewEvent, row: EventRow): RecordedEvent {
  return {
    ...event,
    seq: row.seq,
    streamVersion: row.stream_version,
    recordedAt: toMilliseconds(row.recorded_at),
    claimedAt: row.claimed_at === null ? null : toMilliseconds(row.claimed_at),
    actor: row.actor,
    onBehalfOf: row.on_behalf_of,
    via: row.via,
    commandId: row.command_id,
    n: row.n,
    batchId: row.batch_id,
  }
}
