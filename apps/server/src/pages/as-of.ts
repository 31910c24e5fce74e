/**
 * 截至 · As of: the campaign as it was on the evening of a day; facts later than the day are unseen.
 */
import { assembleCampaign, type Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import type { LoadedCampaign } from '../loaded-campaign.ts'

interface Arranged {
  readonly day: Day
  readonly campaign: Campaign
}

/** People leaf through days one at a time, and a search looks at today beside the day shown: the last two are kept. */
const arranged = new WeakMap<LoadedCampaign, readonly Arranged[]>()
const KEPT = 2

export function campaignAsOf(loaded: LoadedCampaign, day: Day): Campaign {
  if (day >= loaded.lastDay) return loaded.campaign
  const known = arranged.get(loaded) ?? []
  const one = known.find((earlier) => earlier.day === day) ?? {
    day,
    campaign: assembleCampaign(loaded.campaign.facts.filter((fact) => fact.onDay <= day)),
  }
  arranged.set(loaded, [one, ...known.filter((earlier) => earlier !== one)].slice(0, KEPT))
  return one.campaign
}
