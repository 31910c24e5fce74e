/** V5 复核申请期限 · Recheck asked: within 10 days of receiving the valuation report; later it may be refused. */
import { type Day, daysBetween } from '../day.ts'
import { recheckRequested } from '../recheck.ts'
import { documentServed, VALUATION_REPORT } from '../serving.ts'
import type { Rule } from './finding.ts'

export const ASKING_DAYS = 10

/** The day of receipt does not count; the tenth day after it is still in time. */
export const askedInTime = (servedOn: Day, askedOn: Day): 'recheck-asked-late' | null =>
  daysBetween(servedOn, askedOn) <= ASKING_DAYS ? null : 'recheck-asked-late'

export const recheckAsked: Rule = {
  id: 'V5',
  article: '评估办法 §20',
  *find({ campaign }) {
    for (const household of campaign.households.values()) {
      const served = household.of(documentServed).find(({ body }) => body.document === VALUATION_REPORT)
      for (const request of served ? household.of(recheckRequested) : []) {
        const code = served && askedInTime(served.onDay, request.onDay)
        if (code)
          yield {
            code,
            severity: 'note',
            at: request,
            household: household.number,
            params: { on: request.onDay, servedOn: served.onDay, limit: String(ASKING_DAYS) },
          }
      }
    }
  },
}
