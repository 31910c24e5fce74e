/**
 * 方案 · Plan: a compensation plan after all checks, as a value that can be stored, sent and run.
 *
 *   Markdown ─ blocks ─ declarations ─ order ─ resolve ─▶ Plan ─▶ run ─▶ Outcome
 *              (authoring: parsers, checks, diagnostics)     (runtime: no parser)
 *
 * It is JSON: only objects, arrays, text, numbers, booleans and null. All that has a name stands in arrays,
 * never as a key, so that a plan may call a fact `constructor`; `plan-index.ts` finds by name. Names of facts,
 * givens, formulas, columns and lists are one name space. `place` is where it stands in the Markdown, `clause`
 * the heading it stands under.
 */
import type { Expression, Type } from './expression.ts'
import type { Place } from './place.ts'

export interface Plan {
  /** 方案, 版本 and 辖区 of the front matter; empty where not stated. */
  readonly title: string
  readonly version: string
  readonly jurisdiction: string
  /** 计至: how many decimals of 元 a payable line may have, 0 or 2. */
  readonly countsTo: 0 | 2
  readonly givens: readonly Given[]
  /** 户 first. */
  readonly entities: readonly Entity[]
  /** 公式, 补偿项, 另付项 and parameters, in the order of the text. */
  readonly formulas: readonly Formula[]
  readonly tables: readonly DecisionTable[]
  readonly lists: readonly List[]
  readonly premises: readonly Premise[]
  readonly examples: readonly Example[]
  readonly assertions: readonly Assertion[]
  /** Articles with the prose that the rules of no formula hold: for readers and the linter. */
  readonly clauses: readonly Clause[]
}

interface Standing {
  readonly clause: string
  readonly place: Place
}

export interface Clause {
  readonly title: string
  /** Depth of the heading, 1 to 6; 0 for what stands before the first. */
  readonly depth: number
  readonly line: number
  readonly prose: readonly { readonly text: string; readonly line: number }[]
}

/** A key of the front matter; `value` is null where its text is of no use to a formula. */
export interface Given {
  readonly name: string
  readonly text: string
  readonly type: Type
  readonly value: Expression | null
  readonly place: Place
}

/** 户, or what a household has several of. `counter` is the unit of 计数, `个` where none is said. */
export interface Entity {
  readonly name: string
  readonly minimum: 0 | 1
  readonly maximum: number
  readonly counter: string
  readonly facts: readonly Fact[]
  readonly place: Place
}

export interface Fact {
  readonly name: string
  readonly type: Type
  /** Where the unit is no canonical one, 万元 or %: as written, and how many of the canonical it is. */
  readonly multiple: { readonly written: string; readonly scale: string } | null
  /** 可缺 */
  readonly optional: boolean
  /** 缺省, as a decimal in the canonical unit, ISO day, 是/否 or a value of the enumeration. */
  readonly fallback: string | boolean | null
  /** Lowest and highest value, both allowed; null where there is no limit. Canonical unit, or ISO days. */
  readonly low: string | null
  readonly high: string | null
  readonly place: Place
}

export type Role = '公式' | '补偿项' | '另付项' | '参数'

export interface Formula extends Standing {
  readonly name: string
  readonly role: Role
  readonly tags: readonly string[]
  /** 当 of the block; under a false one a line is 0 元. */
  readonly condition: Expression | null
  readonly expression: Expression
  readonly type: Type
  /** Null for one value a household; an entity, or `月份`, for one a row of it. */
  readonly scope: string | null
}

/** A table under a caption. Its columns take the scope of its conditions. */
export interface DecisionTable extends Standing {
  /** 表五 */
  readonly caption: string
  readonly title: string
  readonly conditions: readonly Condition[]
  readonly columns: readonly Column[]
  /** In the order of the text; those with fewer 其他 are tried first. */
  readonly rows: readonly Row[]
  readonly scope: string | null
}

export interface Condition {
  readonly name: string
  readonly type: Type
  readonly place: Place
}

export interface Column {
  readonly name: string
  readonly type: Type
  readonly place: Place
}

export interface Row {
  /** One a condition. */
  readonly cells: readonly Cell[]
  /** One a column. */
  readonly results: readonly Expression[]
  /** The condition cells as written. */
  readonly written: readonly string[]
  readonly place: Place
}

/** What a condition cell lets through. */
export type Cell =
  /** — : does not look. */
  | { readonly test: 'any' }
  /** 其他 */
  | { readonly test: 'other' }
  | { readonly test: 'values'; readonly values: readonly (string | boolean)[] }
  /** Several bands of one cell stand beside one another. */
  | { readonly test: 'bands'; readonly bands: readonly Band[] }

/** Limits as decimals in the canonical unit or as ISO days; null is no limit. */
export interface Band {
  readonly low: string | null
  readonly lowOpen: boolean
  readonly high: string | null
  readonly highOpen: boolean
}

/** A table of one column, for 上靠. */
export interface List extends Standing {
  readonly caption: string
  readonly title: string
  readonly name: string
  readonly type: Type
  readonly entries: readonly string[]
}

export interface Premise extends Standing {
  readonly holds: Expression
  /** What a household is told where it does not hold. */
  readonly otherwise: string
  readonly text: string
}

export interface Example extends Standing {
  readonly name: string
  /** As a facts file: entity → rows of fact → written value. */
  readonly facts: readonly ExampleRow[]
  readonly expected: readonly ExampleResult[]
}

export interface ExampleRow {
  readonly entity: string
  readonly values: readonly { readonly fact: string; readonly value: string; readonly place: Place }[]
  readonly place: Place
}

/** `value` in canonical unit, ISO day, 是/否, a value; null for 待定. */
export interface ExampleResult {
  readonly name: string
  readonly value: string | boolean | null
  readonly place: Place
}

/** What must hold of every household. `tolerance` is a decimal in the canonical unit. */
export type Assertion = Standing & {
  readonly text: string
  readonly when: Expression | null
  readonly tolerance: string | null
} & (
    | { readonly form: 'always'; readonly holds: Expression }
    /** 其他事实不变, as the fact moves in the direction the named result never does the opposite. */
    | {
        readonly form: 'monotonic'
        readonly fact: string
        readonly moves: '越大' | '越小' | '越早' | '越晚'
        readonly result: string
        readonly never: '不减少' | '不增加'
      }
  )
