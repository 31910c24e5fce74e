/** 一户的办理 · A household's road: beside what may be done, the clocks that run and who must sign. */
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { articleOn } from '@oneruler/campaign/law/article'
import { placeOf } from '@oneruler/campaign/law/place'
import { ownersByHouse } from '@oneruler/campaign/owner'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import { clocksOf } from '@oneruler/campaign/road/clocks'
import type { HouseholdRoadPage, OwnerLine, RoadPage } from '../road-pages.ts'

export function withHousehold(
  page: RoadPage,
  campaign: Campaign,
  number: string,
  today: Day,
): HouseholdRoadPage {
  const household = campaign.households.get(number)
  if (!household) return { ...page, clocks: [], owners: [] }
  const place = placeOf(campaign.terms.jurisdiction)
  return {
    ...page,
    clocks: clocksOf(household, { place, terms: campaign.terms, today }).map((clock) => ({
      ...clock,
      article: articleOn(clock.article, place, clock.since),
    })),
    owners: ownerLines(household),
  }
}

export function ownerLines(household: Dossier): OwnerLine[] {
  const names = new Map<string, string>()
  for (const { body, private: identities } of ownersByHouse(household).values())
    for (const { owner } of body.owners)
      names.set(owner, identities?.owners.find((one) => one.owner === owner)?.name ?? names.get(owner) ?? '')
  return [...names].map(([owner, name]) => ({ owner, name: maskedName(name) }))
}
