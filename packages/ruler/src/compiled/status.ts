/**
 * 未定之码 · Status: how a generated program says that a value is 待定, for want of which facts, or 出错.
 *
 * 0 is a value; a positive number has a bit for each fact that is waited for; −1, −2 … are the failures below.
 * A plan with more facts that may be missing than a number has bits uses big integers in the same way.
 */
import type { Failure } from '../value.ts'

export const FAILURES = [
  'divided-by-zero',
  'beyond-the-list',
  'beyond-the-bands',
  'of-nothing',
  'no-row',
  'not-a-whole-number',
  'limits-crossed',
  'too-many-months',
  'beyond-the-calendar',
  'too-large',
  'too-much-work',
] as const satisfies readonly Failure[]

export const BITS_OF_A_NUMBER = 30

export const codeOfFailure = (failure: Failure): number => -1 - FAILURES.indexOf(failure)
export const failureOf = (status: number | bigint): Failure | null =>
  status < 0 ? (FAILURES[-1 - Number(status)] ?? null) : null
