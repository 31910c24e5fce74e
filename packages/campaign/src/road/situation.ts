/**
 * 情形 · Situation: all that a decision may look at: who acts, on which day, and what stands of the project and of the
 * household or thing acted upon. Nothing else decides.
 *
 * `on` is the day the act is done; facts of a later day are not seen. `today` is the office's own day.
 */
import type { Plan } from '@oneruler/ruler/plan'
import type { Roster } from '../audit/w1-roster.ts'
import type { Campaign, Dossier } from '../campaign.ts'
import type { Day } from '../day.ts'
import { APART, type StreamKind } from '../event.ts'
import type { KeptFile } from '../evidence.ts'
import type { FactsAtHand } from '../facts-at-hand.ts'
import type { Place } from '../law/place.ts'
import type { PlanAdopted } from '../plan.ts'
import type { Fact } from '../standing.ts'
import type { ProjectTerms } from '../terms.ts'

export interface Situation {
  readonly on: Day
  readonly today: Day
  /** The key of what is acted upon: 户号, the number of a home or a batch; empty for the project. */
  readonly target: string
  /** The wall clock of the office, `2018-08-26T12:29:00`. */
  readonly now: string
  /** Who acts: 工号; empty for an account that is nobody on the roster. */
  readonly by: string
  /** The files that this act may name, by SHA-256: handed in by whoever acts, or lying with what is acted upon. */
  readonly files: ReadonlyMap<string, KeptFile>
  readonly roster: Roster
  readonly place: Place
  readonly terms: ProjectTerms
  /** The project's own facts: steps, polls, decisions, meetings. */
  readonly project: FactsAtHand
  /** The household acted upon; null for acts of the project, and before it is registered. */
  readonly household: Dossier | null
  /** Every fact recorded on what is acted upon, those of a later day among them. */
  readonly recorded: readonly Fact[]
  /** Of all that was read, what lies after `on`: an act that is dated back must not take the ground from it. */
  readonly later: readonly Fact[]
  /** The home, batch or other thing acted upon, where it is no household. */
  readonly subject: FactsAtHand | null
  /** What else the form names, as `Command.reads` says, by `othersKey`; without facts where there is no such thing. */
  readonly others: ReadonlyMap<string, FactsAtHand>
  /** The plan in force on `on`, ready to run; null where none is, or where its text cannot be used. */
  readonly plan: { readonly adopted: PlanAdopted; readonly plan: Plan } | null
  /** The whole campaign, for acts of the project that count households; null for acts on one household. */
  readonly campaign: Campaign | null
  /** Households (stream ids) of which an owner stands in another project too; none where the act does not ask. */
  readonly elsewhere: ReadonlySet<string>
}

export const othersKey = ({ kind, key }: { readonly kind: StreamKind; readonly key: string }): string =>
  `${kind} ${key}`

/** Another home, household or batch that the act names. Not to have asked for it is a bug. */
export function otherOf({ others }: Situation, kind: StreamKind, key: string): FactsAtHand {
  const facts = others.get(othersKey({ kind, key }))
  if (!facts) throw new Error(`this act does not read ${kind} ${key}`)
  return facts
}

/** The household of an act that is done on one. Asking where there is none is a bug. */
export function householdOf({ household }: Situation): Dossier {
  if (!household) throw new Error('this act is done on a household')
  return household
}

/** The thing acted upon, of an act that is done on a home or a batch. */
export function subjectOf({ subject }: Situation): FactsAtHand {
  if (!subject) throw new Error('this act is done on a thing that is no household')
  return subject
}

/** All that is recorded of the office, whatever its day: a plan published today may apply from a later one. */
export const officeFacts = ({ project, later }: Situation): Fact[] =>
  [...project.facts, ...later].filter(({ streamKind }) => !APART.includes(streamKind))

/** The campaign, for acts of the project. */
export function campaignOf({ campaign }: Situation): Campaign {
  if (!campaign) throw new Error('this act counts households')
  return campaign
}
