/**
 * 方案的行为 · An act on the plan: decided by what stands, appended where nothing was recorded meanwhile, else decided anew.
 */
import { createHash } from 'node:crypto'
import { canonical } from '@oneruler/campaign/canonical'
import type { Day } from '@oneruler/campaign/day'
import type { Channel, Json, NewEvent } from '@oneruler/campaign/event'
import type { ImportIdentity } from '@oneruler/campaign/ledger-events'
import { type Fact, standingFacts } from '@oneruler/campaign/standing'
import type { NewAttachment } from '@oneruler/store/attachments'
import type { Store } from '@oneruler/store/store'
import { keepViews } from '@oneruler/store/view-store'
import { businessDay } from '../business-day.ts'
import { importIdentity, newId } from '../identity.ts'
import { eventsOf, touchedEvents } from '../recorded-events.ts'
import { type Refused, refusal } from './publishing-refusals.ts'

export interface PlanAct {
  readonly store: Store
  readonly projectId: string
  /** The account. */
  readonly actor: string
  /** 工号; empty for an account that is nobody on the roster. */
  readonly by: string
  readonly via: Channel
  readonly now: () => Date
  readonly today: Day
}

export interface PlanDecided<Done> {
  readonly event: (identity: ImportIdentity) => NewEvent
  readonly files?: readonly NewAttachment[]
  readonly done: Done
}

export type PlanOutcome<Done> = Done | { readonly refused: readonly Refused[] }

/** Tries before saying that the log moves too fast. */
const TRIES = 3

/** @param decide by all that stands of the project */
export async function planAct<Done extends object>(
  act: PlanAct,
  decide: (standing: readonly Fact[]) => PlanDecided<Done> | { readonly refused: readonly Refused[] },
): Promise<PlanOutcome<Done>> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await eventsOf(act.store, act.projectId)
    const decided = decide(standingFacts(before))
    if ('refused' in decided) return decided
    if (await appended(act, decided, before)) return decided.done
  }
  return { refused: [refusal('log-moved', undefined)] }
}

/** False where something was recorded since `before`: what stood then may stand no longer. */
async function appended(
  { store, projectId, actor, via, now }: PlanAct,
  { event: eventOf, files = [] }: PlanDecided<object>,
  before: Awaited<ReturnType<typeof eventsOf>>,
): Promise<boolean> {
  const recordedAt = now()
  const commandId = newId()
  const event = eventOf(importIdentity(projectId, commandId))
  const touched = touchedEvents(before, [event])
  const written = await store.attachments.write(projectId, files)
  const result = await store.events.append(projectId, {
    commandId,
    contentHash: createHash('sha256').update(canonical(event.body)).digest('hex'),
    actor,
    onBehalfOf: null,
    via,
    recordedAt: recordedAt.toISOString(),
    claimedAt: null,
    batchId: null,
    events: [event],
    expectedHead: before.at(-1)?.seq ?? 0,
    outcome: { version: event.body.version as Json },
    within: async (tx, recorded) => {
      await keepViews(tx, store.markOf, projectId, touched, recorded)
      await store.attachments.record(tx, projectId, written, {
        batchId: null,
        recordedAt: recordedAt.toISOString(),
        today: businessDay(recordedAt),
      })
    },
  })
  await store.attachments.discardSpare(projectId, written)
  return result.kind === 'appended'
}
