/** O3 选择期限届满 · Choice days over: the proposal was served, and the fifteen days to choose have run (浙江条例 §32). */
import { orderedAfterChoice } from '../../audit/o3-ordered-after-choice.ts'
import { deadline, firstDayAfter, type TimeLimit } from '../../law/clock.ts'
import { timeLimit } from '../../law/periods.ts'
import { openProposal, proposalServedOn } from '../../order.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const choiceDaysOver: Gate = {
  id: 'O3',
  article: { 浙江: '浙江条例 §32' },
  look(at) {
    if (timeLimit('choiceReplied', at.place, at.on) === null) return null
    const household = householdOf(at)
    const proposal = openProposal(household)
    const servedOn = proposal ? proposalServedOn(household, proposal.seq) : null
    const code = orderedAfterChoice(at.place, servedOn, at.on)
    if (code === null) return open(servedOn)
    if (servedOn === null) return closed(code)
    const limit = timeLimit('choiceReplied', at.place, servedOn) as TimeLimit
    const { lastDay } = deadline(servedOn, limit)
    return closed(code, { servedOn, lastDay }, firstDayAfter(servedOn, limit).day)
  },
}
