/**
 * 办公室的事实 · Office facts: what every decision of a project reads, kept and read on from where it ended.
 *
 * A household's own events are read for each decision from its stream, so that an act costs its household, not the
 * project.
 */
import { APART, type RecordedEvent } from '@oneruler/campaign/event'
import type { Store } from '@oneruler/store/store'

export interface OfficeEvents {
  /** In the order of `seq`. */
  of(projectId: string): Promise<readonly RecordedEvent[]>
}

export function officeEvents(store: Store): OfficeEvents {
  const known = new Map<string, { readonly events: RecordedEvent[]; upTo: number }>()
  const readings = new Map<string, Promise<unknown>>()

  const readOn = async (projectId: string): Promise<void> => {
    const office = known.get(projectId) ?? { events: [], upTo: 0 }
    const head = await store.events.head(projectId)
    const reading = { except: APART, afterSeq: office.upTo, upToSeq: head }
    if (head > office.upTo)
      for await (const event of store.events.read(projectId, reading)) office.events.push(event)
    office.upTo = head
    known.set(projectId, office)
  }

  return {
    async of(projectId) {
      // One after another, so that no event is read twice.
      const reading = (readings.get(projectId) ?? Promise.resolve())
        .catch(() => {})
        .then(() => readOn(projectId))
      readings.set(projectId, reading)
      await reading
      return [...(known.get(projectId)?.events ?? [])]
    },
  }
}
