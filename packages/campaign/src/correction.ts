/**
 * 更正与作废 · Correction: what was recorded is never changed; an event of its own says what holds instead.
 *
 * `Corrected` voids its target and restates it, in one. `Voided`: it never happened. `BatchWithdrawn` takes
 * back a whole import. All three act from their own `seq` on: a figure known to an earlier `seq` stays as it was.
 */
import type { JsonObject } from './event.ts'
import { defineEvent } from './event.ts'

/** Why an act corrects or withdraws a fact; an import says `ledger`. */
export const CORRECTION_REASONS = ['记错', '重复登记', '记错户', '日期有误', '查证后更正'] as const

/** `type` and `v` are the target's; its private part, restated, stands in the event's own `private`. */
export interface Corrected {
  readonly type: string
  readonly v: number
  readonly from: JsonObject
  readonly to: JsonObject
  readonly reason: string
  /** The paper that shows it, by its number. */
  readonly evidence?: string
}
export const CORRECTED = 'Corrected'

export interface Voided {
  readonly type: string
  readonly reason: string
  readonly evidence?: string
}
export const VOIDED = 'Voided'

export interface BatchWithdrawn {
  readonly batch: string
}
export const batchWithdrawn = defineEvent<BatchWithdrawn>('BatchWithdrawn', 'project')
