/** G104 有现行协议 · An agreement stands: what changes, pays or follows an agreement needs one (条例 §25). */
import { countingAgreement } from '../../measures.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const agreementStands: Gate = {
  id: 'G104',
  article: { 全国: '条例 §25' },
  look(at) {
    const agreement = countingAgreement(householdOf(at))
    return agreement ? open(agreement.onDay) : closed('no-agreement')
  },
}
