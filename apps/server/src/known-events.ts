/**
 * 已读事件 · Known events: all that was recorded of a project, read once, opened once, and read on from where it ended.
 *
 * The campaigns are arranged from them and every act is decided by them, so that an act costs what was recorded since
 * the last one, and one question for the head.
 */
import { APART, type RecordedEvent } from '@oneruler/campaign/event'
import { forEverybody } from '@oneruler/store/project-wall'
import type { Store } from '@oneruler/store/store'

/** A project up to one head; all in the order of `seq`. What is read on later is not in it. */
export interface Known {
  readonly headSeq: number
  readonly all: readonly RecordedEvent[]
  /** What every decision reads: all that is no household, home, batch or issue. */
  readonly office: readonly RecordedEvent[]
  ofStream(streamId: string): readonly RecordedEvent[]
}

export interface KnownEvents {
  /** Up to a head not older than the call. Throws where the project is not registered. */
  of(projectId: string): Promise<Known>
}

interface Kept {
  readonly all: RecordedEvent[]
  readonly office: RecordedEvent[]
  readonly streams: Map<string, RecordedEvent[]>
}

export function knownEvents(store: Pick<Store, 'events'>): KnownEvents {
  const projects = new Map<string, Kept>()
  const readings = new Map<string, Promise<unknown>>()

  const readOn = async (projectId: string): Promise<Known> => {
    const headSeq = await store.events.head(projectId)
    const kept = projects.get(projectId) ?? { all: [], office: [], streams: new Map() }
    const afterSeq = kept.all.at(-1)?.seq ?? 0
    if (headSeq > afterSeq) {
      // Kept only when all were read: a reading that breaks off leaves what was known.
      const read: RecordedEvent[] = []
      for await (const event of store.events.read(projectId, { afterSeq, upToSeq: headSeq })) read.push(event)
      // The log has no gaps: what was read within a reach must never stand for all.
      if (read.length !== headSeq - afterSeq) throw new Error(`events of project ${projectId} are missing`)
      for (const event of read) keep(kept, event)
      projects.set(projectId, kept)
    }
    return asKnown(kept, headSeq)
  }

  return {
    of(projectId) {
      // One after another, so that no event is read twice.
      const reading = (readings.get(projectId) ?? Promise.resolve())
        .catch(() => {})
        .then(() => forEverybody(() => readOn(projectId)))
      readings.set(projectId, reading)
      return reading
    },
  }
}

function keep({ all, office, streams }: Kept, event: RecordedEvent): void {
  all.push(event)
  if (!APART.includes(event.streamKind)) office.push(event)
  const stream = streams.get(event.streamId)
  if (stream) stream.push(event)
  else streams.set(event.streamId, [event])
}

const asKnown = ({ all, office, streams }: Kept, headSeq: number): Known => ({
  headSeq,
  all: [...all],
  office: [...office],
  ofStream: (streamId) => (streams.get(streamId) ?? []).filter(({ seq }) => seq <= headSeq),
})
