/** S8 复核已答复 · Recheck closed: nobody signs on a value that the valuer is just rechecking (条例 §19). */
import { openRecheck } from '../../recheck.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const recheckClosed: Gate = {
  id: 'S8',
  article: { 全国: '条例 §19，评估办法 §21' },
  look(at) {
    const waiting = openRecheck(householdOf(at))
    return waiting ? closed('recheck-open', { askedOn: waiting.onDay }) : open()
  },
}
