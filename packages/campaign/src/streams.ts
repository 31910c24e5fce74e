/** 分流 · Streams: the facts of one kind of thing, each thing's apart. */
import type { StreamKind } from './event.ts'
import { FactsAtHand } from './facts-at-hand.ts'
import type { Fact } from './standing.ts'

/** In the order in which the things were first recorded. */
export function streamsOf(facts: readonly Fact[], kind: StreamKind): FactsAtHand[] {
  const streams = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.streamKind !== kind) continue
    const stream = streams.get(fact.streamId)
    if (stream) stream.push(fact)
    else streams.set(fact.streamId, [fact])
  }
  return [...streams.values()].map((stream) => new FactsAtHand(stream))
}
