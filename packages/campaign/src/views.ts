/**
 * 视图 · Views: what is kept beside the events so that nobody scans them: daily tallies, the household rows, and by which
 * numbers their owners are known again.
 *
 * `viewsOf` rebuilds them from all events; `viewChanges` keeps them step by step from the streams an append
 * touched. A property test says that both give the same.
 */
import { assembleCampaign, type Campaign } from './campaign.ts'
import { APART, type RecordedEvent } from './event.ts'
import type { Frame } from './figures.ts'
import { Tallies } from './figures.ts'
import { type HouseholdView, householdView } from './household-view.ts'
import { type Delta, householdDeltas, officeDeltas, sumDeltas } from './measures.ts'
import { identitiesOf } from './owner.ts'
import { type Fact, standingFacts } from './standing.ts'

/** Rises when a view's meaning changes: stored views of another version are rebuilt. */
export const VIEWS_VERSION = 6

export interface HouseholdOwners {
  readonly householdId: string
  /** Identity numbers in clear, to be kept as marks alone. */
  readonly identities: readonly string[]
}

export interface Views {
  readonly tallies: readonly Delta[]
  readonly households: readonly HouseholdView[]
  /** Of every household, also those whose owners told no number. */
  readonly owners: readonly HouseholdOwners[]
  readonly frame: Frame
}

export function viewsOf(events: Iterable<RecordedEvent>): Views {
  return viewsOfFacts(standingFacts(events))
}

function viewsOfFacts(facts: readonly Fact[]): Views {
  const campaign = assembleCampaign(facts)
  const dossiers = [...campaign.households.values()]
  return {
    tallies: sumDeltas([...dossiers.flatMap(householdDeltas), ...officeDeltas(facts)]),
    households: dossiers.map(householdView),
    owners: dossiers.map((household) => ({
      householdId: household.registered.streamId,
      identities: identitiesOf(household),
    })),
    frame: frameOf(campaign),
  }
}

export interface ViewChanges {
  /** Added to the stored tallies of the same measure, key and day. */
  readonly tallies: readonly Delta[]
  readonly households: readonly HouseholdView[]
  readonly owners: readonly HouseholdOwners[]
  /** Households (stream ids) that no longer stand on the register. */
  readonly gone: readonly string[]
  /** What figures need to know besides tallies; null where no stream outside households was touched. */
  readonly frame: Frame | null
}

/**
 * What changes in the views when `added` follows `before`.
 *
 * @param before every earlier event of the touched streams; of all streams that are not households' where one of
 *   those is touched; and all `BatchWithdrawn`. `touchedStreams` says which those are.
 */
export function viewChanges(before: readonly RecordedEvent[], added: readonly RecordedEvent[]): ViewChanges {
  const was = viewsOfFacts(standingFacts(before))
  const is = viewsOfFacts(standingFacts([...before, ...added]))
  const stands = new Set(is.households.map(({ householdId }) => householdId))
  return {
    tallies: sumDeltas([...is.tallies, ...was.tallies.map((delta) => ({ ...delta, amount: -delta.amount }))]),
    households: is.households,
    owners: is.owners,
    gone: was.households.map(({ householdId }) => householdId).filter((id) => !stands.has(id)),
    frame: added.some(({ streamKind }) => !APART.includes(streamKind)) ? is.frame : null,
  }
}

export function frameOf({ groups, terms }: Campaign): Frame {
  return { groups: groups.map(({ body }) => body.group), signingPeriod: terms.signingPeriod }
}

export const talliesOf = (events: Iterable<RecordedEvent>): Tallies => new Tallies(viewsOf(events).tallies)
