/**
 * 申请强制执行 · Enforcement: the demand, ten workdays, the application within three months, the court's ruling, and the
 * moving it allows; never at night or on a day off (条例 §28; 行政强制法 §43, §53, §54; 法释〔2012〕4号).
 *
 *     demand served ──▶ applied ──▶ ruled ──▶ moved
 *
 * No act here, and none elsewhere, cuts off water, power, gas, heat or a road.
 */
import type { Day } from './day.ts'
import { addDays, later } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { deadline, type Ending, firstDayAfter, type MinimumWait, type TimeLimit } from './law/clock.ts'
import { minimumWait, timeLimit } from './law/periods.ts'
import type { Place } from './law/place.ts'
import { standingOrder } from './order.ts'
import { remediesOf } from './remedy.ts'
import { DEMAND, servedOn } from './serving.ts'

/** What goes to the court with the application (法释〔2012〕4号 §2). */
export const ENFORCEMENT_PAPERS = [
  '强制执行申请书',
  '补偿决定及证据依据',
  '送达凭证',
  '催告情况',
  '户及利害关系人意见',
  '社会稳定风险评估材料',
  '房屋状况',
  '被执行人情况',
  '补偿金额及专户账号',
  '安置房周转房地点面积',
] as const

export const RULINGS = ['准予执行', '不准予执行', '不予受理'] as const

export const enforcementApplied = defineEvent<{
  readonly order: string
  readonly papers: readonly (typeof ENFORCEMENT_PAPERS)[number][]
}>('EnforcementApplied', 'household')
export const enforcementRuled = defineEvent<{
  readonly order: string
  readonly ruling: (typeof RULINGS)[number]
  /** 文号 */
  readonly document: string
}>('EnforcementRuled', 'household')
/** `at`: its beginning on the wall clock. */
export const orderExecuted = defineEvent<
  { readonly order: string; readonly at: string; readonly by: string },
  { readonly record: string }
>('OrderExecuted', 'household', 'text')

export interface EnforcementWindow {
  /** The first day to apply; null while it cannot be told yet: a remedy is open, or no demand was served. */
  readonly opensOn: Day | null
  /** The last day to apply; null while a remedy is open. */
  readonly closes: Ending | null
  readonly provisional: boolean
}

/** When an application to the court is admissible, of the order that stands; null where none is in force. */
export function enforcementWindow(household: FactsAtHand, place: Place): EnforcementWindow | null {
  const made = standingOrder(household)
  const remedies = remediesOf(household, place)
  if (!made || !remedies) return null
  const { end } = remedies
  const demandedOn = servedOn(household, DEMAND, made.seq)
  if (end === null) return { opensOn: null, closes: null, provisional: false }
  const closes = deadline(end.lastDay, timeLimit('enforcementApplied', place, end.lastDay) as TimeLimit)
  if (demandedOn === null) return { opensOn: null, closes, provisional: closes.provisional }
  const demand = firstDayAfter(demandedOn, minimumWait('demandServed', place, demandedOn) as MinimumWait)
  const opensOn = [addDays(end.lastDay, 1), demand.day, addDays(made.body.movesBy as Day, 1)].reduce(later)
  return { opensOn, closes, provisional: end.provisional || demand.provisional || closes.provisional }
}
