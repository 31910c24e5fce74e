/**
 * G118 应付款没有变 · Still due: what was drafted is what its agreement or order still owes when it is approved; an
 * agreement revoked or lowered meanwhile is not paid (条例 §12, §27).
 */
import { dueItems } from '../../due.ts'
import { fen } from '../../money.ts'
import { linesWaiting } from '../../payment-batch.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf, subjectOf } from '../situation.ts'

export const linesStillDue: Gate = {
  id: 'G118',
  article: { 全国: '条例 §12，§27' },
  look(at) {
    const { households } = campaignOf(at)
    for (const { household, item, agreement, amountFen } of linesWaiting(subjectOf(at))) {
      const dossier = households.get(household)
      const due = dossier ? dueItems(dossier, at.plan).find((one) => one.item === item) : undefined
      if (due?.agreement !== agreement || fen(due.amountFen) < fen(amountFen))
        return closed('no-longer-due', { household, item })
    }
    return open()
  },
}
