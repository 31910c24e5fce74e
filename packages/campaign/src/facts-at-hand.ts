/**
 * 手边的事实 · Facts at hand: the standing facts of one stream, found by their type.
 */
import type { Day } from './day.ts'
import type { EventDefinition } from './event.ts'
import type { Fact } from './standing.ts'

export class FactsAtHand {
  readonly facts: readonly Fact[]
  readonly #byType = new Map<string, Fact[]>()

  constructor(facts: readonly Fact[]) {
    this.facts = facts
    for (const fact of [...facts].sort(byDay)) {
      const list = this.#byType.get(fact.type)
      if (list) list.push(fact)
      else this.#byType.set(fact.type, [fact])
    }
  }

  /** In order of day, then of recording. */
  of<Body extends object, Private extends object>(
    definition: EventDefinition<Body, Private>,
  ): readonly Fact<Body, Private>[] {
    return (this.#byType.get(definition.type) ?? []) as unknown as readonly Fact<Body, Private>[]
  }

  /** The `seq` of the latest of a type, 0 where there is none: which of two came last. */
  lastSeq({ type }: { readonly type: string }): number {
    return this.#byType.get(type)?.at(-1)?.seq ?? 0
  }

  /** The latest of a type; null where there is none. */
  last<Body extends object, Private extends object>(
    definition: EventDefinition<Body, Private>,
  ): Fact<Body, Private> | null {
    return this.of(definition).at(-1) ?? null
  }
}

const byDay = (a: { onDay: Day; seq: number }, b: { onDay: Day; seq: number }): number =>
  a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : a.seq - b.seq
