/**
 * 现行事实 · Standing facts: what holds, of everything recorded up to some `seq`.
 *
 *     events ≤ N  ──▶  − withdrawn batches  ──▶  − voided  ──▶  corrected restated in place  ──▶  facts
 *
 * Everything else folds over facts: figures, lists, the audit. A fact keeps the `seq` of its first recording.
 */
import { type BatchWithdrawn, batchWithdrawn, CORRECTED, type Corrected, VOIDED } from './correction.ts'
import type { Day } from './day.ts'
import type { EventDefinition, JsonObject, RecordedEvent, Source, StreamKind } from './event.ts'
import { upcast } from './evolution.ts'

export interface Fact<Body = JsonObject, Private = JsonObject> {
  readonly seq: number
  readonly type: string
  readonly streamKind: StreamKind
  readonly streamId: string
  readonly onDay: Day
  readonly body: Body
  /** null where the type has none, or where its key was erased. */
  readonly private: Private | null
  readonly source: Source | null
  readonly batchId: string | null
  readonly recordedAt: string
  readonly actor: string
  /** The corrections that restated it, oldest first. */
  readonly correctedBy: readonly number[]
  /** What it said before each of them, and the moment until which it did. */
  readonly was: readonly { readonly body: Body; readonly onDay: Day; readonly until: string }[]
}

/** The facts that stand, in `seq` order. Throws on a type it does not know: a view must not guess. */
export function standingFacts(events: Iterable<RecordedEvent>): Fact[] {
  const all = [...events].sort((a, b) => a.seq - b.seq).map(upcast)
  const withdrawn = withdrawnBatches(all)
  const facts = new Map<number, Fact>()
  for (const event of all) if (event.batchId === null || !withdrawn.has(event.batchId)) stand(facts, event)
  return [...facts.values()]
}

/** The same of more events, from what stood before them; what was not touched is the same object as before. */
export function standingOn(
  before: readonly Fact[],
  earlier: readonly RecordedEvent[],
  added: readonly RecordedEvent[],
): Fact[] {
  // What a withdrawn batch corrected stands again as it was: only all events tell that.
  if (withdrawnBatches(added).size > 0) return standingFacts([...earlier, ...added])
  const facts = new Map(before.map((fact) => [fact.seq, fact]))
  for (const event of added) stand(facts, upcast(event))
  return [...facts.values()]
}

function stand(facts: Map<number, Fact>, event: RecordedEvent): void {
  if (event.type === VOIDED) facts.delete(event.targetSeq as number)
  else if (event.type === CORRECTED) {
    const fact = facts.get(event.targetSeq as number)
    if (fact) facts.set(fact.seq, restated(fact, event))
  } else facts.set(event.seq, toFact(event))
}

/** The batches taken back by a `BatchWithdrawn`. */
export function withdrawnBatches(events: readonly RecordedEvent[]): Set<string> {
  return new Set(
    events
      .filter((event) => event.type === batchWithdrawn.type)
      .map((event) => (event.body as unknown as BatchWithdrawn).batch),
  )
}

function toFact(event: RecordedEvent): Fact {
  return {
    seq: event.seq,
    type: event.type,
    streamKind: event.streamKind,
    streamId: event.streamId,
    onDay: event.onDay,
    body: event.body,
    private: event.private,
    source: (event.body.source as Source | undefined) ?? null,
    batchId: event.batchId,
    recordedAt: event.recordedAt,
    actor: event.actor,
    correctedBy: [],
    was: [],
  }
}

function restated(fact: Fact, event: RecordedEvent): Fact {
  const { to } = event.body as unknown as Corrected
  return {
    ...fact,
    onDay: event.onDay,
    body: to,
    private: event.private,
    source: (event.body.source as Source | undefined) ?? fact.source,
    correctedBy: [...fact.correctedBy, event.seq],
    was: [...fact.was, { body: fact.body, onDay: fact.onDay, until: event.recordedAt }],
  }
}

/** The facts of one type, typed. */
export function factsOf<Body extends object, Private extends object>(
  facts: readonly Fact[],
  definition: EventDefinition<Body, Private>,
): readonly Fact<Body, Private>[] {
  return facts.filter((fact) => fact.type === definition.type) as unknown as readonly Fact<Body, Private>[]
}
