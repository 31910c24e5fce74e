/**
 * 拟公布的版本 · Plan proposals: what waits for another's word, with its text, to be held against the version before it; and
 * what came of the others. For the office alone: nobody outside sees a text before it is published.
 */
import type { Day } from '@oneruler/campaign/day'
import { dayOfVersion } from '@oneruler/campaign/plan'
import { openPlanProposal, type PlanProposal, planProposals } from '@oneruler/campaign/plan-proposal'
import { adoptedVersions } from '@oneruler/campaign/plan-versions'
import type { Store } from '@oneruler/store/store'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { PlanProposalsPage, ProposedPlan, WaitingPlan } from '../plan-change-pages.ts'
import { refusedByRoad, refusedByStanding } from '../ruler/publishing-refusals.ts'

export async function planProposalsPage(
  store: Store,
  { projectId, campaign: { facts } }: LoadedCampaign,
  asked: { readonly today: Day; readonly by: string },
): Promise<PlanProposalsPage> {
  return { waiting: await waitingPlan(), settled: planProposals(facts).flatMap(settledLine) }

  async function waitingPlan(): Promise<WaitingPlan | null> {
    const proposal = openPlanProposal(facts)
    const text = proposal && (await store.attachments.bySha256(projectId, proposal.body.sha256))
    if (!proposal || !text) return null
    const last = adoptedVersions(facts).at(-1)
    const standing = refusedByStanding(proposal.body, facts, asked.today)
    const says = (act: 'publish' | 'decline') => refusedByRoad(act, facts, asked)
    return {
      ...proposed(proposal),
      markdown: new TextDecoder().decode(text),
      follows: last ? { version: last.body.version, sha256: last.body.sha256 } : null,
      bars: {
        publish: [...says('publish'), ...standing].map(({ message }) => message),
        decline: says('decline').map(({ message }) => message),
      },
    }
  }
}

function settledLine({ proposal, published, declined }: PlanProposal): PlanProposalsPage['settled'] {
  const settled = published ?? declined
  if (!settled) return []
  const settledBy = declined?.body.by ?? published?.body.publication?.approvedBy ?? ''
  const told = { settledBy, settledAt: settled.recordedAt, because: declined?.private?.reason ?? null }
  return [{ ...proposed(proposal), as: published ? 'published' : 'declined', ...told }]
}

const proposed = ({ body, private: secret, recordedAt }: PlanProposal['proposal']): ProposedPlan => ({
  version: body.version,
  appliesFrom: dayOfVersion(body.version) ?? null,
  sha256: body.sha256,
  acknowledged: body.publication?.acknowledged ?? [],
  proposedBy: body.by,
  proposedAt: recordedAt,
  reason: secret?.reason ?? '',
})
