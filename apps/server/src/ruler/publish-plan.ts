/**
 * 公布方案 · Publishing a plan: a checked text becomes a version that never changes, in force from its day.
 *
 *     text ─ whole check ─ what stands ─▶ PlanAdopted + the Markdown and its module, kept      or: why not
 *
 * Agreements that were signed keep their version: a new one applies from a day after the last of them.
 */
import { createHash } from 'node:crypto'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { canonical } from '@oneruler/campaign/canonical'
import type { Day } from '@oneruler/campaign/day'
import type { Channel } from '@oneruler/campaign/event'
import type { PlanAdopted } from '@oneruler/campaign/plan'
import { standingFacts } from '@oneruler/campaign/standing'
import { statuteTerms } from '@oneruler/campaign/statute-terms'
import type { Plan } from '@oneruler/ruler/plan'
import type { NewAttachment } from '@oneruler/store/attachments'
import type { Store } from '@oneruler/store/store'
import { keepViews } from '@oneruler/store/view-store'
import { publishingWords } from '@oneruler/words/plan-publishing'
import { businessDay } from '../business-day.ts'
import { importIdentity, newId } from '../identity.ts'
import { PLAN } from '../ledger-folder.ts'
import { planAdoptedEvent } from '../plan-adopted-event.ts'
import { readPlanHead } from '../plan-head.ts'
import { eventsOf, touchedEvents } from '../recorded-events.ts'
import { planModule } from './plan-module.ts'
import {
  codesToAcknowledge,
  type Refused,
  refusal,
  refusedByCheck,
  refusedByRoad,
  refusedByStanding,
} from './publishing-refusals.ts'
import { wholeCheck } from './whole-check.ts'

export interface Publishing {
  readonly markdown: string
  /** Codes of the findings of the law's check that whoever publishes has seen. */
  readonly acknowledged: readonly string[]
}

export type Published = { readonly published: PlanAdopted } | { readonly refused: readonly Refused[] }

/** Tries before saying that the log moves too fast. */
const TRIES = 3
const words = publishingWords.zh

export async function publishPlan(
  store: Store,
  projectId: string,
  publishing: Publishing,
  act: { readonly actor: string; readonly via: Channel; readonly now: () => Date; readonly today: Day },
): Promise<Published> {
  const bytes = new TextEncoder().encode(publishing.markdown)
  const head = readPlanHead(bytes)
  if ('problem' in head) return { refused: [refusal('head-unread', { detail: head.problem })] }
  const project = statuteTerms(assembleCampaign(standingFacts(await eventsOf(store, projectId))))
  const { check, plan } = await wholeCheck({ markdown: publishing.markdown, project })
  const unchecked = refusedByCheck(check, publishing.acknowledged)
  if (plan === null || unchecked.length > 0) return { refused: unchecked }
  const files = await filesOf(head, bytes, plan)
  const adopted: PlanAdopted = {
    ...head,
    publication: { moduleSha256: files.moduleSha256, acknowledged: codesToAcknowledge(check) },
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await eventsOf(store, projectId)
    const standing = standingFacts(before)
    const refused = [...refusedByRoad(standing, act.today), ...refusedByStanding(head, standing, act.today)]
    if (refused.length > 0) return { refused }
    if (await adopt(store, projectId, adopted, files.kept, before, act)) return { published: adopted }
  }
  return { refused: [refusal('log-moved', undefined)] }
}

async function filesOf({ version, sha256 }: PlanAdopted, bytes: Uint8Array, plan: Plan) {
  const module = await planModule(plan, sha256)
  const kept: NewAttachment[] = [
    { kind: 'plan', name: PLAN, bytes },
    { kind: 'plan-module', name: words.moduleName({ version }), bytes: module },
  ]
  return { kept, moduleSha256: createHash('sha256').update(module).digest('hex') }
}

/** False where something was recorded since `before`: what stood then may stand no longer. */
async function adopt(
  store: Store,
  projectId: string,
  adopted: PlanAdopted,
  files: readonly NewAttachment[],
  before: Awaited<ReturnType<typeof eventsOf>>,
  act: Parameters<typeof publishPlan>[3],
): Promise<boolean> {
  const recordedAt = act.now()
  const commandId = newId()
  const event = planAdoptedEvent(importIdentity(projectId, commandId), 0, adopted)
  const touched = touchedEvents(before, [event])
  const written = await store.attachments.write(projectId, files)
  const result = await store.events.append(projectId, {
    commandId,
    contentHash: createHash('sha256').update(canonical(event.body)).digest('hex'),
    actor: act.actor,
    onBehalfOf: null,
    via: act.via,
    recordedAt: recordedAt.toISOString(),
    claimedAt: null,
    batchId: null,
    events: [event],
    expectedHead: before.at(-1)?.seq ?? 0,
    outcome: { version: adopted.version },
    within: async (tx, recorded) => {
      await keepViews(tx, projectId, touched, recorded)
      const recording = {
        batchId: null,
        recordedAt: recordedAt.toISOString(),
        today: businessDay(recordedAt),
      }
      await store.attachments.record(tx, projectId, written, recording)
    },
  })
  await store.attachments.discardSpare(projectId, written)
  return result.kind === 'appended'
}
