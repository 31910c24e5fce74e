/**
 * 办理页 · Road pages: what may be done now on a household, a home, a batch or the project, and what came of it.
 */

import type { HouseholdClock } from '@oneruler/campaign/road/clocks'
import type { Form } from '@oneruler/campaign/road/field'
import type { ProjectClock } from '@oneruler/campaign/road/project-clocks'
import type { NotRequired, StopState } from '@oneruler/campaign/road/project-road'
import type { Phase } from '@oneruler/campaign/road/project-stops'
import type { EvidenceLine } from './household-pages.ts'

/** One that a form offers: what is sent, and how people know it. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** A blank as a form draws it. */
export interface Blank {
  readonly name: string
  readonly label: string
  /** What to fill in, where the label does not say it. */
  readonly help: string | null
  readonly isRequired: boolean
  readonly form: BlankForm
  /**
   * Of which the office picks one; null where it is typed, or where it is asked for by itself, being long and the same
   * for every form: households, the roster.
   */
  readonly choices: readonly Choice[] | null
  /** Asked for only while another blank says one of these. */
  readonly onlyFor: WhenSaid | null
  /** Asked for anyhow, and needed while another blank says one of these. */
  readonly neededFor: WhenSaid | null
}

export interface WhenSaid {
  readonly blank: string
  readonly says: readonly string[]
}

export type BlankForm =
  | Exclude<Form, { form: 'rows' }>
  | { readonly form: 'rows'; readonly blanks: readonly Blank[] }

/** Filled in already, as a form sends it: text, chosen words, or rows of blanks. */
export type BlankValue = string | readonly string[] | readonly BlankValues[]
export interface BlankValues {
  readonly [blank: string]: BlankValue
}

/** What a form begins with. */
export interface Begun {
  readonly values: BlankValues
  /** What is filled in once a blank says which house is recorded anew or which fact is corrected, by what it says. */
  readonly by: { readonly blank: string; readonly of: Readonly<Record<string, BlankValues>> } | null
}

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

/** How an act is undone once it is done. */
export interface Undoing {
  /** The act that undoes it, and its name for people. */
  readonly command: string
  readonly name: string
  /** Without a form, on the same day, as if it had not been; else it is an act like others. */
  readonly isAtOnce: boolean
}

export interface OfferLine {
  readonly command: string
  readonly name: string
  readonly done: string
  readonly article: string
  /** It carries a household forward; the others record, correct or accompany. */
  readonly isMain: boolean
  readonly blanks: readonly Blank[]
  readonly begun: Begun | null
  readonly conditions: readonly ConditionLine[]
  readonly isOpen: boolean
  /** The first lawful day, where nothing but time is missing. */
  readonly opensOn: string | null
  /** Null where nothing undoes it. */
  readonly undoneBy: Undoing | null
}

export interface RoadPage {
  readonly today: string
  readonly offers: readonly OfferLine[]
}

/** What runs for a household. */
export interface HouseholdClockLine extends Omit<HouseholdClock, 'article'> {
  readonly article: string
}

/** Who must sign: an owner by his number within the household. */
export interface OwnerLine {
  readonly owner: string
  /** Masked; empty where the key was erased. */
  readonly name: string
}

export interface HouseholdRoadPage extends RoadPage {
  readonly clocks: readonly HouseholdClockLine[]
  readonly owners: readonly OwnerLine[]
}

/** The papers of a household, or of the project, in the order of the road, and what they lack. */
export interface PapersPage {
  readonly papers: readonly PaperLine[]
}

export interface PaperLine {
  readonly paper: string
  readonly name: string
  /** `not-yet`: nothing calls for it. */
  readonly state: 'ready' | 'lacking' | 'not-yet'
  /** How much is missing; 0 where it can be printed. */
  readonly lacking: number
  /** What is missing, by article, the first of it. */
  readonly refused: readonly string[]
  /** What it waits for; null where something calls for it. */
  readonly awaits: string | null
  /** Of what is missing: what no fact holds, and whoever prints states. */
  readonly asked: readonly { readonly name: string; readonly kind: 'text' | 'day' | 'count' }[]
}

/** 签约台: households that may sign today, and those that lack something. */
export interface DeskPage {
  readonly today: string
  readonly period: { readonly startsOn: string; readonly endsOn: string } | null
  readonly signed: number
  readonly households: number
  /** Those that lack nothing first, then by number. */
  readonly queue: readonly DeskLine[]
}

export interface DeskLine {
  readonly number: string
  /** Masked. */
  readonly owner: string
  readonly group: string
  readonly address: string
  /** What is missing, by the titles of the closed gates; empty: prepared. */
  readonly missing: readonly string[]
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

/** What came of founding a project; it is entered under its id. */
export type FoundingAnswer =
  | { readonly kind: 'founded'; readonly project: string }
  | Exclude<ActOutcome, { readonly kind: 'accepted' }>

/** One stop of the project's road. */
export interface StopLine {
  readonly name: string
  readonly article: string
  readonly state: StopState
  readonly on: string | null
  /** The first lawful day of a stop that waits. */
  readonly opensOn: string | null
  readonly notRequired: NotRequired | null
  /** What came of it, or so far; null where nothing is on record but its day. */
  readonly result: string | null
  readonly papers: readonly string[]
  readonly offers: readonly OfferLine[]
}

export interface ClockLine extends Omit<ProjectClock, 'article'> {
  readonly article: string
}

export interface ProjectRoadPage {
  readonly today: string
  /** 项目类型 and whose law it stands under. */
  readonly kind: string
  readonly place: string
  readonly phases: readonly { readonly phase: Phase; readonly stops: readonly StopLine[] }[]
  readonly clocks: readonly ClockLine[]
  /** 组建: groups, partners, people, pledges; at any time. */
  readonly staffing: readonly OfferLine[]
  /** Of the project's own acts. */
  readonly evidence: readonly EvidenceLine[]
}
