/**
 * 项目读取 · Stored campaigns: a project's facts as they stand at its head, arranged once and kept until it moves.
 *
 * Figures come from the tallies, lists from the household rows; the arranged facts serve the audit and the pages
 * that tell a story. What was read is kept (`known-events.ts`), so a moved head reads only the events since.
 */
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { batchWithdrawn } from '@oneruler/campaign/correction'
import { ALWAYS, type Day, earlier, later } from '@oneruler/campaign/day'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { Tallies } from '@oneruler/campaign/figures'
import { type Fact, standingOn } from '@oneruler/campaign/standing'
import { frameOf, VIEWS_VERSION } from '@oneruler/campaign/views'
import { HINT_CHANNEL, readHint } from '@oneruler/store/hint'
import { lockHead } from '@oneruler/store/project-head'
import { forEverybody } from '@oneruler/store/project-wall'
import type { Store } from '@oneruler/store/store'
import { transaction } from '@oneruler/store/transaction'
import { readTallies, rebuildViews, viewState } from '@oneruler/store/view-store'
import { type KnownEvents, knownEvents } from './known-events.ts'
import type { Campaigns, LoadedCampaign } from './loaded-campaign.ts'
import { recomputeAgreements } from './ruler/agreements-recomputed.ts'

/** Behind a hint that was lost. */
const POLL_MS = 5_000

export interface StoredCampaigns extends Campaigns {
  /** What figures are summed from, without reading the events; null where there is no such project. */
  tallied(projectId: string): Promise<Pick<LoadedCampaign, 'tallies' | 'frame'> | null>
  close(): Promise<void>
}

export function storedCampaigns(store: Store, known: KnownEvents = knownEvents(store)): StoredCampaigns {
  const kept = new Map<string, LoadedCampaign>()
  const readings = new Map<string, Promise<void>>()
  const heads = watchHeads(store)

  const load = async (projectId: string): Promise<LoadedCampaign | null> => {
    for (;;) {
      const registered = await store.db
        .selectFrom('project')
        .select('head_seq')
        .where('project_id', '=', projectId)
        .executeTakeFirst()
      // Registered by an import that was never written: there is no such project yet.
      if (!registered || registered.head_seq === 0) return null
      const loaded = kept.get(projectId)
      if (loaded && loaded.headSeq >= registered.head_seq) return loaded
      // Whoever asks meanwhile waits for the one reading, then looks at the head again.
      const reading =
        readings.get(projectId) ??
        forEverybody(() => readOn(projectId)).finally(() => readings.delete(projectId))
      readings.set(projectId, reading)
      await reading
    }
  }

  const readOn = async (projectId: string): Promise<void> => {
    let events: readonly RecordedEvent[]
    do events = (await known.of(projectId)).all
    while (!(await viewsAreCurrent(store, projectId, events)))
    const before = kept.get(projectId)
    // The log has no gaps: so many events were known.
    const read = before?.headSeq ?? 0
    const facts = standingOn(before?.campaign.facts ?? [], events.slice(0, read), events.slice(read))
    const campaign = assembleCampaign(facts, before?.campaign)
    const loaded: LoadedCampaign = {
      projectId,
      headSeq: events.at(-1)?.seq ?? 0,
      campaign,
      tallies: new Tallies(await readTallies(store.pool, projectId)),
      frame: frameOf(campaign),
      ...spanOf(facts),
      recomputed: once(() => recomputeAgreements(store, { projectId, campaign })),
    }
    kept.set(projectId, loaded)
  }

  return {
    list: () =>
      store.db
        .selectFrom('project')
        .select('project_id as id')
        .where('head_seq', '>', 0)
        .orderBy('registered_at')
        .orderBy('project_id')
        .execute(),
    load,
    async tallied(projectId) {
      const state = await viewState(store.pool, projectId)
      if (state?.version !== VIEWS_VERSION) return load(projectId)
      return { tallies: new Tallies(await readTallies(store.pool, projectId)), frame: state.frame }
    },
    onHead: heads.listen,
    close: heads.close,
  }
}

/** What was worked out is kept; what failed is tried again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= forEverybody(work).catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}

/**
 * Makes the views anew from all events where another version of the code made them; false where the log has grown
 * beyond these meanwhile. The events come in from outside: transactions that each waited for a second connection of
 * the pool would wait for one another for ever.
 */
async function viewsAreCurrent(
  store: Store,
  projectId: string,
  events: readonly RecordedEvent[],
): Promise<boolean> {
  const state = await viewState(store.pool, projectId)
  if (events.length === 0 || state?.version === VIEWS_VERSION) return true
  return transaction(store.pool, async (tx) => {
    const head = await lockHead(tx, projectId)
    if (head.seq !== events.at(-1)?.seq) return false
    await rebuildViews(tx, store.markOf, projectId, events)
    return true
  })
}

/** The first and last day on which anything happened in the campaign; what the office did with the log is no such day. */
export function spanOf(facts: readonly Fact[]): { firstDay: Day; lastDay: Day } {
  const days = facts
    .filter(({ streamKind, type }) => streamKind !== 'publication' && type !== batchWithdrawn.type)
    .map(({ onDay }) => onDay)
    .filter((onDay) => onDay !== ALWAYS)
  const first = days[0] ?? ALWAYS
  return { firstDay: days.reduce(earlier, first), lastDay: days.reduce(later, first) }
}

/** Tells who listens that a project's log has grown: by LISTEN, and by looking every few seconds. */
function watchHeads(store: Store) {
  const listeners = new Set<(projectId: string, seq: number) => void>()
  const told = new Map<string, number>()
  const tell = (projectId: string, seq: number) => {
    if ((told.get(projectId) ?? 0) >= seq) return
    told.set(projectId, seq)
    for (const listener of listeners) listener(projectId, seq)
  }
  let stop: (() => Promise<void>) | null = null

  const start = async () => {
    const poll = async () => {
      const rows = await store.db.selectFrom('project').select(['project_id', 'head_seq']).execute()
      for (const { project_id, head_seq } of rows) tell(project_id, head_seq)
    }
    const timer = setInterval(() => poll().catch(() => {}), POLL_MS)
    timer.unref()
    // Where it cannot be listened to, looking stands behind it.
    const client = await hear().catch(() => null)
    return async () => {
      clearInterval(timer)
      client?.release(true)
    }
  }

  const hear = async () => {
    const client = await store.pool.connect()
    client.on('error', () => {})
    client.on('notification', ({ payload }) => {
      const { projectId, seq } = readHint(payload ?? '')
      tell(projectId, seq)
    })
    try {
      await client.query(`LISTEN ${HINT_CHANNEL}`)
      return client
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  let starting: Promise<() => Promise<void>> | null = null
  return {
    listen(listener: (projectId: string, seq: number) => void): () => void {
      listeners.add(listener)
      starting ??= start().then((stopper) => {
        stop = stopper
        return stopper
      })
      return () => listeners.delete(listener)
    },
    async close(): Promise<void> {
      await starting
      await stop?.()
    },
  }
}
