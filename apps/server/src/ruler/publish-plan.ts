/**
 * 公布方案 · Publishing a plan: what one person proposed, another publishes; then it is a version that never changes, in
 * force from its day.
 *
 *     text ─ whole check ─ what stands ─▶ PlanProposed + the Markdown and its module, kept         or: why not
 *     the same text, checked anew       ─▶ PlanAdopted, by another            or ─▶ PlanProposalDeclined, with a reason
 *
 * Agreements that were signed keep their version: a new one applies from a day after the last of them.
 */
import { createHash } from 'node:crypto'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import type { PlanAdopted } from '@oneruler/campaign/plan'
import { openPlanProposal } from '@oneruler/campaign/plan-proposal'
import { type PlanProposed, planProposed } from '@oneruler/campaign/plan-proposed'
import { adoptedVersions } from '@oneruler/campaign/plan-versions'
import { standingFacts } from '@oneruler/campaign/standing'
import { statuteTerms } from '@oneruler/campaign/statute-terms'
import type { Plan } from '@oneruler/ruler/plan'
import type { NewAttachment } from '@oneruler/store/attachments'
import { publishingWords } from '@oneruler/words/plan-publishing'
import { PLAN } from '../ledger-folder.ts'
import { planAdoptedEvent, planEvent } from '../plan-event.ts'
import { readPlanHead } from '../plan-head.ts'
import { eventsOf } from '../recorded-events.ts'
import { type PlanAct, type PlanOutcome, planAct } from './plan-act.ts'
import { planModule } from './plan-module.ts'
import {
  codesToAcknowledge,
  notWaiting,
  refusal,
  refusedByCheck,
  refusedByRoad,
  refusedByStanding,
} from './publishing-refusals.ts'
import { wholeCheck } from './whole-check.ts'

export interface Proposing {
  readonly markdown: string
  /** Codes of the findings of the law's check that whoever proposes has seen. */
  readonly acknowledged: readonly string[]
  readonly reason: string
}

export type Proposed = PlanOutcome<PlanProposed>
export type Published = PlanOutcome<PlanAdopted>

const words = publishingWords.zh

export async function proposePlan(act: PlanAct, proposing: Proposing): Promise<Proposed> {
  const { markdown, acknowledged } = proposing
  const reason = proposing.reason.trim()
  if (reason === '') return { refused: [refusal('reason-missing', undefined)] }
  const bytes = new TextEncoder().encode(markdown)
  const head = readPlanHead(bytes)
  if ('problem' in head) return { refused: [refusal('head-unread', { detail: head.problem })] }
  const { check, plan } = await checkedNow(act, markdown)
  const unchecked = refusedByCheck(check, acknowledged)
  if (plan === null || unchecked.length > 0) return { refused: unchecked }
  const { kept, moduleSha256 } = await filesOf(head, bytes, plan)
  const publication = { moduleSha256, acknowledged: codesToAcknowledge(check) }
  const proposed: PlanProposed = { ...head, publication, by: act.by }
  return planAct(act, (standing) => {
    const refused = [
      ...refusedByRoad('propose', standing, act),
      ...refusedByStanding(head, standing, act.today),
    ]
    if (refused.length > 0) return { refused }
    const event = planEvent(planProposed, { onDay: act.today, body: proposed, secret: { reason } })
    return { event, files: kept, done: proposed }
  })
}

/** What whoever approves has read, by hash: the proposed text, and the version it was held against; null before the first. */
export interface Approving {
  readonly sha256: string
  readonly against: string | null
}

/** The text that was read and no other; its files were kept when it was proposed. */
export async function publishPlan(act: PlanAct, { sha256, against }: Approving): Promise<Published> {
  const text = await act.store.attachments.bySha256(act.projectId, sha256)
  if (text === null) return { refused: [refusal('no-proposal', undefined)] }
  // The project's terms, by which the law is asked, may have changed since.
  const { check } = await checkedNow(act, new TextDecoder().decode(text))
  return planAct(act, (standing) => {
    const proposal = openPlanProposal(standing)?.body
    if (proposal?.sha256 !== sha256) return { refused: [notWaiting(proposal)] }
    const last = adoptedVersions(standing).at(-1)?.body
    if ((last?.sha256 ?? null) !== against)
      return { refused: [refusal('compared-with-another', { version: last?.version ?? null })] }
    const { by: _, ...plan } = proposal
    const refused = [
      ...refusedByRoad('publish', standing, act),
      ...refusedByCheck(check, plan.publication?.acknowledged ?? []),
      ...refusedByStanding(plan, standing, act.today),
    ]
    if (refused.length > 0 || !plan.publication) return { refused }
    const published = { ...plan, publication: { ...plan.publication, approvedBy: act.by } }
    return { event: (identity) => planAdoptedEvent(identity, 0, published), done: published }
  })
}

async function checkedNow({ store, projectId }: PlanAct, markdown: string) {
  const project = statuteTerms(assembleCampaign(standingFacts(await eventsOf(store, projectId))))
  return wholeCheck({ markdown, project })
}

async function filesOf({ version, sha256 }: PlanAdopted, bytes: Uint8Array, plan: Plan) {
  const module = await planModule(plan, sha256)
  const kept: NewAttachment[] = [
    { kind: 'plan', name: PLAN, bytes },
    { kind: 'plan-module', name: words.moduleName({ version }), bytes: module },
  ]
  return { kept, moduleSha256: createHash('sha256').update(module).digest('hex') }
}
