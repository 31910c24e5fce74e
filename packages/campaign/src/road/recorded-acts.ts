/**
 * 行为入库 · Acts recorded: what an accepted command states, as events of the streams they belong to.
 */

import type { Day } from '../day.ts'
import type { JsonObject, NewEvent, StreamKind } from '../event.ts'
import type { Accepted, Command } from './command.ts'

/** Ids come in from outside. */
export interface ActIdentity {
  /** The stream acted upon. */
  readonly streamId: string
  stream(kind: StreamKind, key: string): string
  /** The id of the command's n-th event. */
  event(n: number): string
}

export function eventsOf(
  command: Pick<Command, 'of'>,
  { on, stated }: Accepted & { readonly on: Day },
  identity: ActIdentity,
): NewEvent[] {
  return stated.map(({ event, body, private: secret, of, target }, n) => ({
    eventId: identity.event(n),
    streamKind: of?.kind ?? command.of,
    streamId: of ? identity.stream(of.kind, of.key) : identity.streamId,
    type: event.type,
    v: event.v,
    onDay: target?.onDay ?? on,
    body: body as JsonObject,
    private: secret,
    keyClass: event.keyClass,
    targetSeq: target?.seq ?? null,
  }))
}
