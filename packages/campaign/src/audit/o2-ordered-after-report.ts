/** O2 报告送达后决定 · Ordered after the report: no order before the household has its valuation report (评估办法 §17). */
import type { Day } from '../day.ts'
import { orderMade } from '../order.ts'
import { reportServedOn } from '../valuation-report.ts'
import type { Rule } from './finding.ts'

/** The same day is in time. */
export const orderedAfterReport = (reportOn: Day | null, on: Day): 'ordered-without-report' | null =>
  reportOn !== null && reportOn <= on ? null : 'ordered-without-report'

export const orderAfterReport: Rule = {
  id: 'O2',
  article: '评估办法 §17，条例 §26',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const order of household.of(orderMade)) {
        const code = orderedAfterReport(reportServedOn(household, order.onDay), order.onDay)
        if (code)
          yield {
            code,
            severity: 'error',
            at: order,
            household: household.number,
            params: { on: order.onDay },
          }
      }
  },
}
