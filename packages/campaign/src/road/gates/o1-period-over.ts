/** O1 签约期限届满 · Period over: before that people agree; an order is for afterwards, or where no owner is known. */
import { orderedAfterPeriod } from '../../audit/o1-ordered-after-period.ts'
import { addDays } from '../../day.ts'
import { unclearOwnership } from '../../dispute.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const periodOver: Gate = {
  id: 'O1',
  article: { 全国: '条例 §26', 浙江: '浙江条例 §32' },
  look(at) {
    const period = at.terms.signingPeriod
    const dispute = unclearOwnership(householdOf(at))
    const code = orderedAfterPeriod(period, dispute !== null, at.on)
    if (code === null) return open(dispute?.onDay ?? period?.endsOn ?? null)
    return period ? closed(code, { endsOn: period.endsOn }, addDays(period.endsOn, 1)) : closed(code)
  },
}
