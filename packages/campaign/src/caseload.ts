/**
 * 包干 · Caseload: who carries which households on a day, who has none, and which households nobody carries.
 */
import { onRoster, rosterOf } from './audit/w1-roster.ts'
import type { Campaign } from './campaign.ts'
import type { Day } from './day.ts'
import { caseworkerOn } from './handover.ts'
import { GROUP_POSTS } from './person.ts'

export interface Caseload {
  readonly person: string
  readonly post: string
  readonly group: string | null
  /** 户号 */
  readonly households: readonly string[]
}

export interface Caseloads {
  /** Everybody of a group's own who is there, and whoever else carries some. */
  readonly people: readonly Caseload[]
  /** Nobody carries them, or somebody who has left or never joined. */
  readonly withoutPerson: readonly { readonly household: string; readonly last: string | null }[]
}

/** @param campaign as of the day */
export function caseloads(campaign: Campaign, today: Day): Caseloads {
  const roster = rosterOf(campaign)
  const isThere = (person: string): boolean => onRoster(roster, person, today) === null
  const carried = new Map<string, string[]>()
  const withoutPerson: { household: string; last: string | null }[] = []
  for (const household of campaign.households.values()) {
    const person = caseworkerOn(household, today)
    if (person === null || !isThere(person)) withoutPerson.push({ household: household.number, last: person })
    else carried.set(person, [...(carried.get(person) ?? []), household.number])
  }
  const people = [...campaign.people.values()]
    .filter(({ body }) => isThere(body.person))
    .map(({ body: { person, post, group } }) => ({
      person,
      post,
      group,
      households: carried.get(person) ?? [],
    }))
    .filter(({ post, households }) => GROUP_POSTS.includes(post) || households.length > 0)
  return { people, withoutPerson }
}

/** The middle one of those who carry any; 0 where nobody does. */
export function medianOf(counts: readonly number[]): number {
  const some = counts.filter((count) => count > 0).sort((a, b) => a - b)
  return some[Math.floor((some.length - 1) / 2)] ?? 0
}

/** More than twice what the middle one carries. */
export const isOverload = (count: number, median: number): boolean => median > 0 && count > 2 * median
