/** G64 权属清楚 · Ownership clear: nobody agrees for a house of which it is disputed whose it is (条例 §26). */
import { unclearOwnership } from '../../dispute.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const ownershipClear: Gate = {
  id: 'G64',
  article: { 全国: '条例 §26' },
  look(at) {
    const dispute = unclearOwnership(householdOf(at))
    return dispute
      ? closed('ownership-unclear', {
          dispute: dispute.body.dispute,
          house: dispute.body.house,
          kind: dispute.body.kind,
          on: dispute.onDay,
        })
      : open()
  },
}
