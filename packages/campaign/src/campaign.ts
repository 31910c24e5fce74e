/**
 * 战役 · Campaign: the standing facts of a project, arranged so that figures, lists and the audit can ask.
 *
 * It judges nothing and knows no day: whoever asks "as of" a day filters by `onDay`.
 */

import { type AppealReceived, appealAnswered, appealReceived } from './appeal.ts'
import { type AssignmentStarted, assignmentEnded, assignmentStarted } from './assignment.ts'
import { FactsAtHand } from './facts-at-hand.ts'
import { type GroupFormed, groupFormed } from './group.ts'
import { type HouseRecorded, houseRecorded } from './house.ts'
import { type HouseholdIdentity, type HouseholdRegistered, householdRegistered } from './household.ts'
import { type IssueRaised, issueRaised, solvingsOf } from './issue.ts'
import { type PartnerEngaged, partnerEngaged } from './partner.ts'
import { type PersonIdentity, type PersonJoined, personJoined } from './person.ts'
import { type Fact, factsOf } from './standing.ts'
import { type ProjectTerms, projectTerms } from './terms.ts'

/** Everything known of one household. */
export class Dossier extends FactsAtHand {
  readonly number: string
  readonly registered: Fact<HouseholdRegistered, HouseholdIdentity>

  constructor(registered: Fact<HouseholdRegistered, HouseholdIdentity>, facts: readonly Fact[]) {
    super(facts)
    this.number = registered.body.number
    this.registered = registered
  }
}

/** The houses of a household as last recorded, each under its 幢号, in the order they were first recorded. */
export function housesOf(household: Dossier): readonly Fact<HouseRecorded>[] {
  return [...new Map(household.of(houseRecorded).map((fact) => [fact.body.number, fact])).values()]
}

/**
 * What the law counts of a household: its certificates, each once. A house without one counts by itself, a household
 * without houses as one (浙江条例 §38).
 */
export function certificatesOf(household: Dossier): readonly string[] {
  const houses = housesOf(household)
  if (houses.length === 0) return [household.number]
  return [...new Set(houses.map(({ body }) => body.certificate ?? `${household.number}/${body.number}`))]
}

/** A fact with the one that closes it, where it is closed: raised and solved, received and answered. */
export interface Closable<Body, Private = object, Closing = object> {
  readonly opened: Fact<Body, Private>
  readonly closed: Fact<object, Closing> | null
}

export interface Campaign {
  readonly terms: ProjectTerms
  /** In the order of the ledger. */
  readonly groups: readonly Fact<GroupFormed>[]
  readonly partners: ReadonlyMap<string, Fact<PartnerEngaged>>
  readonly people: ReadonlyMap<string, Fact<PersonJoined, PersonIdentity>>
  /** By 户号, in the order of the ledger. */
  readonly households: ReadonlyMap<string, Dossier>
  readonly issues: readonly Closable<IssueRaised, object, { readonly result: string | null }>[]
  readonly appeals: readonly Closable<AppealReceived, object, { readonly outcome: string | null }>[]
  readonly assignments: readonly Closable<AssignmentStarted>[]
  /** All standing facts, in `seq` order. */
  readonly facts: readonly Fact[]
}

/**
 * Arranges standing facts. Facts of a household that is not on the register are left to the audit.
 *
 * @param before the campaign as it was arranged earlier: a household with the very same facts keeps its dossier
 */
export function assembleCampaign(facts: readonly Fact[], before: Campaign | null = null): Campaign {
  const byStream = new Map<string, Fact[]>()
  for (const fact of facts) {
    const stream = byStream.get(fact.streamId)
    if (stream) stream.push(fact)
    else byStream.set(fact.streamId, [fact])
  }
  const households = new Map<string, Dossier>()
  for (const registered of factsOf(facts, householdRegistered)) {
    const own = byStream.get(registered.streamId) as Fact[]
    const known = before?.households.get(registered.body.number)
    const isSame = known?.facts.length === own.length && known.facts.every((fact, n) => fact === own[n])
    households.set(registered.body.number, known && isSame ? known : new Dossier(registered, own))
  }
  return {
    terms: projectTerms(facts),
    groups: factsOf(facts, groupFormed),
    partners: new Map(factsOf(facts, partnerEngaged).map((fact) => [fact.body.code, fact])),
    people: new Map(factsOf(facts, personJoined).map((fact) => [fact.body.person, fact])),
    households,
    issues: factsOf(facts, issueRaised).map((opened) => {
      const last = solvingsOf(new FactsAtHand(byStream.get(opened.streamId) as Fact[])).at(-1)
      return { opened, closed: last && last.reopenedOn === null ? last.solved : null }
    }),
    appeals: pairUp(factsOf(facts, appealReceived), factsOf(facts, appealAnswered), (fact) => fact.streamId),
    assignments: pairUp(factsOf(facts, assignmentStarted), factsOf(facts, assignmentEnded), ({ body }) =>
      [body.receiving, body.lending, body.startsOn].join(' '),
    ),
    facts,
  }
}

/** Pairs openings with closings by what they share; the first closing of an opening counts. */
export function pairUp<O extends Fact<object, object>, C extends Fact<object, object>>(
  openings: readonly O[],
  closings: readonly C[],
  shared: (fact: O | C) => string,
): { readonly opened: O; readonly closed: C | null }[] {
  const closingOf = new Map<string, C>()
  for (const closing of closings) {
    const key = shared(closing)
    if (!closingOf.has(key)) closingOf.set(key, closing)
  }
  return openings.map((opened) => ({ opened, closed: closingOf.get(shared(opened)) ?? null }))
}
