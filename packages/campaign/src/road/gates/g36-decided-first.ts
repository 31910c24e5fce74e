/** G36 征收决定已作出 · Decided: only a decision that was made is announced (条例 §13). */
import { decisionMade } from '../../decision.ts'
import { closed, type Gate, open } from '../gate.ts'

export const decidedFirst: Gate = {
  id: 'G36',
  article: { 全国: '条例 §13', 浙江: '浙江条例 §14' },
  look({ project }) {
    const decided = project.last(decisionMade)
    return decided ? open(decided.onDay) : closed('decision-missing')
  },
}
