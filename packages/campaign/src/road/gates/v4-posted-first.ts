/** V4 公示期满后送达 · Posted first: the report is handed over when the posting of the first valuation has run. */
import { servedAfterPosting } from '../../audit/v4-report-after-posting.ts'
import { firstDayAfter } from '../../law/clock.ts'
import { minimumWait } from '../../law/periods.ts'
import { valuationPosted } from '../../valuation.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const postedFirst: Gate = {
  id: 'V4',
  article: { 全国: '评估办法 §16，§17', 山东: '山东条例 §42', 青岛: '青岛条例 §51' },
  look(at) {
    const postedOn = householdOf(at).of(valuationPosted)[0]?.onDay ?? null
    if (postedOn === null) return closed('posting-missing')
    const wait = minimumWait('valuationPosted', at.place, postedOn)
    return servedAfterPosting(postedOn, at.on, wait)
      ? closed(
          'served-during-posting',
          { postedOn, days: String(wait?.atLeast ?? 0) },
          wait ? firstDayAfter(postedOn, wait).day : postedOn,
        )
      : open(postedOn)
  },
}
