/**
 * 救济 · Remedy: reconsideration and suit against an order, each with its clock from the day the order was received
 * (行政复议法, 行政诉讼法 §45, §46).
 *
 *     order served ──▶ reconsideration filed ──▶ decided ──▶ suit within 15 days
 *                 └──▶ suit filed within six months ──▶ decided
 */
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { deadline, type Ending, type TimeLimit } from './law/clock.ts'
import { timeLimit } from './law/periods.ts'
import type { Place } from './law/place.ts'
import { orderServedOn, standingOrder } from './order.ts'

/** 维持, 驳回, 撤回 leave the order as it is; the others do not. */
export const RECONSIDERED = ['维持', '驳回', '撤回', '变更', '撤销', '确认违法'] as const
export const JUDGED = ['驳回', '撤诉', '变更', '撤销', '确认违法', '确认无效'] as const
const UPHELD: readonly string[] = ['维持', '驳回', '撤回', '撤诉']

/** `filed`: the number of the case. */
export const reconsiderationFiled = defineEvent<{ readonly order: string; readonly filed: string }>(
  'ReconsiderationFiled',
  'household',
)
/** On the day the household received it. */
export const reconsiderationDecided = defineEvent<{
  readonly order: string
  readonly result: (typeof RECONSIDERED)[number]
}>('ReconsiderationDecided', 'household')
export const suitFiled = defineEvent<{ readonly order: string; readonly filed: string }>(
  'SuitFiled',
  'household',
)
/** On the day it took effect. */
export const suitDecided = defineEvent<{
  readonly order: string
  readonly result: (typeof JUDGED)[number]
}>('SuitDecided', 'household')

export interface RemediesOf {
  readonly servedOn: Day
  readonly reconsideration: Ending
  readonly suit: Ending
  /** The day that set the clock of the suit off. */
  readonly suitSince: Day
  readonly isReconsidered: boolean
  readonly isSued: boolean
  /** Filed and not decided. */
  readonly isOpen: boolean
  /** Decided against the order, which is then revoked or made anew. */
  readonly isLost: boolean
  /** From which day the three months to apply to the court are counted; null while a remedy is open or lost. */
  readonly end: Ending | null
}

/** The remedies against the order that stands; null where none stands, or it has not been served. */
export function remediesOf(household: FactsAtHand, place: Place): RemediesOf | null {
  const made = standingOrder(household)
  const servedOn = made ? orderServedOn(household, made.seq) : null
  if (!made || servedOn === null) return null
  const ofOrder = ({ seq, body }: { readonly seq: number; readonly body: { readonly order: string } }) =>
    seq > made.seq && body.order === made.body.order
  const reconsideredOn = household.of(reconsiderationDecided).find(ofOrder)
  const judged = household.of(suitDecided).find(ofOrder)
  const isReconsidered = household.of(reconsiderationFiled).some(ofOrder)
  const isSued = household.of(suitFiled).some(ofOrder)
  const ends = (
    key: 'reconsiderationAsked' | 'litigationStarted' | 'litigationAfterReconsideration',
    from: Day,
  ) => deadline(from, timeLimit(key, place, from) as TimeLimit)
  const suit = reconsideredOn
    ? ends('litigationAfterReconsideration', reconsideredOn.onDay)
    : ends('litigationStarted', servedOn)
  const isOpen = isSued ? !judged : isReconsidered && !reconsideredOn
  const isLost =
    (judged !== undefined && !UPHELD.includes(judged.body.result)) ||
    (reconsideredOn !== undefined && !isSued && !UPHELD.includes(reconsideredOn.body.result))
  return {
    servedOn,
    reconsideration: ends('reconsiderationAsked', servedOn),
    suit,
    suitSince: reconsideredOn?.onDay ?? servedOn,
    isReconsidered,
    isSued,
    isOpen,
    isLost,
    end: isOpen || isLost ? null : judged ? { lastDay: judged.onDay, provisional: false } : suit,
  }
}
