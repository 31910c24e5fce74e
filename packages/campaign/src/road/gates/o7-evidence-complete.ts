/** O7 销号证据齐全 · Evidence complete: agreement or executed order, paid, vacated, handed over, deregistered. */
import { missingEvidence } from '../../audit/o7-closing-evidence.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const evidenceComplete: Gate = {
  id: 'O7',
  article: { 全国: '内部规定' },
  look(at) {
    const missing = missingEvidence(householdOf(at))
    return missing.length > 0 ? closed('evidence-missing', { missing: missing.join(' ') }) : open()
  },
}
