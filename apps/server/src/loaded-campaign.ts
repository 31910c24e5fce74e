/**
 * 已载入的项目 · Loaded campaign: a project as it stands at one head, and the port through which it is asked for.
 */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import type { Frame, Tallies } from '@oneruler/campaign/figures'
import type { Recomputation } from '@oneruler/campaign/recomputation'

export interface LoadedCampaign {
  readonly projectId: string
  readonly headSeq: number
  readonly campaign: Campaign
  readonly tallies: Tallies
  readonly frame: Frame
  /** The first and last day on which anything happened. */
  readonly firstDay: Day
  readonly lastDay: Day
  /** Every agreement held against its plan: for the audit. Worked out when first asked for, once. */
  recomputed(): Promise<Recomputation>
}

/** Contract: `load` answers as of a head not older than the last `onHead` that was heard. */
export interface Campaigns {
  list(): Promise<readonly { readonly id: string }[]>
  load(projectId: string): Promise<LoadedCampaign | null>
  /** Hears that a project's log has grown; hints may be lost or come late. Returns how to stop hearing. */
  onHead(listener: (projectId: string, seq: number) => void): () => void
}
