/** 联合小分队 · Squads: who goes to which households together, and households that nobody goes to as a whole squad. */
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import { formSquad } from '@oneruler/campaign/road/commands/caseloads'
import { squadGaps, squadsOf } from '@oneruler/campaign/squad'
import type { SquadsPart } from '../work-pages.ts'
import { type Asking, formOf } from './work-offers.ts'

/** @param households those within the reach of whoever asks */
export function squadsPart(campaign: Campaign, households: readonly Dossier[], asking: Asking): SquadsPart {
  const form = formOf(campaign, formSquad, asking)
  const groups = new Map(households.map(({ number, registered }) => [number, registered.body.group]))
  const member = (person: string) => ({
    person,
    name: campaign.people.get(person)?.private?.name ?? '',
  })
  return {
    squads: squadsOf(households, asking.today).map(({ ofGroup, ofPartner, valuer, households }) => ({
      people: [ofGroup, ofPartner, valuer].map(member),
      households,
    })),
    gaps: squadGaps(campaign, households, asking.today)
      // That somebody keeps out of a household is told to those who can form another squad.
      .filter(({ why }) => why !== 'recused' || form !== null)
      .map((gap) => ({ ...gap, group: groups.get(gap.household) ?? null })),
    form,
  }
}
