/**
 * 评估异议的期限 · Valuation clock: where a household stands between its report and a value that is final.
 *
 *     report served ─10─▶ recheck asked ─10─▶ answered ─10─▶ appraisal asked ─10─▶ answered, final
 *
 * The clocks begin anew with the report of a changed value. Until the answer to a recheck is served, its days are counted
 * from the answer.
 */
import { appraisalAnswered, appraisalRequested } from './appraisal.ts'
import type { Day } from './day.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { deadline, type Ending, type TimeLimit } from './law/clock.ts'
import { timeLimit } from './law/periods.ts'
import type { Place } from './law/place.ts'
import { recheckAnswered, recheckRequested } from './recheck.ts'
import { RECHECK_ANSWER, servedOn } from './serving.ts'
import { reportServedOn, valuationCorrected } from './valuation-report.ts'

export const VALUATION_CLOCKS = [
  'recheckAsked',
  'recheckAnswered',
  'expertAppraisalAsked',
  'expertAppraisalAnswered',
] as const

export interface ValuationClock {
  readonly key: (typeof VALUATION_CLOCKS)[number]
  readonly since: Day
  readonly ending: Ending
  readonly limit: TimeLimit
}

/** The answer to the latest recheck of the value that stands, with the day its ten days are counted from. */
export function answeredRecheck(household: FactsAtHand) {
  const changed = household.last(valuationCorrected)?.seq ?? 0
  const answer = household
    .of(recheckAnswered)
    .filter(({ seq }) => seq > changed)
    .at(-1)
  if (!answer) return null
  return { answer, since: servedOn(household, RECHECK_ANSWER, answer.seq) ?? answer.onDay }
}

/** The clock that runs, or ran last; null before the report is served, and once the panel has answered. */
export function valuationClock(household: FactsAtHand, place: Place, asOf: Day): ValuationClock | null {
  const changed = household.last(valuationCorrected)?.seq ?? 0
  const clock = (key: ValuationClock['key'], since: Day): ValuationClock => {
    const limit = timeLimit(key, place, since) as TimeLimit
    return { key, since, limit, ending: deadline(since, limit) }
  }
  const after = <F extends { readonly seq: number }>(facts: readonly F[]): F | null =>
    facts.filter(({ seq }) => seq > changed).at(-1) ?? null
  const panelAsked = after(household.of(appraisalRequested))
  const panelAnswered = after(household.of(appraisalAnswered))
  if (panelAnswered && panelAnswered.seq > (panelAsked?.seq ?? 0)) return null
  if (panelAsked) return clock('expertAppraisalAnswered', panelAsked.onDay)
  const asked = after(household.of(recheckRequested))
  const answered = answeredRecheck(household)
  if (asked && (!answered || answered.answer.seq < asked.seq)) return clock('recheckAnswered', asked.onDay)
  if (answered) return clock('expertAppraisalAsked', answered.since)
  const reportOn = reportServedOn(household, asOf)
  return reportOn ? clock('recheckAsked', reportOn) : null
}
