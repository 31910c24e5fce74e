/** 退回公布申请 · Declining a proposed plan: by another, or by whoever proposed it; text and reason stay on record. */
import { openPlanProposal } from '@oneruler/campaign/plan-proposal'
import { planProposalDeclined } from '@oneruler/campaign/plan-proposed'
import { planEvent } from '../plan-event.ts'
import { type PlanAct, type PlanOutcome, planAct } from './plan-act.ts'
import { notWaiting, refusal, refusedByRoad } from './publishing-refusals.ts'

export async function declinePlan(
  act: PlanAct,
  asked: { readonly sha256: string; readonly reason: string },
): Promise<PlanOutcome<{ readonly version: string }>> {
  const { sha256 } = asked
  const reason = asked.reason.trim()
  if (reason === '') return { refused: [refusal('reason-missing', undefined)] }
  return planAct(act, (standing) => {
    const proposal = openPlanProposal(standing)?.body
    if (proposal?.sha256 !== sha256) return { refused: [notWaiting(proposal)] }
    const refused = refusedByRoad('decline', standing, act)
    if (refused.length > 0) return { refused }
    const { version } = proposal
    const body = { version, sha256, by: act.by }
    const event = planEvent(planProposalDeclined, { onDay: act.today, body, secret: { reason } })
    return { event, done: { version } }
  })
}
