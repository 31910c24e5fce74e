/** G170 仍如申请时 · Reads as proposed: what is approved is the change that was proposed, from what stood then. */
import { changedSinceProposed, openCorrection } from '../../valuation-correction.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const readsAsProposed: Gate = {
  id: 'G170',
  article: { 全国: '评估办法 §16' },
  look(at) {
    const household = householdOf(at)
    const proposal = openCorrection(household)
    if (!proposal) return null
    const changed = changedSinceProposed(household, proposal.body.houses)
    return changed.length > 0
      ? closed('changed-since-proposed', { houses: changed.join('、'), on: proposal.onDay })
      : open()
  },
}
