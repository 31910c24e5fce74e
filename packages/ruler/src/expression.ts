/**
 * 式 · Expression: a formula as a tree whose names are resolved, whose types fit and whose units agree.
 *
 * Numbers are decimal text in the canonical unit (`5%` is `0.05`, `3 万元` is `30000`); `written` is how the
 * plan writes them. Values of enumerations and days are text. Every node has its place in the plan.
 */
import type { Place } from './place.ts'
import type { RoundingMode } from './rational.ts'

export type Type =
  /** `decimals` is how many places a value may have at most; null where it may have no end. */
  | { readonly kind: 'quantity'; readonly unit: string; readonly decimals: number | null }
  /** 是否 */
  | { readonly kind: 'truth' }
  /** 日期 */
  | { readonly kind: 'date' }
  /** 本月: the first day of a month; compared with a date by its month. */
  | { readonly kind: 'month' }
  /** One of an enumeration. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** Prose of the front matter, of no use to a formula. */
  | { readonly kind: 'text' }

export type Comparison = '=' | '≠' | '<' | '≤' | '>' | '≥'
export type AggregateKind = '合计' | '计数' | '最大' | '最小' | '所有' | '存在'

/** What an aggregate runs over: the rows of an entity, or the months from one (included) to another (not). */
export type Collection = { readonly entity: string } | { readonly from: Expression; readonly to: Expression }

export type Expression = { readonly place: Place } & (
  | { readonly op: 'number'; readonly value: string; readonly unit: string; readonly written: string }
  | { readonly op: 'truth'; readonly value: boolean }
  | { readonly op: 'date'; readonly value: string }
  | { readonly op: 'choice'; readonly value: string }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'negate' | 'not'; readonly of: Expression }
  | {
      readonly op: 'add' | 'subtract' | 'multiply' | 'divide' | 'and' | 'or'
      readonly left: Expression
      readonly right: Expression
    }
  /** `a < b ≤ c`: one operator fewer than operands, all in one direction. */
  | {
      readonly op: 'compare'
      readonly operands: readonly Expression[]
      readonly operators: readonly Comparison[]
      readonly byMonth: boolean
    }
  | {
      readonly op: 'if'
      readonly condition: Expression
      readonly whenTrue: Expression
      readonly whenFalse: Expression
    }
  /** `step` in the canonical unit of `of`; `stepWritten` is `元` or `0.01 ㎡`. */
  | {
      readonly op: 'round'
      readonly mode: RoundingMode
      readonly of: Expression
      readonly step: string
      readonly stepWritten: string
    }
  /** 较大, 较小 */
  | { readonly op: 'largest' | 'smallest'; readonly of: readonly Expression[] }
  /** 限于 */
  | { readonly op: 'clamp'; readonly of: Expression; readonly low: Expression; readonly high: Expression }
  /** 累进: through the bands of the column's table. */
  | { readonly op: 'tiers'; readonly column: string; readonly of: Expression }
  /** 上靠: the smallest entry of the list that is not below. */
  | { readonly op: 'fit'; readonly list: string; readonly of: Expression }
  /** 天数, 第几日, 月数: from the first to the second, in the plan's order of arguments `a`, `b`. */
  | { readonly op: 'days' | 'ordinal' | 'months'; readonly a: Expression; readonly b: Expression }
  /** A day some days or months later or, where `sign` is −1, earlier. */
  | {
      readonly op: 'shift'
      readonly date: Expression
      readonly by: Expression
      readonly unit: '日' | '月'
      readonly sign: 1 | -1
    }
  | {
      readonly op: 'aggregate'
      readonly kind: AggregateKind
      readonly over: Collection
      readonly when: Expression | null
      readonly of: Expression | null
    }
  /** 合计(补偿项，当 标签): `lines` are the names it comes to, `written` is how the plan says it. */
  | { readonly op: 'lines'; readonly lines: readonly string[]; readonly written: string }
)
