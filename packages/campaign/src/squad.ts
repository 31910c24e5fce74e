/** 联合小分队 · Squad: group, partner and valuer who go to a household together; the latest one holds. */
import { onRoster, rosterOf } from './audit/w1-roster.ts'
import type { Campaign, Dossier } from './campaign.ts'
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import { FactsAtHand } from './facts-at-hand.ts'
import { countingAgreement } from './measures.ts'
import type { Fact } from './standing.ts'
import { isRecused } from './undertaking.ts'

export interface SquadFormed {
  readonly number: string
  /** 工号, one of each side at least: of the group, of the partner, of the valuer. */
  readonly ofGroup: string
  readonly ofPartner: string
  readonly valuer: string
  readonly by: string
}
export const squadFormed = defineEvent<SquadFormed>('SquadFormed', 'household')

type People = Pick<SquadFormed, 'ofGroup' | 'ofPartner' | 'valuer'>

/** The same three people, and every household they go to. */
export interface Squad extends People {
  readonly households: readonly { readonly number: string; readonly since: Day; readonly isSigned: boolean }[]
}

/**
 * Why a household that can sign is not gone to by a whole squad: nobody formed one; one of them is not on the roster, or
 * has declared that he keeps out of it.
 */
export interface SquadGap {
  readonly household: string
  readonly why: 'none' | 'gone' | 'recused'
  /** Whom it is about; null where there is no squad. */
  readonly person: string | null
}

const peopleIn = ({ ofGroup, ofPartner, valuer }: People): string[] => [ofGroup, ofPartner, valuer]

/** The squad of a household on the evening of a day; null where none was formed. */
export const squadOn = (household: Dossier, on: Day): Fact<SquadFormed> | null =>
  household.of(squadFormed).findLast(({ onDay }) => onDay <= on) ?? null

/** Squads, the one with most households first. @param campaign as of the day */
export function squadsOf(households: readonly Dossier[], today: Day): Squad[] {
  const squads = new Map<string, Squad['households'][number][]>()
  const people = new Map<string, People>()
  for (const household of households) {
    const formed = squadOn(household, today)
    if (!formed) continue
    const { ofGroup, ofPartner, valuer } = formed.body
    const key = peopleIn(formed.body).join(' ')
    const isSigned = countingAgreement(household) !== undefined
    people.set(key, { ofGroup, ofPartner, valuer })
    squads.set(key, [...(squads.get(key) ?? []), { number: household.number, since: formed.onDay, isSigned }])
  }
  return [...people]
    .map(([key, three]) => ({ ...three, households: squads.get(key) ?? [] }))
    .sort((a, b) => b.households.length - a.households.length || (a.ofGroup < b.ofGroup ? -1 : 1))
}

/** From the first day of the signing period on, of households that have not signed. @param campaign as of the day */
export function squadGaps(campaign: Campaign, households: readonly Dossier[], today: Day): SquadGap[] {
  const { signingPeriod } = campaign.terms
  if (signingPeriod === null || today < signingPeriod.startsOn) return []
  const roster = rosterOf(campaign)
  const office = new FactsAtHand(campaign.facts.filter(({ streamKind }) => streamKind === 'person'))
  return households
    .filter((household) => !countingAgreement(household))
    .flatMap((household): SquadGap[] => {
      const formed = squadOn(household, today)
      if (!formed) return [{ household: household.number, why: 'none', person: null }]
      const people = peopleIn(formed.body)
      const gone = people.find((person) => onRoster(roster, person, today) !== null)
      if (gone !== undefined) return [{ household: household.number, why: 'gone', person: gone }]
      const recused = people.find((person) => isRecused(office, person, household.number))
      return recused === undefined ? [] : [{ household: household.number, why: 'recused', person: recused }]
    })
}
