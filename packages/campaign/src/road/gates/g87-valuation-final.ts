/**
 * G87 评估结果已确定 · Valuation final: an order rests on a value of which nobody can ask a recheck or an appraisal any
 * more (条例 §19; 评估办法 §20–§25).
 */
import { addDays } from '../../day.ts'
import { isWithin } from '../../law/clock.ts'
import { valuationClock } from '../../valuation-clock.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const valuationFinal: Gate = {
  id: 'G87',
  article: { 全国: '条例 §19，评估办法 §20，§22', 浙江: '浙江条例 §19' },
  look(at) {
    const clock = valuationClock(householdOf(at), at.place, at.on)
    if (clock === null) return open()
    const { key, since, ending } = clock
    if (key === 'recheckAnswered') return closed('recheck-open', { askedOn: since })
    if (key === 'expertAppraisalAnswered') return closed('appraisal-open', { askedOn: since })
    if (!isWithin(ending, at.on)) return open(ending.lastDay)
    const code = key === 'recheckAsked' ? 'recheck-days-running' : 'appraisal-days-running'
    return closed(code, { since, lastDay: ending.lastDay }, addDays(ending.lastDay, 1))
  },
}
