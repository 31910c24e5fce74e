/** G76 报告已出具 · Report issued: what is served is the signed report of the value that stands (评估办法 §17, §21). */
import { currentReport, valuationCorrected } from '../../valuation-report.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const reportIssuedFirst: Gate = {
  id: 'G76',
  article: { 全国: '评估办法 §17' },
  look(at) {
    const household = householdOf(at)
    const report = currentReport(household)
    if (report) return open(report.onDay)
    const changed = household.last(valuationCorrected)
    return changed ? closed('report-outdated', { on: changed.onDay }) : closed('report-not-issued')
  },
}
