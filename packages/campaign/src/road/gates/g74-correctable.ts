/**
 * G74 可以修正 · Correctable: a posted valuation is corrected until its report is served; later its value changes by a
 * recheck or the panel alone (评估办法 §16, §21).
 */
import { servedOn, VALUATION_REPORT } from '../../serving.ts'
import { valuationPosted } from '../../valuation.ts'
import { valuationCorrected } from '../../valuation-report.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const valuationCorrectable: Gate = {
  id: 'G74',
  article: { 全国: '评估办法 §16' },
  look(at) {
    const household = householdOf(at)
    const posted = household.of(valuationPosted)[0]
    if (!posted) return closed('posting-missing')
    const handedOver = servedOn(household, VALUATION_REPORT, household.last(valuationCorrected)?.seq)
    return handedOver ? closed('served-already', { on: handedOver }) : open(posted.onDay)
  },
}
