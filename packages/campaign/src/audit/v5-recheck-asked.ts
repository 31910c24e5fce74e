/** V5 复核申请期限 · Recheck asked: within 10 days of receiving the valuation report; later it may be refused. */
import type { Day } from '../day.ts'
import { deadline, isWithin } from '../law/clock.ts'
import { TIME_LIMITS } from '../law/periods.ts'
import { recheckRequested } from '../recheck.ts'
import { reportServedOn } from '../valuation-report.ts'
import { endingParams, type Rule } from './finding.ts'

const ASKING = TIME_LIMITS.recheckAsked.全国

/** The tenth day after that of receipt is still in time, or the next workday where it is a day off. */
export const askedInTime = (servedOn: Day, askedOn: Day): 'recheck-asked-late' | null =>
  isWithin(deadline(servedOn, ASKING), askedOn) ? null : 'recheck-asked-late'

export const recheckAsked: Rule = {
  id: 'V5',
  article: '评估办法 §20',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      for (const request of household.of(recheckRequested)) {
        const servedOn = reportServedOn(household, request.onDay)
        const code = servedOn && askedInTime(servedOn, request.onDay)
        if (servedOn && code)
          yield {
            code,
            severity: 'note',
            at: request,
            household: household.number,
            params: {
              on: request.onDay,
              servedOn,
              limit: String(ASKING.within),
              ...endingParams(deadline(servedOn, ASKING)),
            },
          }
      }
    }
  },
}
