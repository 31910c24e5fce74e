/**
 * S2 未送达评估报告先签约 · Report served: no agreement before the household has its valuation report (分户评估报告).
 *
 * The notice (限期评估告知书) is another document and does not stand in for it.
 */
import { agreementSigned } from '../agreement.ts'
import type { Day } from '../day.ts'
import { reportServedOn } from '../valuation-report.ts'
import type { Rule } from './finding.ts'

/** The same day is in time. */
export function signedAfterServing(reportServedOn: Day | null, signedOn: Day) {
  if (reportServedOn === null) return 'report-missing'
  return reportServedOn <= signedOn ? null : 'report-later'
}

export const reportServed: Rule = {
  id: 'S2',
  article: '评估办法 §17，条例 §19',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const agreement of household.of(agreementSigned)) {
        const servedOn = reportServedOn(household, agreement.onDay)
        const code = signedAfterServing(servedOn, agreement.onDay)
        if (code)
          yield {
            code,
            severity: 'error',
            at: agreement,
            household: household.number,
            agreement: agreement.body.agreement,
            params: { on: agreement.onDay, servedOn: servedOn ?? '' },
          }
      }
  },
}
