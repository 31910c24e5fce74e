/** G78 在鉴定申请期限内 · Appraisal in time: within ten days of the answer to the recheck (评估办法 §22). */
import { isWithin } from '../../law/clock.ts'
import { valuationClock } from '../../valuation-clock.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const appraisalInTime: Gate = {
  id: 'G78',
  article: { 全国: '评估办法 §22', 浙江: '浙江条例 §19' },
  look(at) {
    const clock = valuationClock(householdOf(at), at.place, at.on)
    if (clock?.key !== 'expertAppraisalAsked') return closed('no-recheck-answered')
    return isWithin(clock.ending, at.on)
      ? open(clock.since)
      : closed('appraisal-asked-late', { since: clock.since, lastDay: clock.ending.lastDay })
  },
}
