/** V5 复核申请期限 · Asked in time: within ten days of receiving the report, the last day moving off a holiday. */
import { askedInTime } from '../../audit/v5-recheck-asked.ts'
import { reportServedOn } from '../../valuation-report.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const recheckInTime: Gate = {
  id: 'V5',
  article: { 全国: '评估办法 §20', 浙江: '浙江条例 §19' },
  look(at) {
    const servedOn = reportServedOn(householdOf(at), at.on)
    if (servedOn === null) return null
    return askedInTime(servedOn, at.on) ? closed('recheck-asked-late', { servedOn }) : open(servedOn)
  },
}
