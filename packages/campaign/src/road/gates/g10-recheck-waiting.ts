/** G10 有待答的复核申请 · A recheck waits for its answer (评估办法 §21). */
import { openRecheck } from '../../recheck.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const recheckWaiting: Gate = {
  id: 'G10',
  article: { 全国: '评估办法 §21' },
  look(at) {
    const waiting = openRecheck(householdOf(at))
    return waiting ? open(waiting.onDay) : closed('no-recheck-asked')
  },
}
