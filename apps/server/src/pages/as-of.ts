/**
 * 截至 · As of: the campaign as it was on the evening of a day; facts later than the day are unseen.
 */
import { assembleCampaign, type Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import type { LoadedCampaign } from '../loaded-campaign.ts'

/** People leaf through days one at a time, so the last one arranged is worth keeping. */
const arranged = new WeakMap<LoadedCampaign, { readonly day: Day; readonly campaign: Campaign }>()

export function campaignAsOf(loaded: LoadedCampaign, day: Day): Campaign {
  if (day >= loaded.lastDay) return loaded.campaign
  const known = arranged.get(loaded)
  if (known?.day === day) return known.campaign
  const campaign = assembleCampaign(loaded.campaign.facts.filter((fact) => fact.onDay <= day))
  arranged.set(loaded, { day, campaign })
  return campaign
}
