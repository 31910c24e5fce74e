/** O2 报告已送达 · Report before the order: the household has the valuation that the order rests on. */
import { orderedAfterReport } from '../../audit/o2-ordered-after-report.ts'
import { reportServedOn } from '../../valuation-report.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const reportBeforeOrder: Gate = {
  id: 'O2',
  article: { 全国: '评估办法 §17，条例 §26' },
  look(at) {
    const servedOn = reportServedOn(householdOf(at), at.on)
    return orderedAfterReport(servedOn, at.on) ? closed('report-missing', {}, servedOn) : open(servedOn)
  },
}
