/** G26 征收决定之前 · Before the decision: unregistered buildings are judged before it is made (条例 §24). */
import { decisionMade } from '../../decision.ts'
import { closed, type Gate, open } from '../gate.ts'

export const beforeDecision: Gate = {
  id: 'G26',
  article: { 全国: '条例 §24', 浙江: '浙江条例 §9', 山东: '山东条例 §12', 青岛: '青岛条例 §8' },
  look({ project, terms }) {
    const decided = project.of(decisionMade)[0] ?? terms.steps.get('征收决定公告')
    return decided ? closed('decided-already', { on: decided.onDay }) : open()
  },
}
