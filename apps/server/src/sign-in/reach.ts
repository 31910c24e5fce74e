/**
 * 范围 · Reach: which households of a project an account sees on a day. A group's people see their group's, and those
 * of a group they reinforce while they do; a partner's staff the partner's; others the households they were given.
 */

import { peopleOf } from '@oneruler/campaign/assignment'
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { personLeft } from '@oneruler/campaign/person'
import { factsOf } from '@oneruler/campaign/standing'
import type { HouseholdBounds } from '@oneruler/store/household-list'
import type { Grant } from './grants.ts'
import { UNBOUNDED } from './permissions.ts'

/** Null where every household is seen. */
export type Bounds = HouseholdBounds | null

/** @param held in force in this project */
export function boundsOf(held: readonly Grant[], campaign: Campaign, today: Day): Bounds {
  if (held.some(({ role }) => UNBOUNDED.includes(role))) return null
  const groups = new Set<string>()
  const partners = new Set<string>()
  const households = new Set<string>()
  for (const { role, staff, reach } of held) {
    if (role === 'group-leader' || role === 'group-member')
      for (const group of groupsOf(campaign, staff, reach.groups ?? [], today)) groups.add(group)
    if (role === 'partner-staff') for (const partner of reach.partners ?? []) partners.add(partner)
    if (role === 'valuer' || role === 'surveyor')
      for (const household of reach.households ?? []) households.add(household)
  }
  return { groups: [...groups], partners: [...partners], households: [...households] }
}

/** Whether a household lies within bounds; also one that is none. */
export function within(bounds: Bounds, household: Dossier | undefined): boolean {
  if (bounds === null) return true
  if (household === undefined) return false
  return bounds.households.includes(household.number) || belongsTo(bounds, household.registered.body)
}

/** Whether people of a group are shown; of no group, only to whoever sees all. */
export const seesGroup = (bounds: Bounds, group: string | null): boolean =>
  bounds === null || (group !== null && bounds.groups.includes(group))

/** Whether a household of these, registered or about to be, is the bounds' by group or partner. */
export function belongsTo(
  bounds: HouseholdBounds,
  { group, partner }: { readonly group: string | null; readonly partner: string | null },
): boolean {
  return (
    (group !== null && bounds.groups.includes(group)) ||
    (partner !== null && bounds.partners.includes(partner))
  )
}

/** Named in the grant, or on the roster of the day; and the groups these reinforce on it. */
function groupsOf(campaign: Campaign, staff: string | null, named: readonly string[], today: Day): string[] {
  const rostered = staff === null ? null : rosterGroup(campaign, staff, today)
  const own = [...named, ...(rostered === null ? [] : [rostered])]
  const reinforced = campaign.assignments
    .filter(({ opened, closed }) => opened.onDay <= today && (closed === null || closed.onDay >= today))
    .filter(({ opened: { body } }) => {
      const people = peopleOf(body.people)
      // Where the ledger names nobody, the whole group helps.
      return people.length === 0 ? own.includes(body.lending) : staff !== null && people.includes(staff)
    })
    .map(({ opened }) => opened.body.receiving)
  return [...own, ...reinforced]
}

/** Null for whoever is on no roster, has not joined yet or has left. */
function rosterGroup(campaign: Campaign, staff: string, today: Day): string | null {
  const joined = campaign.people.get(staff)
  if (joined === undefined || joined.onDay > today) return null
  return leftBy(campaign, today).has(staff) ? null : joined.body.group
}

const left = new WeakMap<Campaign, { readonly today: Day; readonly people: ReadonlySet<string> }>()

/** All facts are looked through for it: kept for the day. */
function leftBy(campaign: Campaign, today: Day): ReadonlySet<string> {
  const known = left.get(campaign)
  if (known?.today === today) return known.people
  const people = new Set(
    factsOf(campaign.facts, personLeft)
      .filter(({ onDay }) => onDay <= today)
      .map(({ body }) => body.person),
  )
  left.set(campaign, { today, people })
  return people
}
