/**
 * 办理页 · Road pages: what may be done now on a household, a home, a batch or the project, and what came of it.
 */
import type { Form } from '@oneruler/campaign/road/field'

/** A blank as a form draws it. */
export interface Blank {
  readonly name: string
  readonly label: string
  readonly isRequired: boolean
  readonly form: BlankForm
}

export type BlankForm =
  | Exclude<Form, { form: 'rows' }>
  | { readonly form: 'rows'; readonly blanks: readonly Blank[] }

/** One condition of an act. */
export interface ConditionLine {
  readonly gate: string
  readonly title: string
  readonly article: string
  readonly isMet: boolean
  /** The day of the fact that met it. */
  readonly since: string | null
  /** What is missing and what to do; null where it is met. */
  readonly message: string | null
  readonly opensOn: string | null
}

export interface OfferLine {
  readonly command: string
  readonly name: string
  readonly done: string
  readonly article: string
  readonly blanks: readonly Blank[]
  readonly conditions: readonly ConditionLine[]
  readonly isOpen: boolean
  /** The first lawful day, where nothing but time is missing. */
  readonly opensOn: string | null
}

export interface RoadPage {
  readonly today: string
  readonly offers: readonly OfferLine[]
}

export interface RefusedLine {
  readonly gate: string
  readonly title: string
  readonly article: string
  readonly message: string
  readonly opensOn: string | null
}

/** What came of an act. */
export type ActOutcome =
  | { readonly kind: 'accepted'; readonly on: string; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string; readonly closed: readonly RefusedLine[] }
  | {
      readonly kind: 'unreadable'
      readonly message: string
      readonly problems: readonly { readonly field: string; readonly message: string }[]
    }
