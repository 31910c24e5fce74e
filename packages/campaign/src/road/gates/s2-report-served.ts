/** S2 先送达后签约 · Report served: the household has its own valuation report before it is asked to agree. */
import { signedAfterServing } from '../../audit/s2-report-served.ts'
import { reportServedOn } from '../../valuation-report.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const reportServedFirst: Gate = {
  id: 'S2',
  article: { 全国: '评估办法 §17，条例 §19' },
  look(at) {
    const servedOn = reportServedOn(householdOf(at), at.on)
    const code = signedAfterServing(servedOn, at.on)
    return code ? closed(code, servedOn ? { servedOn } : {}, servedOn) : open(servedOn)
  },
}
