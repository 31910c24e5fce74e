/**
 * 结果 · Outcome: what a plan gives a household, line by line, with the way from the total down to a fact.
 *
 * Amounts are decimal text in the canonical unit. A value that has not come about yet is null, and the facts
 * it waits for are named; it is never zero.
 */
import type { Diagnostic } from './diagnostic.ts'
import type { Place } from './place.ts'
import type { Role } from './plan.ts'
import type { Failure } from './value.ts'

export interface Outcome {
  readonly plan: string
  readonly version: string
  /** 补偿项, then 另付项, each in the order of the text. */
  readonly lines: readonly Line[]
  /** 公式 of the household: decimal text, 是否, a day, a value of an enumeration; null for 待定 and 出错. */
  readonly results: Readonly<Record<string, string | boolean | null>>
  /** Why a line or result is null. */
  readonly unsettled: readonly Unsettled[]
  readonly explanation: Explanation
  /** Premises that do not hold; then there are no figures. */
  readonly refused: readonly Diagnostic[]
}

export interface Line {
  readonly name: string
  readonly role: '补偿项' | '另付项'
  readonly tags: readonly string[]
  readonly amount: string | null
  readonly unit: string
  readonly clause: string
  readonly formula: string
  /** The formula with its values put in. */
  readonly substituted: string
  readonly pending: boolean
}

export interface Unsettled {
  readonly name: string
  /** Facts it waits for; empty where it failed. */
  readonly waitsFor: readonly string[]
  readonly failure: Failure | null
  /** Where it failed: the id of the value that something else rests on, and its clause; null where it waits. */
  readonly origin: { readonly id: string; readonly clause: string } | null
  /** 已定小计 of a sum of lines: the sum of those that are settled. */
  readonly settled: string | null
}

/** The tree as a list, so that what two formulas share stands once. */
export interface Explanation {
  /** Ids of the results and lines that nothing else rests on: totals first. */
  readonly roots: readonly string[]
  readonly nodes: readonly ExplanationNode[]
}

export interface ExplanationNode {
  /** The name, with its row where there are several: `认定面积（房屋2）`. */
  readonly id: string
  readonly name: string
  readonly kind: '事实' | '文首' | '本月' | '房型' | '表' | Role
  readonly value: string | boolean | null
  /** The value as people read it, `2514.83 元`; 待定 or 出错. */
  readonly shown: string
  readonly clause: string
  readonly place: Place
  /** Null for what is no formula. */
  readonly formula: string | null
  readonly substituted: string | null
  readonly tableRows: readonly TableRow[]
  readonly roundings: readonly { readonly before: string; readonly after: string; readonly step: string }[]
  readonly settled: string | null
  /** Ids of what it rests on. */
  readonly uses: readonly string[]
}

/** A row of a table that was used: its condition cells as written. */
export interface TableRow {
  readonly caption: string
  readonly title: string
  readonly cells: readonly string[]
  readonly line: number
}
