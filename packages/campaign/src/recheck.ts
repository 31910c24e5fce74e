/**
 * 复核评估 · Recheck: asked of the same valuer within 10 days, answered within 10 days (评估办法 §20–§21).
 *
 *     requested ──▶ answered
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export interface RecheckRequested {
  readonly requestedOn: string
}
export const recheckRequested = defineEvent<RecheckRequested, { readonly reason: string | null }>(
  'RecheckRequested',
  'household',
  'text',
)

/** `requestedOn` names the request it answers. */
export interface RecheckAnswered {
  readonly requestedOn: string
  /** Whether the value stays; a ledger tells it in the result alone. */
  readonly finding?: '维持' | '改变'
}
export const recheckAnswered = defineEvent<RecheckAnswered, { readonly result: string | null }>(
  'RecheckAnswered',
  'household',
  'text',
)

/** The first request of a household that has no answer yet; null where none waits. */
export function openRecheck(household: FactsAtHand) {
  const answered = new Set(household.of(recheckAnswered).map(({ body }) => body.requestedOn))
  return household.of(recheckRequested).find(({ body }) => !answered.has(body.requestedOn)) ?? null
}

export const recheckSheet: Sheet = {
  name: '复核',
  key: ['户号', '申请日期'],
  columns: {
    户号: householdOf(text),
    申请日期: needed(dayKind),
    理由: optional(text),
    答复日期: optional(dayKind),
    结果: optional(text),
  },
  states: [
    states(recheckRequested, {
      of: '户号',
      on: '申请日期',
      body: { requestedOn: '申请日期' },
      private: { reason: '理由' },
    }),
    states(recheckAnswered, {
      of: '户号',
      on: '答复日期',
      body: { requestedOn: '申请日期' },
      private: { result: '结果' },
    }),
  ],
}
