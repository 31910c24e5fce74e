/** 问题的范围 · Reach of issues: of a household within reach; of none, those one raised or one's group did. */
import type { Campaign } from '@oneruler/campaign/campaign'
import { type Bounds, within } from './reach.ts'

export const issueWithin =
  (bounds: Bounds, campaign: Campaign, staff: string | null) =>
  ({ household, by }: { readonly household: string | null; readonly by: string | null }): boolean => {
    if (bounds === null) return true
    if (household !== null) return within(bounds, campaign.households.get(household))
    if (by === null) return false
    const group = campaign.people.get(by)?.body.group ?? null
    return by === staff || (group !== null && bounds.groups.includes(group))
  }
