/** O4 按户的选择决定 · Choice honoured: what the household chose in time is what is decided (条例 §21). */
import type { Choice } from '../../agreement.ts'
import { choiceInTime, keepsChoice } from '../../audit/o4-choice-kept.ts'
import { openProposal } from '../../order.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const choiceHonoured: Gate<{ readonly choice: Choice }> = {
  id: 'O4',
  article: { 全国: '条例 §21', 浙江: '浙江条例 §32' },
  look(at, input) {
    const proposal = openProposal(householdOf(at))
    if (!input || !proposal) return null
    const chosen = choiceInTime(householdOf(at), at.place, proposal.seq)
    return keepsChoice(chosen, input.choice) ? closed('choice-not-kept', { chosen: chosen ?? '' }) : open()
  },
}
