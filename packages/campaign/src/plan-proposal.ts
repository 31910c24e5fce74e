/**
 * 拟公布的版本 · Plan proposals: what was proposed, and what came of it.
 *
 * Apart from its events, which facts are made of.
 */
import { type PlanAdopted, planAdopted } from './plan.ts'
import { type PlanProposed, planProposalDeclined, planProposed, type Reasoned } from './plan-proposed.ts'
import { type Fact, factsOf } from './standing.ts'

type Proposal = Fact<PlanProposed, Reasoned>
type Declined = Fact<{ readonly sha256: string; readonly by: string }, Reasoned>

export interface PlanProposal {
  readonly proposal: Proposal
  /** At most one of the two; neither while it waits for another's word. */
  readonly published: Fact<PlanAdopted> | null
  readonly declined: Declined | null
}

/** Every proposal with what came of it, the latest first. */
export function planProposals(facts: readonly Fact[]): PlanProposal[] {
  const adopted = factsOf(facts, planAdopted)
  const declined = factsOf(facts, planProposalDeclined)
  return factsOf(facts, planProposed)
    .map((proposal): PlanProposal => {
      const isOfIt = ({ seq, body }: Fact<{ readonly sha256: string }, object>) =>
        seq > proposal.seq && body.sha256 === proposal.body.sha256
      const published = adopted.find(isOfIt) ?? null
      const refused = declined.find(isOfIt) ?? null
      // The same text may be proposed anew: what comes first settles this one.
      const isRefused = refused !== null && !(published !== null && published.seq < refused.seq)
      return { proposal, published: isRefused ? null : published, declined: isRefused ? refused : null }
    })
    .reverse()
}

/** Whether versions are published here, by two: from the first that is proposed. */
export const isPublishedHere = (facts: readonly Fact[]): boolean => factsOf(facts, planProposed).length > 0

/** The proposal that waits; null where none does. */
export const openPlanProposal = (facts: readonly Fact[]): Proposal | null =>
  planProposals(facts).find(({ published, declined }) => !published && !declined)?.proposal ?? null
