/**
 * 外勤页 · Field pages: what a phone takes along for a day at the doors, and what it is told of an act done there.
 *
 * It is the least that the day needs: owners masked, no identity, telephone or account number, no amount.
 */
import type { Json } from '@oneruler/campaign/event'
import type { HouseholdClockName } from '@oneruler/campaign/road/clocks'
import type { ActOutcome, Begun, Blank } from './road-pages.ts'

/** An act that can be done at the door, as its form is drawn without the network. */
export interface FieldForm {
  readonly command: string
  readonly name: string
  readonly done: string
  readonly article: string
  readonly blanks: readonly Blank[]
  readonly begun: Begun | null
}

export interface FieldHousehold {
  readonly number: string
  /** Masked. */
  readonly owner: string
  readonly address: string
  readonly block: string | null
  readonly isSigned: boolean
  readonly isHard: boolean
  readonly lastVisitOn: string | null
  /** Planned by me for today: when, and what for. */
  readonly planned: { readonly at: string; readonly purpose: string } | null
  /** Of those that run, the next to end; days left after today, negative once it is over. */
  readonly clock: { readonly clock: HouseholdClockName; readonly left: number } | null
  /** From the door before it in walking order, as the crow flies. */
  readonly metres: number | null
  readonly forms: readonly FieldForm[]
  /** Done here by others from whom the household had gone meanwhile; nothing of it counts. */
  readonly kept: readonly {
    readonly seq: number
    readonly act: string
    readonly name: string
    readonly by: string
    /** By his phone's clock, ISO. */
    readonly madeAt: string
    /** What was filled in, in words; and as a form sends it. */
    readonly said: string
    readonly input: Readonly<Record<string, Json>>
  }[]
}

export interface FieldDayPage {
  readonly today: string
  /** The last event known: an act done on what was taken along names it. */
  readonly headSeq: number
  readonly project: string
  /** Null for an account that is nobody on the roster. */
  readonly person: { readonly number: string; readonly name: string; readonly group: string | null } | null
  readonly signingPeriod: { readonly startsOn: string; readonly endsOn: string } | null
  /** Those I carry: not signed yet, in walking order; then the signed ones by number. */
  readonly households: readonly FieldHousehold[]
}

/**
 * `kept`: not done, since the household is somebody else's now; he is shown it. `another-account`: somebody else is signed in
 * than did the act, and nothing was done. `busy`: nothing was decided; ask again.
 */
export type FieldOutcome =
  | ActOutcome
  | { readonly kind: 'kept'; readonly message: string }
  | { readonly kind: 'another-account' }
  | { readonly kind: 'busy' }
