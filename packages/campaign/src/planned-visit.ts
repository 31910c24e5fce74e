/**
 * 约访与承诺 · Planned visit: when somebody will come, and what was promised when somebody came.
 *
 *     planned ──▶ visited ──▶ promised, by a day ──▶ kept
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export const VISIT_PURPOSES = [
  '政策宣讲',
  '入户调查',
  '评估查勘',
  '补偿讲解',
  '资料核对',
  '送达文书',
  '诉求听取',
  '协助办理',
  '签约协商',
] as const
export const VISIT_OUTCOMES = ['见面', '未遇', '拒绝', '另约'] as const

export const visitPlanned = defineEvent<{
  /** On the wall clock, `2018-06-12T10:00:00`. */
  readonly startsAt: string
  readonly purpose: (typeof VISIT_PURPOSES)[number]
  readonly by: string
  /** The proxy to be met, by number; null where the household itself is. */
  readonly proxy: string | null
}>('VisitPlanned', 'household')

/** `promise` is its number within the household. */
export const followUpPromised = defineEvent<
  { readonly promise: string; readonly due: string; readonly by: string },
  { readonly what: string }
>('FollowUpPromised', 'household', 'text')

export const promiseKept = defineEvent<
  { readonly promise: string; readonly by?: string },
  { readonly result: string }
>('PromiseKept', 'household', 'text')

/** Promised and not kept, oldest first. */
export function openPromises(household: FactsAtHand) {
  const kept = new Set(household.of(promiseKept).map(({ body }) => body.promise))
  return household.of(followUpPromised).filter(({ body }) => !kept.has(body.promise))
}
