/**
 * 外勤页 · Field pages: what a phone takes along for a day at the doors, and what it is told of an act done there.
 *
 * It is the least that the day needs: owners masked, no identity, telephone or account number, no amount.
 */
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
}

export interface FieldDayPage {
  readonly today: string
  readonly project: string
  /** Null for an account that is nobody on the roster. */
  readonly person: { readonly number: string; readonly name: string; readonly group: string | null } | null
  readonly signingPeriod: { readonly startsOn: string; readonly endsOn: string } | null
  /** Those I carry: not signed yet, in walking order; then the signed ones by number. */
  readonly households: readonly FieldHousehold[]
}

/** Another account is signed in than the one that did the act: nothing was done. */
export type FieldOutcome = ActOutcome | { readonly kind: 'another-account' } | { readonly kind: 'busy' }
