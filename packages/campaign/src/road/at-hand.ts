/**
 * 情形的摆放 · At hand: a situation made from the facts of the streams a decision reads.
 */
import { rosterOf } from '../audit/w1-roster.ts'
import { assembleCampaign, type Campaign, Dossier } from '../campaign.ts'
import type { Day } from '../day.ts'
import { FactsAtHand } from '../facts-at-hand.ts'
import { householdRegistered } from '../household.ts'
import { placeOf } from '../law/place.ts'
import { type Fact, factsOf } from '../standing.ts'
import type { Command } from './command.ts'
import type { Situation } from './situation.ts'

/** All that is read before a decision; facts in `seq` order, those of later days among them. */
export interface Read {
  /** Of the project, its plans and its people: everything that is no household, home or batch. */
  readonly office: readonly Fact[]
  /** Of the household, home or batch acted upon; of the project itself for an act of the project. */
  readonly acted: readonly Fact[]
  /** Of what else the form names, by `othersKey`. */
  readonly others: ReadonlyMap<string, readonly Fact[]>
  /** Of every household, where the act counts them; empty otherwise. */
  readonly households: readonly Fact[]
}

export interface Asked {
  readonly target: string
  readonly on: Day
  readonly today: Day
  readonly now: string
  readonly by: string
  /** None where nothing is filled in. */
  readonly files?: Situation['files']
  readonly elsewhere?: Situation['elsewhere']
}

export function situationOf(
  command: Pick<Command, 'of' | 'looksAtAll'>,
  read: Read,
  asked: Asked,
  plan: Situation['plan'],
): Situation {
  const until = (facts: readonly Fact[]) => facts.filter(({ onDay }) => onDay <= asked.on)
  const office = assembleCampaign(until(read.office))
  const acted = until(read.acted)
  const isHousehold = command.of === 'household'
  return {
    ...asked,
    files: asked.files ?? new Map(),
    elsewhere: asked.elsewhere ?? new Set(),
    roster: rosterOf(office),
    place: placeOf(office.terms.jurisdiction),
    terms: office.terms,
    project: new FactsAtHand(office.facts),
    recorded: read.acted,
    later: [...read.office, ...(command.of === 'project' ? [] : read.acted), ...read.households].filter(
      ({ onDay }) => onDay > asked.on,
    ),
    household: isHousehold ? dossierOf(acted) : null,
    subject: isHousehold ? null : new FactsAtHand(acted),
    others: new Map([...read.others].map(([key, facts]) => [key, otherOf(until(facts))])),
    plan,
    campaign: command.looksAtAll ? campaignOf(until([...read.office, ...read.households])) : null,
  }
}

const campaignOf = (facts: Fact[]): Campaign => assembleCampaign(facts.sort((a, b) => a.seq - b.seq))

/** A household as a dossier, so that what is asked of one can be asked of another. */
const otherOf = (facts: readonly Fact[]): FactsAtHand => dossierOf(facts) ?? new FactsAtHand(facts)

function dossierOf(facts: readonly Fact[]): Dossier | null {
  const registered = factsOf(facts, householdRegistered)[0]
  return registered ? new Dossier(registered, facts) : null
}
