/** 在册人员 · Roster to pick from: whoever is on it on the day, by 工号, with masked name, post and group. */
import { rosterOf } from '@oneruler/campaign/audit/w1-roster'
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import type { Choice } from '../road-pages.ts'

export function rosterChoices(campaign: Campaign, on: Day): Choice[] {
  const roster = rosterOf(campaign)
  return [...campaign.people]
    .filter(([person]) => {
      const { to = null } = roster.get(person) ?? {}
      return to === null || to >= on
    })
    .map(([value, { body, private: identity }]) => ({
      value,
      label: [value, maskedName(identity?.name ?? ''), body.group ?? '', body.post].filter(Boolean).join(' '),
    }))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
}
