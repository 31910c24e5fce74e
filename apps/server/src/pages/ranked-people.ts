/**
 * 人员名次 · Ranked people: by agreements brought in that stand, where the office ranks people at all; the lower half is not
 * named, since nobody is to be shown last.
 */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { GROUP_POSTS } from '@oneruler/campaign/person'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { RankedPerson } from '../pages.ts'

export function rankedPeople({ tallies }: LoadedCampaign, { people }: Campaign, day: Day): RankedPerson[] {
  const own = tallies.byKey('caseloadSigned', day)
  const beyond = tallies.byKey('beyond', day)
  const all = [...people.values()]
    .filter(({ body }) => GROUP_POSTS.includes(body.post))
    .map(({ body: { person, group } }) => ({
      person,
      group: group ?? '',
      signed: (own.get(person) ?? 0) + (beyond.get(person) ?? 0),
      beyond: beyond.get(person) ?? 0,
    }))
    .sort((a, b) => b.signed - a.signed || a.person.localeCompare(b.person))
  const least = Math.max(1, all[Math.ceil(all.length / 2) - 1]?.signed ?? 1)
  return all
    .filter(({ signed }) => signed >= least)
    .map((one) => ({ ...one, rank: 1 + all.filter(({ signed }) => signed > one.signed).length }))
}
