/**
 * 方案变动页面 · Pages of a plan that changes: its versions, two of them compared, the numbers that may be tried.
 *
 * Amounts are decimal text in 元, but for the limits of a bar, which are only drawn.
 */
import type { PlanNumber } from '@oneruler/ruler/authoring/plan-numbers'
import type { LineDiff } from '@oneruler/ruler/diff'
import type { WholeCheck } from './ruler/whole-check.ts'

/** Every version, the one that applies last first. */
export interface PlanVersionsPage {
  readonly day: string
  readonly versions: readonly PlanVersion[]
}

export interface PlanVersion {
  readonly version: string
  /** Null where the text states no day: it applied always. */
  readonly appliesFrom: string | null
  /** On the day shown. */
  readonly state: 'ahead' | 'in-force' | 'replaced'
  readonly sha256: string
  readonly title: string
  /** False where it is no plan that runs; it then has no module. */
  readonly runs: boolean
  /** Null where a ledger brought it. */
  readonly publication: {
    readonly moduleSha256: string
    readonly acknowledged: readonly string[]
  } | null
  /** ISO moment, and who recorded it. */
  readonly recordedAt: string
  readonly actor: string
  /** Agreements that are computed by it. */
  readonly agreements: number
}

/** What a text must pass to be published, before anybody asks for it. */
export interface PublishingCheck extends WholeCheck {
  readonly version: string
  readonly appliesFrom: string | null
  /** What bars it, the acknowledgement apart. */
  readonly refused: readonly string[]
  /** Findings of the law to be acknowledged, by code. */
  readonly toAcknowledge: readonly {
    readonly code: string
    readonly line: number
    readonly message: string
  }[]
}

/** Versions that were proposed: the one that waits for another's word, and what came of the others, the latest first. */
export interface PlanProposalsPage {
  readonly waiting: WaitingPlan | null
  readonly settled: readonly (ProposedPlan & {
    readonly as: 'published' | 'declined'
    readonly settledBy: string
    /** ISO moment. */
    readonly settledAt: string
    /** Why it was declined. */
    readonly because: string | null
  })[]
}

export interface ProposedPlan {
  readonly version: string
  readonly appliesFrom: string | null
  readonly sha256: string
  readonly acknowledged: readonly string[]
  /** 工号 */
  readonly proposedBy: string
  /** ISO moment. */
  readonly proposedAt: string
  readonly reason: string
}

export interface WaitingPlan extends ProposedPlan {
  readonly markdown: string
  /** The version it comes after, and is read against; null where it is the first. */
  readonly follows: { readonly version: string; readonly sha256: string } | null
  /** What keeps whoever asks from publishing it, and from declining it. */
  readonly bars: { readonly publish: readonly string[]; readonly decline: readonly string[] }
}

/** What came of proposing, publishing or declining a version. */
export type PlanActAnswer =
  | { readonly version: string }
  | { readonly refused: readonly { readonly code: string; readonly message: string }[] }

/** A plan for a comparison: one that was published, or a draft. */
export type PlanGiven = { readonly sha256: string } | { readonly markdown: string }

/** One line of the answer to a comparison: how far it is, and at the end what came out, or why nothing did. */
export type PlanDiffMessage =
  | { readonly progress: number }
  | { readonly diff: PlanDiffPage }
  | { readonly refused: string }

export interface PlanDiffPage {
  readonly households: number
  readonly gain: number
  readonly lose: number
  readonly same: number
  /** No total yet under one of the plans: not signed, say. They are in no sum. */
  readonly notCompared: number
  readonly budgetOld: string
  readonly budgetNew: string
  /** New less old, with its sign. */
  readonly change: string
  readonly byLine: readonly (LineDiff & { readonly change: string })[]
  /** Gains and losses by size, losses first; households that stay the same are in none. From, below. */
  readonly bars: readonly { readonly from: number; readonly to: number; readonly households: number }[]
  /** Those who lose most, and those who gain most, first. */
  readonly losers: readonly Mover[]
  readonly gainers: readonly Mover[]
}

export interface Mover {
  readonly household: string
  readonly old: string
  readonly new: string
  readonly change: string
}

/** A text with the numbers in it that may be tried. */
export interface PlanNumbersPage {
  readonly version: string
  readonly sha256: string
  readonly markdown: string
  readonly numbers: readonly PlanNumber[]
}

/** What a household's lines come to on each day of signing. */
export interface SigningDaysPage {
  readonly household: string
  /** The lines that change with the day of signing; empty where none does. */
  readonly lines: readonly string[]
  readonly clauses: readonly string[]
  /** The way of compensation they are computed under; null where they are the same under all. */
  readonly choice: string | null
  /** The sum of those lines; null where it is not known. The last is the day after the period. */
  readonly days: readonly { readonly day: string; readonly amount: string | null }[]
  readonly signedOn: string | null
}
