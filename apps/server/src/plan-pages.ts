/**
 * 明尺页面 · Pages of the ruler: what the rooms of the plan and of its sheets are told, as in `pages.ts`.
 *
 * Amounts are decimal text in 元. A line that is 待定 has no amount and names the facts it waits for.
 */
import type { PlanName } from '@oneruler/ruler/authoring/plan-names'
import type { ExampleRun } from '@oneruler/ruler/authoring/run-examples'
import type { WovenBlock } from '@oneruler/ruler/authoring/woven'
import type { ExplanationNode } from '@oneruler/ruler/outcome'
import type { Entity } from '@oneruler/ruler/plan'

/** The plan in force on the day, as published. */
export interface PlanPage {
  readonly day: string
  readonly title: string
  readonly version: string
  readonly sha256: string
  readonly blocks: readonly WovenBlock[]
  /** What it asks of a household; empty where it cannot be run. */
  readonly entities: readonly Entity[]
  readonly check: PlanCheck
}

/** What the ruler says of a text. */
export interface PlanCheck {
  readonly said: readonly PlanRemark[]
  readonly examples: {
    readonly total: number
    readonly right: number
    /** In the order of the text; none while errors keep them from being run. */
    readonly cases: readonly ExampleRun[]
  }
}

/** A text that is being written: what there is to say of it, and the names it has so far. */
export interface DraftCheck extends PlanCheck {
  readonly names: readonly PlanName[]
}

export interface PlanRemark {
  readonly severity: 'error' | 'warning' | 'note' | 'statutory'
  readonly code: string
  readonly line: number
  readonly column: number
  /** In characters, on its line. */
  readonly length: number
  readonly message: string
  /** What may stand there instead, the likeliest first. */
  readonly fixes: readonly string[]
  /** An error, or a floor of the law: the text cannot be published. */
  readonly bars: boolean
}

/** The text in force, to begin a draft with. */
export interface PlanText {
  readonly version: string
  readonly markdown: string
}

/** What a fact is given as: decimal text, ISO day, 是否, a word of an enumeration. */
export type FactsGiven = Readonly<
  Record<string, readonly Readonly<Record<string, string | boolean | null>>[]>
>

/** What a plan gives a household, under each of the ways of compensation that the plan offers. */
export interface SheetPage {
  readonly day: string
  readonly plan: { readonly title: string; readonly version: string; readonly sha256: string }
  /** Null for facts made up. The owner is masked. */
  readonly household: {
    readonly number: string
    readonly owner: string
    readonly address: string
    readonly group: string
  } | null
  /** The agreement that counts, held against the plan. */
  readonly agreement: SheetAgreement | null
  readonly sides: readonly SheetSide[]
  readonly lines: readonly SheetLine[]
}

export interface SheetAgreement {
  readonly agreement: string
  readonly signedAt: string
  readonly choice: string
  /** False where the plan gives no total on these facts, and nothing can be compared. */
  readonly isComputed: boolean
  /** What comes out differently; empty where the plan gives what was signed. */
  readonly differences: readonly {
    readonly name: string
    readonly recorded: string
    readonly computed: string
  }[]
}

export interface SheetSide {
  /** 补偿方式; null where the plan offers no choice. */
  readonly choice: string | null
  readonly facts: FactsGiven
  /** Facts that nobody stated and that were taken for the trial: 签约日, 安置面积. */
  readonly assumed: readonly { readonly fact: string; readonly value: string }[]
  /** Why there are no figures: facts that were not taken, premises that do not hold. */
  readonly refused: readonly string[]
  /** 大写金额 of the total. */
  readonly uppercase: string | null
  readonly explanation: readonly ExplanationNode[]
  readonly bounds: readonly SheetBounds[]
}

/** A figure of a formula before it was held between its limits; null where there is no limit. */
export interface SheetBounds {
  readonly name: string
  readonly before: string
  readonly low: string | null
  readonly high: string | null
}

export interface SheetLine {
  readonly name: string
  /** 'total' is the sum of 补偿项; 'settlement' the last figure that rests on it; 'figure' what lies between. */
  readonly role: '补偿项' | '另付项' | 'total' | 'figure' | 'settlement'
  readonly clause: string
  /** One a side; null where that side was refused. */
  readonly sides: readonly (SheetAmount | null)[]
}

export interface SheetAmount {
  /** Id in the side's explanation. */
  readonly node: string
  readonly amount: string | null
  readonly substituted: string
  /** Of an amount of 0, the values it comes from. */
  readonly zeroBecause: readonly string[]
  readonly waitsFor: readonly string[]
  /** 已定小计: of a sum that waits, what is certain already. */
  readonly settled: string | null
}
