/**
 * 值 · Value: what an expression comes to: a value, 待定 for want of facts, or 出错.
 */
import type { Rational } from './rational.ts'
import { compare } from './rational.ts'

/** A number in the canonical unit, 是/否, or text: an ISO day or a value of an enumeration. */
export type Known = Rational | boolean | string

/** 待定: the facts it waits for. */
export interface Pending {
  readonly waitsFor: ReadonlySet<string>
}

/** 出错: why there is no value. */
export interface Failed {
  readonly failure: Failure
}

export type Failure =
  | 'divided-by-zero'
  | 'beyond-the-list'
  | 'beyond-the-bands'
  | 'of-nothing'
  | 'no-row'
  | 'not-a-whole-number'
  | 'limits-crossed'
  | 'too-many-months'
  | 'beyond-the-calendar'
  | 'too-large'
  | 'too-much-work'

export type Value = Known | Pending | Failed

export const isPending = (value: Value): value is Pending => typeof value === 'object' && 'waitsFor' in value
export const isFailed = (value: Value): value is Failed => typeof value === 'object' && 'failure' in value
export const isNumber = (value: Value): value is Rational => typeof value === 'object' && 'n' in value
export const isKnown = (value: Value): value is Known => !isPending(value) && !isFailed(value)

export const failed = (failure: Failure): Failed => ({ failure })

/** What keeps several operands from giving a value: 出错 before 待定, whose facts come together. */
export function obstacle(values: readonly Value[]): Pending | Failed | undefined {
  const failure = values.find(isFailed)
  if (failure) return failure
  const pending = values.filter(isPending)
  if (pending.length === 0) return undefined
  return { waitsFor: new Set(pending.flatMap(({ waitsFor }) => [...waitsFor])) }
}

export const sameValue = (a: Value, b: Value): boolean =>
  isNumber(a) && isNumber(b) ? compare(a, b) === 0 : typeof a !== 'object' && a === b
