/** S5 先决定后签约 · Decision announced: agreements rest on a decision that was announced (条例 §25, 浙江条例 §31). */
import { signedAfterDecision } from '../../audit/s5-decision-announced.ts'
import { closed, type Gate, open } from '../gate.ts'

export const decisionAnnounced: Gate = {
  id: 'S5',
  article: { 全国: '条例 §13，§25', 浙江: '浙江条例 §14，§31' },
  look({ terms, on }) {
    const announced = terms.steps.get('征收决定公告')?.onDay ?? null
    return signedAfterDecision(announced, on) ? closed('decision-missing') : open(announced)
  },
}
