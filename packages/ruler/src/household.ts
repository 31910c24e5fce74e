/**
 * 一户的事实 · Household: its facts after they were read; the only form that the evaluator takes.
 */
import type { Known } from './value.ts'

/** Facts of one row by name; what is not there is missing and may be. */
export type FactRow = ReadonlyMap<string, Known>

/** Rows by entity; 户 has exactly one. */
export type Household = ReadonlyMap<string, readonly FactRow[]>
