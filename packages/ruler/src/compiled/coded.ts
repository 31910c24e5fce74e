/**
 * 码 · Coded: what an expression has become in generated code: where its value stands and whether it has one.
 *
 * A number stands scaled: an integer over a denominator known when the code is made. What is divided by a
 * fact has none; it stands as two safe integers until it is rounded, or as a rational.
 */
import type { Rational } from '../rational.ts'
import type { Span } from './span.ts'

export interface Scaled {
  readonly form: 'scaled'
  readonly code: string
  readonly den: bigint
  readonly span: Span
  /** The code is a big integer; otherwise a safe one. */
  readonly big: boolean
}

/** `by` × above ÷ below; below is positive. */
export interface Quotient {
  readonly form: 'quotient'
  readonly above: string
  readonly below: string
  readonly by: Rational
  readonly aboveSpan: Span
  readonly belowMost: bigint
}

export interface Ratio {
  readonly form: 'ratio'
  readonly code: string
}

export type Num = Scaled | Quotient | Ratio

/**
 * Code of why there is no value: 0 where there is one, a bit for each fact it waits for, negative for a
 * failure. Null where there always is a value.
 */
export type Status = { readonly code: string; readonly fails: boolean } | null

export type Coded =
  | { readonly kind: 'number'; readonly number: Num; readonly status: Status }
  /** A truth is a boolean, a day its number, a choice the number of its text. */
  | { readonly kind: 'truth' | 'day' | 'choice'; readonly code: string; readonly status: Status }
